using System.Globalization;
using System.Xml.Linq;
using Generator.Model;
using Generator.Reading.Sheets;

namespace Generator.Reading.Xlsx;

/// <summary>Reads the cells of rows.</summary>
/// <param name="shared">The workbook's shared texts.</param>
internal sealed class CellReader(List<string> shared)
{
    private const int Letters = 26;

    private int _count;

    /// <summary>The cells with something in them, by column.</summary>
    public Dictionary<int, TableCell> Read(XElement row)
    {
        var cells = new Dictionary<int, TableCell>();
        var column = 0;
        foreach (var cell in OfficePackage.Children(row, "c"))
        {
            var reference = OfficePackage.ValueOf(cell, "r");
            column = reference.Length > 0 ? ColumnOf(reference) : column + 1;
            if (ValueOf(cell) is { Text.Length: > 0 } value)
                cells[column] = Counted(value);
        }
        return cells;
    }

    private TableCell Counted(TableCell cell) =>
        ++_count > InputBounds.Cells ? throw new WorkbookBoundException($"it has more than {CountWords.Of(InputBounds.Cells)} cells with something in them") : cell;

    private static int ColumnOf(string reference) =>
        reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * Letters) + (char.ToUpperInvariant(letter) - 'A' + 1));

    private TableCell ValueOf(XElement cell)
    {
        var value = OfficePackage.Children(cell, "v").FirstOrDefault()?.Value ?? "";
        return OfficePackage.ValueOf(cell, "t") switch
        {
            "inlineStr" => new TableCell(OfficePackage.Children(cell, "is").FirstOrDefault() is { } inline ? CellText.Of(inline) : ""),
            "s" => new TableCell(Number.Of(value) is { } index && index < shared.Count ? shared[index] : ""),
            "" or "n" => new TableCell(value, double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null),
            _ => new TableCell(CellText.Unescape(value)),
        };
    }
}

/// <summary>Whole numbers of attributes.</summary>
internal static class Number
{
    /// <summary>The number, or <c>null</c> where the text is none.</summary>
    public static int? Of(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
