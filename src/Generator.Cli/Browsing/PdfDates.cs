using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Cli.Browsing;

/// <summary>
/// Browsers write the time of printing into a PDF; here it becomes the version's day, so that the same sheet is the same file. The
/// new date is as long as the old one: a PDF names its parts by their places.
/// </summary>
internal static partial class PdfDates
{
    /// <summary>The PDF with the start of <paramref name="day"/>, in UTC, as the day of its making and of its last change.</summary>
    public static byte[] Set(byte[] pdf, DateOnly day)
    {
        // One character per byte, there and back.
        var text = Encoding.Latin1.GetString(pdf);
        var stamp = day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000";
        return Encoding.Latin1.GetBytes(Date().Replace(text, found => $"{found.Groups["name"].Value}{stamp}{Zeros(found.Groups["zone"].Value)}"));
    }

    private static string Zeros(string zone) => string.Concat(zone.Select(c => char.IsAsciiDigit(c) ? '0' : c is '-' ? '+' : c));

    [GeneratedRegex(@"(?<name>/(?:CreationDate|ModDate)\s*\(D:)\d{14}(?<zone>[^)]{0,7}\))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Date();
}
