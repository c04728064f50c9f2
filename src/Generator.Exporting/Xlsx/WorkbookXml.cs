using System.Globalization;
using System.Xml.Linq;
using Generator.Model;
using static Generator.Exporting.Xlsx.Names;

namespace Generator.Exporting.Xlsx;

/// <summary>Sheets as a workbook.</summary>
internal static class WorkbookXml
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Drawing = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private const string DrawingChart = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string Core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /// <summary>The workbook's bytes.</summary>
    /// <param name="source">What it is about.</param>
    /// <param name="digest">The digest of the catalog that is answered; empty where it isn't known.</param>
    /// <param name="sheets">The sheets in their order.</param>
    public static byte[] Write(ExportSource source, string digest, params EquatableArray<Sheet> sheets)
    {
        using var package = new PackageWriter();
        package.AddReferences("", new Reference("rId1", "officeDocument", "xl/workbook.xml"), new Reference("rId2", Core, "docProps/core.xml"), new Reference("rId3", "custom-properties", "docProps/custom.xml"));
        package.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", WorkbookProperties.Core(source));
        package.Add("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", WorkbookProperties.Custom(source, digest));
        package.Add("xl/workbook.xml", $"{MainType}.sheet.main+xml", Book(sheets));
        package.AddReferences("xl/workbook.xml", [.. sheets.Select((_, i) => new Reference(SheetXml.IdOf(i), "worksheet", PathOf("worksheets/sheet", i))), new Reference("rIdStyles", "styles", "styles.xml")]);
        package.Add("xl/styles.xml", $"{MainType}.styles+xml", XElement.Parse(CellStyles.Part));
        for (var i = 0; i < sheets.Count; i++)
            Add(package, sheets[i], i, $"{source.Guide.Title}, {source.Version.Id}");
        return package.Finish();
    }

    private static void Add(PackageWriter package, Sheet sheet, int index, string footer)
    {
        var (part, addresses) = SheetXml.Of(sheet, footer);
        var path = $"xl/{PathOf("worksheets/sheet", index)}";
        package.Add(path, $"{MainType}.worksheet+xml", part);
        var links = addresses.Select((a, i) => new Reference(SheetXml.IdOf(i), "hyperlink", a) { IsOutside = true });
        package.AddReferences(path, [.. links, .. sheet.Charts.IsEmpty ? [] : new[] { new Reference(SheetXml.DrawingId, "drawing", $"../{PathOf("drawings/drawing", index)}") }]);
        if (!sheet.Charts.IsEmpty)
            AddCharts(package, sheet.Charts, $"xl/{PathOf("drawings/drawing", index)}");
    }

    // Only one sheet has charts, so their numbers are those within it.
    private static void AddCharts(PackageWriter package, EquatableArray<Chart> charts, string drawing)
    {
        package.Add(drawing, Drawing, DrawingXml.Of(charts));
        package.AddReferences(drawing, [.. charts.Select((_, i) => new Reference(SheetXml.IdOf(i), "chart", $"../{PathOf("charts/chart", i)}"))]);
        for (var i = 0; i < charts.Count; i++)
            package.Add($"xl/{PathOf("charts/chart", i)}", DrawingChart, ChartXml.Of(charts[i]));
    }

    private static XElement Book(EquatableArray<Sheet> sheets) => new(
        Main + "workbook",
        new XAttribute(XNamespace.Xmlns + "r", Relationship.NamespaceName),
        new XElement(Main + "bookViews", new XElement(Main + "workbookView", new XAttribute("activeTab", sheets.Select((s, i) => s.IsShown ? i : 0).Max()))),
        new XElement(Main + "sheets", sheets.Select((s, i) => new XElement(Main + "sheet", new XAttribute("name", s.Name), new XAttribute("sheetId", i + 1), new XAttribute(Relationship + "id", SheetXml.IdOf(i))))),
        new XElement(Main + "definedNames", sheets.SelectMany(NamesOf)),
        // What stands in the cells of formulas is right for what stands beside it; a spreadsheet adds up again when people change that.
        new XElement(Main + "calcPr", new XAttribute("calcId", 0), new XAttribute("fullCalcOnLoad", 1)));

    private static IEnumerable<XElement> NamesOf(Sheet sheet, int index)
    {
        if (!sheet.HasHead)
            yield break;
        var (name, last) = (Quoted(sheet.Name), sheet.LastRow.ToString(CultureInfo.InvariantCulture));
        yield return new XElement(Main + "definedName", new XAttribute("name", "_xlnm._FilterDatabase"), new XAttribute("localSheetId", index), new XAttribute("hidden", 1), $"{name}!$A$1:${ColumnOf(sheet.Columns.Count)}${last}");
        if (sheet.PrintedColumns > 0)
            yield return new XElement(Main + "definedName", new XAttribute("name", "_xlnm.Print_Area"), new XAttribute("localSheetId", index), $"{name}!$A$1:${ColumnOf(sheet.PrintedColumns)}${last}");
        yield return new XElement(Main + "definedName", new XAttribute("name", "_xlnm.Print_Titles"), new XAttribute("localSheetId", index), $"{name}!$1:$1");
    }

    private static string PathOf(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}{index + 1}.xml");
}
