using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Cli.Browsing;

/// <summary>
/// What a browser writes into a PDF beyond the page's own content, made the same for the same page: the time of printing becomes the
/// version's day, and the numbers by which Chromium names elements of the structure tree, which differ with what else it had to do,
/// become places in their order. Whatever is replaced keeps its length: a PDF names its parts by their places.
/// </summary>
internal static partial class RepeatablePdf
{
    /// <summary>The PDF with the start of <paramref name="day"/>, in UTC, as the time of its making and of its last change, and its elements numbered from one.</summary>
    public static byte[] Make(byte[] pdf, DateOnly day)
    {
        // One character per byte, there and back.
        var text = Encoding.Latin1.GetString(pdf);
        return Encoding.Latin1.GetBytes(NumberElements(SetDates(text, day)));
    }

    private static string SetDates(string text, DateOnly day)
    {
        var stamp = day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000";
        return Date().Replace(text, found => $"{found.Groups["name"].Value}{stamp}{Zeros(found.Groups["zone"].Value)}");
    }

    private static string Zeros(string zone) => string.Concat(zone.Select(c => char.IsAsciiDigit(c) ? '0' : c is '-' ? '+' : c));

    // By order of the numbers and not of the text: a tree of names is sorted by them, and stays so.
    private static string NumberElements(string text)
    {
        var places = Element().Matches(text).Select(found => found.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Index().ToDictionary(n => n.Item, n => string.Create(CultureInfo.InvariantCulture, $"(node{n.Index + 1:D8})"), StringComparer.Ordinal);
        return Element().Replace(text, found => places[found.Value]);
    }

    [GeneratedRegex(@"(?<name>/(?:CreationDate|ModDate)\s*\(D:)\d{14}(?<zone>[^)]{0,7}\))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Date();

    [GeneratedRegex(@"\(node[0-9]{8}\)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Element();
}
