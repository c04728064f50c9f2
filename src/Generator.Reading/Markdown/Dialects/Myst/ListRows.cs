using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Myst;

/// <summary>A list of lists as rows of cells: <c>* - cell</c> begins a row, <c>- cell</c> below it the next cell of that row. What a cell holds is moved to the margin.</summary>
internal static partial class ListRows
{
    /// <summary>The rows of some lines; what stands above the first is in none.</summary>
    public static List<List<List<SourceLine>>> Of(List<SourceLine> lines)
    {
        var rows = new List<List<List<SourceLine>>>();
        var column = int.MaxValue;
        foreach (var line in lines)
        {
            var row = Row().Match(line.Text);
            if (row.Success && row.Groups["cell"].Index <= column)
            {
                column = row.Groups["cell"].Index;
                rows.Add([[]]);
                line.Remove(0, Math.Min(line.Text.Length, column + 2));
            }
            else if (rows.Count == 0)
            {
                continue;
            }
            else if (line.Indent == column && Cell().IsMatch(line.Text))
            {
                rows[^1].Add([]);
                line.Remove(0, Math.Min(line.Text.Length, column + 2));
            }
            else
            {
                line.Remove(0, Math.Min(line.Text.Length - line.Text.TrimStart(' ').Length, column + 2));
            }
            rows[^1][^1].Add(line);
        }
        return rows;
    }

    [GeneratedRegex(@"^\s*[-+*] +(?<cell>[-+*])(?: |$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\s*[-+*](?: |$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Cell();
}
