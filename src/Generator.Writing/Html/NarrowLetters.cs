using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Writing.Html;

/// <summary>
/// Letters beyond Latin-1 in the text of a long page, as references. A browser keeps each piece of a page in one byte a letter as long as all of its letters
/// are of Latin-1, and else in two: with a single typographic quote in it, a checklist of two megabytes takes three times as long to decode.
/// </summary>
internal static partial class NarrowLetters
{
    /// <summary>How many letters a page has from which on it matters.</summary>
    internal const int Long = 200_000;

    // Where more are wide, as in a guide in Greek, references would take more room than they spare time.
    private const int OneIn = 50;

    /// <summary>The same page, with references where it is long and few letters are wide; within scripts and styles there are none.</summary>
    public static string In(string html)
    {
        if (html.Length < Long || WideIn(html) is var wide && (wide == 0 || wide > html.Length / OneIn))
            return html;
        var text = new StringBuilder(html.Length + (8 * wide));
        var at = 0;
        foreach (var raw in RawText().EnumerateMatches(html))
        {
            Append(text, html.AsSpan(at..raw.Index));
            at = raw.Index + raw.Length;
            text.Append(html.AsSpan(raw.Index, raw.Length));
        }
        Append(text, html.AsSpan(at));
        return text.ToString();
    }

    private static int WideIn(ReadOnlySpan<char> html)
    {
        var count = 0;
        for (var at = html.IndexOfAnyExceptInRange('\0', '\u00FF'); at >= 0; at = html.IndexOfAnyExceptInRange('\0', '\u00FF'))
        {
            count++;
            html = html[(at + 1)..];
        }
        return count;
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> html)
    {
        for (var wide = html.IndexOfAnyExceptInRange('\0', '\u00FF'); wide >= 0; wide = html.IndexOfAnyExceptInRange('\0', '\u00FF'))
        {
            Rune.DecodeFromUtf16(html[wide..], out var letter, out var length);
            text.Append(html[..wide]).Append(CultureInfo.InvariantCulture, $"&#{letter.Value};");
            html = html[(wide + length)..];
        }
        text.Append(html);
    }

    [GeneratedRegex("<script\\b.*?</script>|<style\\b.*?</style>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex RawText();
}
