using System.IO.Compression;
using System.Xml.Linq;
using Generator.Model;
using Generator.Reading.Sheets;

namespace Generator.Reading.Xlsx;

/// <summary>Reads workbooks as spreadsheets save them: texts shared or in their cells, dates as numbers, formulas by the values that were last found.</summary>
internal static class WorkbookReader
{
    /// <summary>Reads a workbook.</summary>
    /// <exception cref="InvalidDataException">The package is broken, or holds no workbook.</exception>
    /// <exception cref="System.Xml.XmlException">A part is no XML.</exception>
    public static Workbook Read(string path, byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var package = new OfficePackage(archive);
        var main = package.ReferencesOf("").FirstOrDefault(r => r.Is("officeDocument"));
        if (main is null || package.Part(main.Path) is not { } book || !string.Equals(book.Name.LocalName, "workbook", StringComparison.Ordinal))
            throw new InvalidDataException("It holds no workbook.");
        var parts = package.ReferencesOf(main.Path).ToList();
        var cells = new CellReader(parts.Find(p => p.Is("sharedStrings")) is { } texts ? [.. package.Elements(texts.Path, "si", depth: 1).Select(CellText.Of)] : []);
        var sheets = OfficePackage.Children(OfficePackage.Children(book, "sheets").FirstOrDefault(), "sheet")
            .Select(s => (Name: OfficePackage.ValueOf(s, "name"), Part: parts.Find(p => p.Is("worksheet") && string.Equals(p.Id, OfficePackage.ValueOf(s, "id"), StringComparison.Ordinal))))
            .Where(s => s.Part is not null)
            .Select(s => new Table(path, s.Name, RowsOf(package.Elements(s.Part!.Path, "row", depth: 2), cells)) { CountsFrom1904 = CountsFrom1904(book) });
        return new Workbook(sheets.ToEquatableArray(), PropertiesOf(package));
    }

    private static bool CountsFrom1904(XElement book) =>
        OfficePackage.Children(book, "workbookPr").Any(p => OfficePackage.ValueOf(p, "date1904") is "1" or "true");

    private static List<TableRow> RowsOf(IEnumerable<XElement> elements, CellReader cells)
    {
        var rows = new List<TableRow>();
        var number = 0;
        foreach (var row in elements)
        {
            // A writer may leave the numbers of rows out where none is skipped.
            number = Number.Of(OfficePackage.ValueOf(row, "r")) ?? number + 1;
            if (cells.Read(row) is { Count: > 0 } found)
                rows.Add(new TableRow(number, found));
        }
        return rows;
    }

    private static Dictionary<string, string> PropertiesOf(OfficePackage package)
    {
        var custom = package.ReferencesOf("").FirstOrDefault(r => r.Is("custom-properties"));
        return OfficePackage.Children(custom is null ? null : package.Part(custom.Path), "property")
            .DistinctBy(p => OfficePackage.ValueOf(p, "name"), StringComparer.Ordinal)
            .ToDictionary(p => OfficePackage.ValueOf(p, "name"), p => CellText.Unescape(p.Value), StringComparer.Ordinal);
    }
}
