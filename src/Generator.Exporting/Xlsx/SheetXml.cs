using System.Globalization;
using System.Xml.Linq;
using Generator.Model;
using static Generator.Exporting.Xlsx.Names;

namespace Generator.Exporting.Xlsx;

/// <summary>A sheet as its part. The elements stand in the order that the schema asks for.</summary>
internal static class SheetXml
{
    private const string FooterOfPages = "&R&P / &N";

    /// <summary>The part, and the addresses that its relationships lead to: <c>rId1</c> is the first. A drawing's is <see cref="DrawingId"/>.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="footer">What stands at the foot of each page.</param>
    public static (XElement Part, EquatableArray<string> Addresses) Of(Sheet sheet, string footer)
    {
        var links = LinksOf(sheet);
        var part = new XElement(
            Main + "worksheet",
            new XAttribute(XNamespace.Xmlns + "r", Relationship.NamespaceName),
            new XElement(Main + "sheetPr", new XElement(Main + "pageSetUpPr", new XAttribute("fitToPage", 1))),
            new XElement(Main + "dimension", new XAttribute("ref", $"A1:{CellAt(sheet.Columns.Count, sheet.LastRow)}")),
            new XElement(Main + "sheetViews", View(sheet)),
            new XElement(Main + "sheetFormatPr", new XAttribute("defaultRowHeight", 15)),
            new XElement(Main + "cols", sheet.Columns.Select(Column)),
            new XElement(Main + "sheetData", RowsOf(sheet)),
            sheet.IsProtected ? Protection() : null,
            sheet.HasHead ? new XElement(Main + "autoFilter", new XAttribute("ref", $"A1:{CellAt(sheet.Columns.Count, sheet.LastRow)}")) : null,
            sheet.Colours.Select((c, i) => Colour(sheet, c, i)),
            sheet.Checks.IsEmpty ? null : new XElement(Main + "dataValidations", new XAttribute("count", sheet.Checks.Count), sheet.Checks.Select(c => Check(sheet, c))),
            links.Count == 0 ? null : new XElement(Main + "hyperlinks", links.Select((l, i) => new XElement(Main + "hyperlink", new XAttribute("ref", l.Cell), new XAttribute(Relationship + "id", IdOf(i))))),
            new XElement(Main + "pageMargins", new XAttribute("left", 0.4), new XAttribute("right", 0.4), new XAttribute("top", 0.5), new XAttribute("bottom", 0.6), new XAttribute("header", 0.3), new XAttribute("footer", 0.3)),
            new XElement(Main + "pageSetup", new XAttribute("paperSize", 9), new XAttribute("orientation", "landscape"), new XAttribute("fitToWidth", 1), new XAttribute("fitToHeight", 0)),
            new XElement(Main + "headerFooter", new XElement(Main + "oddFooter", $"&L{XlsxText.Of(footer).Replace("&", "&&", StringComparison.Ordinal)}&C&A{FooterOfPages}")),
            sheet.Charts.IsEmpty ? null : new XElement(Main + "drawing", new XAttribute(Relationship + "id", DrawingId)));
        return (part, links.Select(l => l.Address).ToEquatableArray());
    }

    /// <summary>The relationship to the charts.</summary>
    public const string DrawingId = "rIdDrawing";

    /// <summary>The relationship to an address by its place, counted from 0.</summary>
    public static string IdOf(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");

    private static XElement View(Sheet sheet) => new(
        Main + "sheetView",
        sheet.HasHead ? null : new XAttribute("showGridLines", 0),
        sheet.IsShown ? new XAttribute("tabSelected", 1) : null,
        new XAttribute("workbookViewId", 0),
        !sheet.HasHead ? null : new XElement(
            Main + "pane",
            sheet.FrozenColumns > 0 ? new XAttribute("xSplit", sheet.FrozenColumns) : null,
            new XAttribute("ySplit", 1),
            new XAttribute("topLeftCell", CellAt(sheet.FrozenColumns + 1, 2)),
            new XAttribute("activePane", sheet.FrozenColumns > 0 ? "bottomRight" : "bottomLeft"),
            new XAttribute("state", "frozen")));

    private static XElement Column(SheetColumn column, int index) => new(
        Main + "col",
        new XAttribute("min", index + 1),
        new XAttribute("max", index + 1),
        new XAttribute("width", column.Width),
        new XAttribute("customWidth", 1));

    private static IEnumerable<XElement> RowsOf(Sheet sheet)
    {
        if (sheet.HasHead)
            yield return Row(sheet, sheet.Columns.Select(c => Cell.Of(c.Heading, CellLook.Head)).ToEquatableArray(), 1);
        for (var i = 0; i < sheet.Rows.Count; i++)
            yield return Row(sheet, sheet.Rows[i], sheet.FirstRow + i);
    }

    private static XElement Row(Sheet sheet, EquatableArray<Cell> cells, int row) => new(
        Main + "row",
        new XAttribute("r", row),
        new XAttribute("ht", RowHeight.Of(sheet.Columns, cells)),
        cells.Select((cell, i) => new XElement(Main + "c", new XAttribute("r", CellAt(i + 1, row)), new XAttribute("s", (int)cell.Look), cell.Content)));

    // What is "not locked" is allowed: filtering, sorting, and making rows and columns wider.
    private static XElement Protection() => new(
        Main + "sheetProtection",
        new XAttribute("sheet", 1),
        new XAttribute("objects", 1),
        new XAttribute("scenarios", 1),
        new XAttribute("formatColumns", 0),
        new XAttribute("formatRows", 0),
        new XAttribute("sort", 0),
        new XAttribute("autoFilter", 0));

    private static XElement Colour(Sheet sheet, CellColour colour, int index) => new(
        Main + "conditionalFormatting",
        new XAttribute("sqref", Range(colour.Column, sheet.FirstRow, sheet.LastRow)),
        new XElement(Main + "cfRule", new XAttribute("type", "expression"), new XAttribute("dxfId", (int)colour.Colour), new XAttribute("priority", index + 1), new XElement(Main + "formula", colour.Formula)));

    private static XElement Check(Sheet sheet, CellCheck check) => new(
        Main + "dataValidation",
        new XAttribute("type", check.Words.IsEmpty ? "date" : "list"),
        check.Words.IsEmpty ? new XAttribute("operator", "greaterThan") : null,
        new XAttribute("allowBlank", 1),
        new XAttribute("showInputMessage", 1),
        new XAttribute("showErrorMessage", 1),
        new XAttribute("errorTitle", sheet.Columns[check.Column - 1].Heading),
        new XAttribute("error", check.Message),
        new XAttribute("sqref", Range(check.Column, sheet.FirstRow, sheet.LastRow)),
        new XElement(Main + "formula1", check.Words.IsEmpty ? "1" : $"\"{string.Join(',', check.Words)}\""));

    private static List<(string Cell, string Address)> LinksOf(Sheet sheet) =>
        [.. sheet.Rows.SelectMany((row, r) => row.Select((cell, c) => (Cell: CellAt(c + 1, sheet.FirstRow + r), Address: (cell as TextCell)?.Address ?? "")).Where(l => l.Address.Length > 0))];
}
