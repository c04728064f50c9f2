using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Generator.Exporting.Csv;
using Generator.Exporting.Xlsx;
using Generator.Model;
using Generator.Tests.Relating;

namespace Generator.Tests.Exporting;

/// <summary><c>tests/Cases/cells.json</c>: the cells and columns of tables. A checklist's own tables are held against the same cases.</summary>
public sealed class CellCasesTests
{
    private static readonly JsonElement Cases = SharedCases.Read("cells.json");

    [Fact]
    public void A_cell_of_csv_is_what_its_case_says_and_comes_back() => Assert.All(Pairs("csv"), one =>
    {
        Assert.Equal(one[1].GetString(), CsvCell.Write(one[0].GetString()!));
        Assert.Equal(one[0].GetString(), FormulaGuard.Unguard(FormulaGuard.Guard(one[0].GetString()!)));
    });

    [Fact]
    public void A_text_of_a_workbook_is_what_its_case_says()
    {
        Assert.All(Pairs("workbook"), one => Assert.Equal(one[1].GetString(), XlsxText.Of(one[0].GetString()!)));
        Assert.All(Pairs("unpairedInWorkbook"), one => Assert.Equal(one[1].GetString(), XlsxText.Of(string.Concat(one[0].EnumerateArray().Select(u => (char)u.GetInt32())))));
    }

    [Fact]
    public void A_day_and_a_moment_are_numbers_from_1900_on() => Assert.Multiple(
        () => Assert.All(Pairs("days"), one => Assert.Equal(Shown(one[1]), Held(Cell.Of(DayOf(one[0].GetString()!), CellLook.Day)))),
        () => Assert.All(Cases.GetProperty("moments").EnumerateArray(), one => Assert.Equal(Shown(one.GetProperty("workbook")), Held(Cell.Of(MomentOf(one), CellLook.Moment)))),
        () => Assert.All(Cases.GetProperty("moments").EnumerateArray(), one => Assert.Contains($",{one.GetProperty("csv").GetString()},", CsvOf(new Answer("data.say-it", AnswerStatus.Open, "0123456789ab") { At = MomentOf(one) }), StringComparison.Ordinal)));

    [Fact]
    public void The_columns_of_both_tables_are_those_of_the_cases()
    {
        var sheet = ChecklistSheet.Of(ChecklistRow.Of(SampleExport.Answered(SampleExport.Of(Sample.Control("Say it.") with { Confidence = 0.5 }))));
        var columns = sheet.Columns.Zip(sheet.Rows[0], (column, cell) => $"{column.Heading} {column.Width} {cell.Look}");

        Assert.Equal(Cases.GetProperty("columns").GetProperty("csv").EnumerateArray().Select(c => c.GetString()), CsvOf(new Answer("data.say-it", AnswerStatus.Open, "")).TrimStart('\uFEFF').Split("\r\n")[0].Split(','));
        Assert.Equal(Cases.GetProperty("columns").GetProperty("workbook").EnumerateArray().Select(c => $"{TableWords.HeadingOf(c[0].GetString()!)} {c[1]} {c[2]}"), columns);
    }

    // Two copies of fifty lines: the page can't read the program's, and the program not the page's.
    [Fact]
    public void The_formats_of_a_checklist_s_workbook_are_the_program_s()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, "templates", "assets", "tables", "styles.js"));
        var (start, end) = (script.IndexOf("= `", StringComparison.Ordinal) + 3, script.LastIndexOf('`'));

        Assert.Equal(CellStyles.Part.ReplaceLineEndings("\n"), script[start..end].Replace(@"\\", @"\", StringComparison.Ordinal).ReplaceLineEndings("\n"));
    }

    private static JsonElement.ArrayEnumerator Pairs(string name) => Cases.GetProperty(name).EnumerateArray();

    private static DateOnly? DayOf(string text) => text.Length == 0 ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset MomentOf(JsonElement one) => DateTimeOffset.Parse(one.GetProperty("at").GetString()!, CultureInfo.InvariantCulture);

    private static string Shown(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string Held(Cell cell) => new XElement("c", cell.Content).Value;

    private static string CsvOf(Answer answer) =>
        Encoding.UTF8.GetString(CatalogCsv.Write(SampleExport.Of(Sample.Control("Say it.")) with { Assessment = new Assessment("guide", "2", "", [answer], []) }));
}
