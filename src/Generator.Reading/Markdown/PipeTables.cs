using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown;

/// <summary>Tells the rows of pipe tables: such a row is one line and can't be cut.</summary>
internal static partial class PipeTables
{
    /// <summary>The lines that are rows, by the line of hyphens below the first: what stands above it and what follows up to a line without a bar.</summary>
    public static HashSet<SourceLine> RowsOf(List<SourceLine> lines)
    {
        var rows = new HashSet<SourceLine>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].Text.Contains('-') || !Hyphens().IsMatch(lines[i].Text) || !lines[i - 1].Text.Contains('|'))
                continue;
            rows.UnionWith([lines[i - 1], lines[i]]);
            for (i++; i < lines.Count && lines[i].Mark is null && lines[i].Text.Contains('|'); i++)
                rows.Add(lines[i]);
        }
        return rows;
    }

    /// <summary>
    /// Puts a blank line between a table and words right below it, a caption say: the parser would take table and words for one paragraph. Attributes in braces
    /// belong to the table and stay where they are, but for an id, which becomes a line of its own. The colon of a caption would make the table a term.
    /// </summary>
    public static void PartFromWords(PageLines page)
    {
        var rows = RowsOf(page.Lines);
        if (rows.Count == 0)
            return;
        var code = page.CodeLines();
        var parted = new List<SourceLine>();
        SourceLine? above = null;
        foreach (var (index, line) in page.Lines.Index())
        {
            if (above is not null && !code[index] && rows.Contains(above) && !rows.Contains(line) && IsWords(line))
            {
                if (ReferenceEquals(parted[^1], above))
                    parted.Add(line.Worded(0, Quotation().Match(line.Text).Value, isFilled: false));
                if (Caption().Match(line.Text) is { Success: true } caption)
                    line.Remove(0, caption.Length);
            }
            parted.Add(line);
            above = line.IsBlank ? above : line;
        }
        page.Lines = parted;
    }

    private static bool IsWords(SourceLine line) => !line.IsBlank && line.Mark is null && !Attributes().IsMatch(line.Text);

    [GeneratedRegex(@"^:[ \t]+(?=\S)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^\s*\{:?\s*[.\w]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^(?:\s*>)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$(?<=\|.*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Hyphens();
}
