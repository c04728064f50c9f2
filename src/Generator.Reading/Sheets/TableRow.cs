using System.Globalization;
using Generator.Model;

namespace Generator.Reading.Sheets;

/// <summary>A cell.</summary>
/// <param name="Text">What stands there, as text.</param>
/// <param name="Serial">The number where the cell holds one, of which a date is a kind; otherwise <c>null</c>.</param>
internal sealed record TableCell(string Text, double? Serial = null)
{
    public static TableCell Empty { get; } = new("");

    /// <summary>Whether nothing but blanks stands there.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A row; cells that nobody filled in may be missing.</summary>
/// <param name="Number">The number of the row, in CSV that of the line that it begins on; 1-based.</param>
/// <param name="Cells">The cells by column, 1-based.</param>
internal sealed record TableRow(int Number, IReadOnlyDictionary<int, TableCell> Cells)
{
    /// <summary>The cell of a column.</summary>
    public TableCell this[int column] => Cells.GetValueOrDefault(column, TableCell.Empty);

    /// <summary>Whether it has no cell with something in it.</summary>
    public bool IsBlank => Cells.Values.All(c => c.IsBlank);
}

/// <summary>A table of a file: where it is, and its rows. A place in it is a row and a column, not a line and a character.</summary>
/// <param name="File">The file.</param>
/// <param name="Sheet">The sheet's name, or <c>null</c> in a file that is one table.</param>
/// <param name="Rows">The rows from the top.</param>
internal sealed record Table(string File, string? Sheet, IReadOnlyList<TableRow> Rows)
{
    private const int Letters = 26;

    /// <summary>Whether its days are counted from 1904 and not from 1900, as some workbooks' are.</summary>
    public bool CountsFrom1904 { get; init; }

    /// <summary>The place of a cell.</summary>
    public SourceSpan SpanOf(TableRow row, int column) => SourceSpan.At(File, row.Number, column);

    /// <summary>The place of a cell as people name it, for the beginning of a message.</summary>
    public string PlaceOf(TableRow row, int column) => Sheet is null
        ? string.Create(CultureInfo.InvariantCulture, $"Line {row.Number}, column {column}: ")
        : string.Create(CultureInfo.InvariantCulture, $"Sheet \"{Sheet}\", cell {NameOf(column)}{row.Number}: ");

    /// <summary>The letters of a column: <c>A</c>, <c>Z</c>, <c>AA</c>.</summary>
    public static string NameOf(int column) =>
        column <= Letters ? $"{(char)('A' + column - 1)}" : $"{NameOf((column - 1) / Letters)}{(char)('A' + ((column - 1) % Letters))}";
}
