using Generator.Model;

namespace Generator.Exporting.Xlsx;

/// <summary>
/// How tall rows are when a workbook is opened. Not every spreadsheet fits rows to wrapped text by itself; one that does so when a row is changed still
/// does, because the height isn't said to be a person's.
/// </summary>
internal static class RowHeight
{
    private const double Line = 15;
    private const double Title = 26;

    // The most that a row can have is 409.
    private const double Tallest = 360;

    /// <summary>The height in points: that of the cell with the most lines, of the columns that rows are fitted to.</summary>
    public static double Of(EquatableArray<SheetColumn> columns, EquatableArray<Cell> cells)
    {
        var lines = cells.Zip(columns).Where(c => c.Second.IsFitted).Select(c => LinesOf(c.First, c.Second.Width)).DefaultIfEmpty(1).Max();
        return cells is [{ Look: CellLook.Title }, ..] ? Title : Math.Min(Tallest, Line * lines);
    }

    // Words don't fill their lines to the end.
    private static int LinesOf(Cell cell, double width) => cell is TextCell { Look: not (CellLook.Plain or CellLook.Label) } text
        ? text.Text.Split('\n').Sum(l => Math.Max(1, (int)Math.Ceiling(l.Length / (width - 1))))
        : 1;
}
