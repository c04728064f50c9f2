using System.Text.RegularExpressions;

namespace Generator.Reading.Oscal;

/// <summary>OSCAL's markdown as a person's words.</summary>
internal static partial class OscalMarkdown
{
    /// <summary>The words: paragraphs as lines, escaped characters as themselves. Other markup stays as it is written.</summary>
    public static string Read(string markdown) => Escape().Replace(Gap().Replace(markdown.ReplaceLineEndings("\n"), "\n"), "${mark}");

    [GeneratedRegex("""\\(?<mark>[!-/:-@\[-`{-~])""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Escape();

    [GeneratedRegex("\n(?:[ \t]*\n)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Gap();
}
