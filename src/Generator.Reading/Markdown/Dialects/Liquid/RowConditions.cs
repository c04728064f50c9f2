using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Liquid;

/// <summary>
/// Conditions around rows of a pipe table, on lines of their own between the rows. A table can't be taken apart, so all rows are read as its own,
/// as they are where the conditions stand within the rows' lines.
/// </summary>
internal static partial class RowConditions
{
    /// <summary>Takes the conditions' lines out, so that the table goes on.</summary>
    public static void TakeOut(PageLines page)
    {
        var code = page.CodeLines();
        var taken = new HashSet<SourceLine>();
        var rows = PipeTables.RowsOf(page.Lines);
        for (var i = 1; i < page.Lines.Count; i++)
        {
            if (rows.Contains(page.Lines[i - 1]) && !code[i] && Tags().IsMatch(page.Lines[i].Text))
                i = TakeFrom(page.Lines, i, taken);
        }
        page.Lines.RemoveAll(taken.Contains);
    }

    /// <summary>Follows a table from the first line that is no row of it; notes lines of tags that more rows stand behind, and the ends of conditions. Returns the last line that was looked at.</summary>
    private static int TakeFrom(List<SourceLine> lines, int first, HashSet<SourceLine> taken)
    {
        var (open, waiting) = (0, new List<SourceLine>());
        for (var i = first; i < lines.Count; i++)
        {
            var isTag = Tags().IsMatch(lines[i].Text);
            if (isTag)
            {
                open += Start().Count(lines[i].Text) - End().Count(lines[i].Text);
                waiting.Add(lines[i]);
            }
            if (open < 0 || (!isTag && (lines[i].Mark is not null || !lines[i].Text.Contains('|', StringComparison.Ordinal))))
                return i;
            if (!isTag || open == 0)
            {
                taken.UnionWith(waiting);
                waiting.Clear();
            }
        }
        return lines.Count;
    }

    [GeneratedRegex(@"^\s*(?:\{%-?\s*(?:end)?(?:if|ifversion|unless|else|elsif|elif|case|when)\b(?:(?!%\}).)*%\}\s*)+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\{%-?\s*(?:if|ifversion|unless|case)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Start();

    [GeneratedRegex(@"\{%-?\s*end", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex End();
}
