using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown;

/// <summary>Tells the rows of pipe tables: such a row is one line and can't be cut.</summary>
internal static partial class PipeTables
{
    /// <summary>The lines that are rows, by the line of hyphens below the first: what stands above it and what follows up to a blank line.</summary>
    public static HashSet<SourceLine> RowsOf(List<SourceLine> lines)
    {
        var rows = new HashSet<SourceLine>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].Text.Contains('-') || !Hyphens().IsMatch(lines[i].Text) || !lines[i - 1].Text.Contains('|'))
                continue;
            rows.Add(lines[i - 1]);
            for (i++; i < lines.Count && !lines[i].IsBlank && lines[i].Mark is null; i++)
                rows.Add(lines[i]);
        }
        return rows;
    }

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$(?<=\|.*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Hyphens();
}
