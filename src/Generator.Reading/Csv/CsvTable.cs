using Generator.Model;
using Generator.Reading.Sheets;
using nietras.SeparatedValues;

namespace Generator.Reading.Csv;

/// <summary>A file of comma-separated values as a table. Excel separates by semicolons where the comma is the decimal sign.</summary>
internal static class CsvTable
{
    /// <summary>The table; apostrophes that keep cells from being formulas are taken away.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">Where a quotation mark goes that isn't closed (GEN251): all that follows it would be one cell. And where more begins than is read (GEN158).</param>
    public static Table Read(SourceFile file, List<Diagnostic> problems)
    {
        var rows = new List<TableRow>();
        try
        {
            Read(file, rows, problems);
        }
        catch (NotSupportedException)
        {
            // The library's answer to a row of more than 16 million characters.
            problems.Add(TooLarge(file, rows, "The row has more than 16 million characters"));
        }
        return new Table(file.Path, null, rows);
    }

    private static void Read(SourceFile file, List<TableRow> rows, List<Diagnostic> problems)
    {
        using var reader = Sep.New(SeparatorOf(file.Text)).Reader(o => o with { HasHeader = false, Unescape = true, DisableColCountCheck = true }).FromText(file.Text);
        var cells = 0;
        foreach (var row in reader)
        {
            if (cells > InputBounds.Cells)
            {
                problems.Add(TooLarge(file, rows, $"The file has more than {CountWords.Of(InputBounds.Cells)} cells with something in them"));
                return;
            }
            // Without a header of its own Sep takes the first row to begin on the second line.
            var line = row.RowIndex == 0 ? 1 : row.LineNumberFrom;
            if (row.Span.Count('"') % 2 == 0)
                cells += Add(rows, new TableRow(line, CellsOf(row)));
            else
                problems.Add(new Diagnostic(DiagnosticRules.CellWrong, SourceSpan.At(file.Path, line, 1), $"A quotation mark in line {line} isn't closed; whatever follows it can't be told apart."));
        }
    }

    private static int Add(List<TableRow> rows, TableRow row)
    {
        if (row.Cells.Count > 0)
            rows.Add(row);
        return row.Cells.Count;
    }

    private static Diagnostic TooLarge(SourceFile file, List<TableRow> rows, string message) =>
        new(DiagnosticRules.InputTooLarge, SourceSpan.At(file.Path, rows.Count > 0 ? rows[^1].Number + 1 : 1, 1), $"{message}; what follows isn't read.");

    private static Dictionary<int, TableCell> CellsOf(SepReader.Row row)
    {
        var cells = new Dictionary<int, TableCell>();
        for (var i = 0; i < row.ColCount; i++)
        {
            if (row[i].Span.Length > 0)
                cells.Add(i + 1, new TableCell(FormulaGuard.Unguard(row[i].ToString())));
        }
        return cells;
    }

    // The one that the first line has more of: names of columns hold none of them.
    private static char SeparatorOf(string text)
    {
        var line = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length);
        return line.Count(';') > line.Count(',') ? ';' : line.Count('\t') > line.Count(',') ? '\t' : ',';
    }
}
