using System.Globalization;
using System.Xml.Linq;

namespace Generator.Exporting.Xlsx;

/// <summary>Names that the parts of a workbook have in common (ISO/IEC 29500-1, transitional).</summary>
internal static class Names
{
    private const int Letters = 26;

    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static readonly XNamespace Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A cell: <c>AB12</c>.</summary>
    /// <param name="column">The column, 1-based.</param>
    /// <param name="row">The row, 1-based.</param>
    public static string CellAt(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{ColumnOf(column)}{row}");

    /// <summary>The cells of a column: <c>C2:C80</c>.</summary>
    public static string Range(int column, int first, int last) => $"{CellAt(column, first)}:{CellAt(column, last)}";

    /// <summary>The same, for formulas of another sheet: <c>Checklist!$C$2:$C$80</c>.</summary>
    public static string Fixed(string sheet, int column, int first, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"{Quoted(sheet)}!${ColumnOf(column)}${first}:${ColumnOf(column)}${last}");

    /// <summary>A sheet's name as formulas have it.</summary>
    public static string Quoted(string sheet) => sheet.All(char.IsAsciiLetterOrDigit) ? sheet : $"'{sheet}'";

    /// <summary>The letters of a column, 1-based.</summary>
    public static string ColumnOf(int column) =>
        column <= Letters ? $"{(char)('A' + column - 1)}" : $"{ColumnOf((column - 1) / Letters)}{(char)('A' + ((column - 1) % Letters))}";
}
