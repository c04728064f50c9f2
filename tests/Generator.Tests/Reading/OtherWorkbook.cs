using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Generator.Tests.Reading;

/// <summary>Workbooks by the Open XML SDK, as spreadsheets save them: shared texts, dates as numbers, rows and cells left out.</summary>
internal static class OtherWorkbook
{
    /// <summary>A workbook of an empty sheet and one with these cells.</summary>
    public static byte[] Make(string sheet, (CellValues Kind, string Value)?[][] rows, bool from1904 = false)
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var shared = new SharedStringTable();
            var sheets = new[] { ("Notizen", Array.Empty<(CellValues, string)?[]>()), (sheet, rows) }.Select((s, i) => Add(book, (uint)i + 1, s, shared)).ToArray();
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = shared;
            book.Workbook = new Workbook(new WorkbookProperties { Date1904 = from1904 }, new Sheets(sheets));
        }
        return stream.ToArray();
    }

    private static Sheet Add(WorkbookPart book, uint id, (string Name, (CellValues Kind, string Value)?[][] Rows) sheet, SharedStringTable shared)
    {
        var part = book.AddNewPart<WorksheetPart>();
        var rows = sheet.Rows.Select((cells, r) => new Row(cells.Select((cell, c) => cell is { } found ? Of(found, $"{(char)('A' + c)}{(r + 1).ToString(CultureInfo.InvariantCulture)}", shared) : null).OfType<Cell>()) { RowIndex = (uint)r + 1 });
        part.Worksheet = new Worksheet(new SheetData(rows.Where(r => r.HasChildren)));
        return new Sheet { Name = sheet.Name, SheetId = id, Id = book.GetIdOfPart(part) };
    }

    private static Cell Of((CellValues Kind, string Value) cell, string reference, SharedStringTable shared)
    {
        if (cell.Kind == CellValues.InlineString)
            return new Cell(new InlineString(new Text(cell.Value))) { DataType = cell.Kind, CellReference = reference };
        if (cell.Kind != CellValues.SharedString)
            return new Cell(new CellValue(cell.Value)) { DataType = cell.Kind == CellValues.Number ? null : cell.Kind, CellReference = reference };
        // In pieces, as a text with one bold word is.
        shared.AppendChild(new SharedStringItem(new Run(new Text(cell.Value[..1]) { Space = SpaceProcessingModeValues.Preserve }), new Run(new RunProperties(new Bold()), new Text(cell.Value[1..]) { Space = SpaceProcessingModeValues.Preserve }), new PhoneticRun(new Text("spoken")) { BaseTextStartIndex = 0, EndingBaseIndex = 1 }));
        return new Cell(new CellValue((shared.ChildElements.Count - 1).ToString(CultureInfo.InvariantCulture))) { DataType = cell.Kind, CellReference = reference };
    }
}
