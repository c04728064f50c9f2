using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>A cell as it is written.</summary>
/// <param name="Start">Where its words begin.</param>
/// <param name="Columns">How many columns it spans.</param>
/// <param name="Rows">How many rows it spans.</param>
/// <param name="Style">The letter for what it holds, or a space for what its column says.</param>
internal sealed record TableCell(SourceLine Start, int Columns, int Rows, char Style)
{
    /// <summary>Its lines.</summary>
    public List<SourceLine> Lines { get; } = [];
}

/// <summary>
/// Takes a table's lines apart. A sign begins each cell, and right before the sign may stand what the cell is: how many columns and
/// rows it spans, and what it holds.
/// </summary>
internal static partial class TableCells
{
    /// <summary>The cells by lines: those that begin on each line of the table.</summary>
    public static List<List<TableCell>> Of(IEnumerable<SourceLine> lines, char sign)
    {
        var rows = new List<List<TableCell>>();
        TableCell? open = null;
        foreach (var line in lines)
        {
            var row = new List<TableCell>();
            rows.Add(row);
            if (line.Mark is null)
                open = TakeLine(line, sign, row, open);
        }
        return rows;
    }

    /// <summary>The cells of lines in which signs stand between them.</summary>
    public static List<List<TableCell>> Parted(IEnumerable<SourceLine> lines, char sign) => [.. lines.Select(l => PartedLine(l, sign))];

    private static TableCell? TakeLine(SourceLine line, char sign, List<TableCell> row, TableCell? open)
    {
        var from = 0;
        for (var at = SignAt(line.Text, sign, 0); at >= 0; at = SignAt(line.Text, sign, at + 1))
        {
            var before = line.Text[from..at];
            var spec = Spec().Match(before);
            if (open is not null && (spec.Success ? spec.Index : before.Length) is var length && before.AsSpan(0, length).Trim().Length > 0)
                open.Lines.Add(Words(line, from, length, sign));
            open = CellOf(line.Part(at + 1, line.Text.Length - at - 1), spec);
            row.Add(open);
            from = at + 1;
        }
        // What stands before the first sign belongs to no cell; it is one all the same.
        if (open is null && !line.IsBlank)
            row.Add(open = new TableCell(line, 1, 1, ' '));
        open?.Lines.Add(Words(line, from, line.Text.Length - from, sign));
        return open;
    }

    private static TableCell CellOf(SourceLine start, Match spec)
    {
        var style = spec.Groups["style"].Length > 0 ? spec.Groups["style"].Value[0] : ' ';
        return new TableCell(start, NumberIn(spec.Groups["columns"]), NumberIn(spec.Groups["rows"]), style);
    }

    private static SourceLine Words(SourceLine line, int from, int length, char sign)
    {
        var words = line.Part(from, length);
        for (var at = words.Text.IndexOf($"\\{sign}", StringComparison.Ordinal); at >= 0; at = words.Text.IndexOf($"\\{sign}", StringComparison.Ordinal))
            words.Remove(at, 1);
        return words;
    }

    private static int SignAt(string text, char sign, int from)
    {
        var at = text.IndexOf(sign, from);
        while (at > 0 && text[at - 1] is '\\')
            at = text.IndexOf(sign, at + 1);
        return at;
    }

    private static List<TableCell> PartedLine(SourceLine line, char sign)
    {
        var row = new List<TableCell>();
        if (line.IsBlank || line.Mark is not null)
            return row;
        foreach (Match field in Field(sign).Matches(line.Text))
        {
            var value = field.Groups["value"];
            var cell = new TableCell(line.Part(value.Index, value.Length), 1, 1, ' ');
            cell.Lines.Add(cell.Start);
            row.Add(cell);
        }
        return row;
    }

    private static Regex Field(char sign) => sign is ',' ? Comma() : Colon();

    private static int NumberIn(Group group) => group.Length > 0 ? Math.Clamp(int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), 1, 100) : 1;

    [GeneratedRegex(@"(?:^|[ \t])(?:(?<columns>[0-9]{1,3})\*|(?=[0-9.])(?<columns>[0-9]{1,3})?(?:\.(?<rows>[0-9]{1,3}))?\+)?(?:[<^>](?:\.[<^>])?|\.[<^>])?(?<style>[aehlmsdv])?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Spec();

    [GeneratedRegex("""\G(?:^|,)[ \t]*(?:"(?<value>(?:[^"]|"")*)"|(?<value>[^,]*))""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Comma();

    [GeneratedRegex(@"\G(?:^|:)(?<value>(?:\\:|[^:])*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Colon();
}
