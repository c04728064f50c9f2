using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Generator.Reading.Xlsx;

/// <summary>Texts of cells as they are meant.</summary>
internal static partial class CellText
{
    /// <summary>The text of an item, whether it is plain or in pieces with their own fonts; how it is spoken isn't part of it.</summary>
    public static string Of(XElement item) => Unescape(string.Concat(OfficePackage.Children(item, "t").Concat(OfficePackage.Children(item, "r").SelectMany(r => OfficePackage.Children(r, "t"))).Select(t => t.Value)));

    /// <summary>The text of one in which characters that XML can't hold stand as <c>_xHHHH_</c> (ECMA-376, ST_Xstring).</summary>
    public static string Unescape(string text) =>
        Escape().Replace(text, m => $"{(char)int.Parse(m.Groups["code"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)}");

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Escape();
}
