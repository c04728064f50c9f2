using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>Text between plus signs, which means itself.</summary>
internal static partial class Literals
{
    /// <summary>Whether a character of a line stands in such text.</summary>
    public static bool Cover(string text, int index) =>
        text.Contains('+') && Literal().Matches(text).Any(m => m.Index < index && index < m.Index + m.Length);

    [GeneratedRegex(@"\+\+\+.+?\+\+\+|\+\+.+?\+\+|(?<![\w;:\\])\+(?=\S).*?\S\+(?!\w)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Literal();
}
