using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>
/// Reads a table: its cells fill rows of as many columns as its attributes say, or as its first line has cells. A first line with a
/// blank one below it is the head.
/// </summary>
internal sealed partial class TablePass(AsciiDocPage page, BlockAttributes attributes, char sign)
{
    private const int MostColumns = 100;

    /// <summary>Reads the lines between the two that open and close it.</summary>
    public void Read(SourceLine open, IReadOnlyList<SourceLine> lines)
    {
        var (separator, isParted) = Separator();
        var begun = isParted ? TableCells.Parted(lines, separator) : TableCells.Of(lines, separator);
        var columns = Columns();
        var width = columns.Count > 0 ? columns.Count : WidthOf(begun.Find(r => r.Count > 0) ?? []);
        if (width == 0)
            return;
        var rows = Rows(begun.SelectMany(r => r), width);
        var hasHead = HasHead(lines, begun, width);
        var close = page.Out.Open(open, 0, new TableFrame());
        foreach (var (index, row) in rows.Index())
            AddRow(open, row, columns, index == 0 && hasHead);
        page.Out.Close(lines.Count > 0 ? lines[^1] : open, close);
    }

    private (char Sign, bool IsParted) Separator()
    {
        var format = attributes["format"] ?? "";
        var own = attributes["separator"] is { Length: 1 } given ? given[0] : (char?)null;
        return (format, sign) switch
        {
            ("csv", _) or (_, ',') => (',', true),
            ("dsv", _) or (_, ':') => (':', true),
            _ => (own ?? sign, false),
        };
    }

    /// <summary>The style of each column; none where the attributes don't tell.</summary>
    private List<char> Columns()
    {
        var styles = new List<char>();
        foreach (var part in (attributes["cols"] ?? "").Split([',', ';'], StringSplitOptions.TrimEntries))
        {
            if (Column().Match(part) is not { Success: true } match || attributes["cols"] is null)
                continue;
            var times = int.TryParse(match.Groups["times"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
            var style = match.Groups["style"].Length > 0 ? match.Groups["style"].Value[0] : 'd';
            styles.AddRange(Enumerable.Repeat(style, Math.Clamp(times, 1, MostColumns)));
        }
        return styles;
    }

    private bool HasHead(IReadOnlyList<SourceLine> lines, List<List<TableCell>> begun, int width)
    {
        if (attributes.Has("header"))
            return true;
        return !attributes.Has("noheader") && lines.Count > 1 && begun[0].Count > 0 && WidthOf(begun[0]) == width && lines[1].IsBlank
            && begun[0][^1].Lines.Skip(1).All(l => l.IsBlank);
    }

    private static int WidthOf(List<TableCell> cells) => Math.Min(MostColumns, cells.Sum(c => c.Columns));

    /// <summary>The rows; where a cell spans several places, the others are empty.</summary>
    private static List<List<TableCell?>> Rows(IEnumerable<TableCell> cells, int width)
    {
        var rows = new List<List<TableCell?>>();
        var taken = new int[width];
        var row = new List<TableCell?>();
        foreach (var cell in cells)
        {
            row = NextFree(rows, row, taken);
            var columns = Math.Min(cell.Columns, width - row.Count);
            Array.Fill(taken, cell.Rows - 1, row.Count, columns);
            row.Add(cell);
            row.AddRange(Enumerable.Repeat<TableCell?>(null, columns - 1));
        }
        if (row.Count > 0)
            rows.Add(row);
        return rows;
    }

    private static List<TableCell?> NextFree(List<List<TableCell?>> rows, List<TableCell?> row, int[] taken)
    {
        while (true)
        {
            while (row.Count < taken.Length && taken[row.Count] > 0)
            {
                taken[row.Count]--;
                row.Add(null);
            }
            if (row.Count < taken.Length)
                return row;
            rows.Add(row);
            row = [];
        }
    }

    private void AddRow(SourceLine open, List<TableCell?> row, List<char> columns, bool isHead)
    {
        var at = row.OfType<TableCell>().FirstOrDefault()?.Start ?? open;
        var last = at;
        var close = page.Out.Open(at, 0, new RowFrame());
        foreach (var (index, cell) in row.Index())
        {
            var style = cell is null or { Style: ' ' } ? columns.ElementAtOrDefault(index) : cell.Style;
            var end = page.Out.Open(cell?.Start ?? last, 0, new CellFrame(isHead || style is 'h'));
            if (cell is not null)
                AddCell(cell, isHead ? 'd' : style);
            last = cell?.Lines.LastOrDefault() ?? last;
            page.Out.Close(last, end);
        }
        page.Out.Close(last, close);
    }

    private void AddCell(TableCell cell, char style)
    {
        SourceLine[] lines = [.. cell.Lines.SkipWhile(l => l.IsBlank)];
        if (lines.Length == 0)
            return;
        if (style is 'l')
            page.Out.AddCode(lines[0], [.. lines.Where(l => !l.IsBlank)], lines[^1], "");
        else if (style is 'a' || lines.Any(l => ItemMarker.Of(l) is { Kind: ItemKind.Bullet }))
            new BlockPass(page, [lines[0].Trimmed(), .. lines.Skip(1)]).Read();
        else
            AddParagraphs(lines);
    }

    private void AddParagraphs(SourceLine[] lines)
    {
        for (var i = 0; i < lines.Length;)
        {
            SourceLine[] paragraph = [.. lines.Skip(i).TakeWhile(l => !l.IsBlank)];
            if (paragraph.Length > 0)
                page.Out.Add(page.Inlines.Read(paragraph));
            i += Math.Max(1, paragraph.Length);
        }
    }

    [GeneratedRegex(@"^(?:(?<times>[0-9]{1,3})\*)?[<^>.]*(?:[0-9]+%?|~)?[<^>.]*(?<style>[adehlmsv])?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Column();
}
