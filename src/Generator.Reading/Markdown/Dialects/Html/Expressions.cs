using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects.Html;

/// <summary>
/// Expressions in braces within a page of MDX: a text is its words, a name a variable, and lines that only decide whether something is
/// shown say nothing. What stands in a tag is the tag's.
/// </summary>
internal static partial class Expressions
{
    /// <summary>Reads a page's expressions.</summary>
    public static void Read(PageLines page)
    {
        var code = page.CodeLines();
        var open = 0;
        foreach (var (index, line) in page.Lines.Index())
        {
            if (code[index] || line.Mark is not null)
                continue;
            if (Begins().IsMatch(line.Text))
            {
                open++;
                line.Blank();
            }
            else if (open > 0 && Ends().IsMatch(line.Text))
            {
                open--;
                line.Blank();
            }
            else if (line.Text.Contains('{'))
            {
                InlineEdit.Unwrap(line, Text());
                InlineEdit.Fill(line, Name(), m => ValueOf(page, line, m));
            }
        }
    }

    private static string ValueOf(PageLines page, SourceLine line, Match match)
    {
        var name = match.Groups["name"].Value;
        return page.ValueOrReport(name, line, match.Index) ?? ReadableWords.Of(name, line.Text, match.Index);
    }

    [GeneratedRegex(@"^\s*\{[^{}]*(?:&&|\?)\s*\(?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Begins();

    [GeneratedRegex(@"^\s*\)?\s*\}\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Ends();

    [GeneratedRegex("""(?<![=\w$\\{])\{\s*(?<quote>["'`])(?<text>[^"'`{}]*\S[^"'`{}]*)\k<quote>\s*\}""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Text();

    [GeneratedRegex(@"(?<![=\w$\\{])\{\s*(?<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*\}(?!\})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Name();
}
