namespace Generator.Reading.Markdown.Dialects.Myst;

/// <summary>Values between signs as rows of cells that keep their places; each cell is lines.</summary>
internal static class CsvRows
{
    /// <summary>The rows of some lines. A text between quotation marks may go on below.</summary>
    public static List<List<List<SourceLine>>> Of(List<SourceLine> lines, char delimiter)
    {
        var rows = new List<List<List<SourceLine>>>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            while (line.Text.AsSpan().Count('"') % 2 > 0 && i + 1 < lines.Count)
                line.Join([lines[++i]]);
            if (!line.IsBlank)
                rows.Add(CellsOf(line, delimiter));
        }
        return rows;
    }

    /// <summary>The cells of a row.</summary>
    public static List<List<SourceLine>> CellsOf(SourceLine line, char delimiter)
    {
        var cells = new List<List<SourceLine>>();
        for (var at = 0; at <= line.Text.Length;)
        {
            var end = EndOf(line.Text, at, delimiter);
            var cell = Unquoted(line.Part(at, end - at).Trimmed());
            cells.Add(cell.IsBlank ? [] : [cell]);
            at = end + 1;
        }
        return cells;
    }

    /// <summary>Where a cell ends that begins at an index: at the next sign that stands in no quotation marks.</summary>
    private static int EndOf(string text, int from, char delimiter)
    {
        var isQuoted = false;
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is '"')
                isQuoted = !isQuoted;
            else if (text[i] == delimiter && !isQuoted)
                return i;
        }
        return text.Length;
    }

    private static SourceLine Unquoted(SourceLine cell)
    {
        if (cell.Text is not ['"', .., '"'])
            return cell;
        var inner = cell.Part(1, cell.Text.Length - 2);
        for (var at = inner.Text.IndexOf("\"\"", StringComparison.Ordinal); at >= 0; at = inner.Text.IndexOf("\"\"", at + 1, StringComparison.Ordinal))
            inner.Remove(at, 1);
        return inner;
    }
}
