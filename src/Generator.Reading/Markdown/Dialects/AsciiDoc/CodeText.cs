using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>A line of a code block: without the numbers that remarks below it refer to, and with what its block lets stand for something else.</summary>
internal static partial class CodeText
{
    /// <summary>The line as code.</summary>
    /// <param name="line">The line.</param>
    /// <param name="subs">What is replaced in the block, as written.</param>
    /// <param name="attributes">The page's attributes.</param>
    public static SourceLine Of(SourceLine line, string subs, AttributeTable attributes)
    {
        var code = line.Part(0, line.Text.Length);
        if (Callouts().Match(code.Text) is { Success: true } callouts)
            code.Remove(callouts.Index, callouts.Length);
        if (subs.Contains("attributes", StringComparison.Ordinal) || subs.Contains("normal", StringComparison.Ordinal))
            attributes.FillKnown(code);
        if (subs.Contains("quotes", StringComparison.Ordinal) || subs.Contains("normal", StringComparison.Ordinal))
            RemoveMarks(code);
        return code;
    }

    /// <summary>Takes out what marks placeholders and emphasis within code.</summary>
    public static void RemoveMarks(SourceLine line)
    {
        foreach (var match in Marked().Matches(line.Text).Reverse())
        {
            line.Remove(match.Index + match.Length - 1, 1);
            line.Remove(match.Index, 1);
        }
    }

    /// <summary>Words with marks around them; a path with asterisks has none.</summary>
    [GeneratedRegex(@"(?<![\w;:}*_\\/.])(?<mark>[*_])(?<text>[A-Za-z<][\w .<>-]*?)(?<!\s)\k<mark>(?![\w*/])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    public static partial Regex Marked();

    [GeneratedRegex(@"(?:[ \t]*(?://|#|--|;;))?(?:[ \t]*<(?:[0-9]+|\.)>)+[ \t]*$|[ \t]*(?:<!--(?:[0-9]+|\.)-->)+[ \t]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Callouts();
}
