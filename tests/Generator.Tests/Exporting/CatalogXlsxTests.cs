using System.Data;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using Generator.Exporting;
using Generator.Exporting.Xlsx;
using Generator.Model;
using Generator.Tests.Relating;

namespace Generator.Tests.Exporting;

/// <summary>Workbooks, read back by ExcelDataReader and held against the schemas by the Open XML SDK: neither had a part in writing them.</summary>
public sealed class CatalogXlsxTests
{
    public static TheoryData<string> Formulas => CatalogCsvTests.Formulas;

    [Fact]
    public void The_sheets_of_the_committed_guide_hold_what_the_guide_has()
    {
        var source = Own();
        var book = Read(CatalogXlsx.Write(source, "d"));
        var (checklist, matrix, changes) = (book["Checklist"], book["Responsibility matrix"], book["Changes"]);
        var controls = source.Whole.Controls;

        Assert.Equal(["Checklist", "Responsibility matrix", "Changes", "Summary"], book.Keys);
        Assert.Equal(controls.Select(c => ((string?)c.Id, (string?)c.Title, (string?)c.Statement)), Enumerable.Range(1, checklist.Count - 1).Select(i => (Text(checklist, i, "Id"), Text(checklist, i, "Title"), Text(checklist, i, "Statement"))));
        Assert.Equal(controls.Select(c => c.Id).Order(StringComparer.Ordinal), matrix.Skip(1).SelectMany(r => new[] { r[3], r[6] }).OfType<string>().Where(id => id.Length > 0).Order(StringComparer.Ordinal));
        Assert.Equal(source.Changes!.Changes.Select(c => (c.Id, c.Reopens ? "yes" : "no", (object?)c.New?.Statement)), changes.Skip(1).Select(r => ((string)r[0]!, (string)r[2]!, r[5])));
    }

    [Fact]
    public void The_summary_counts_what_the_checklist_says()
    {
        var source = SampleExport.Answered(SampleExport.Of([.. Enumerable.Range(0, 7).Select(i => Sample.Control($"Do {i}."))]));
        var summary = Read(CatalogXlsx.Write(source, "d"))["Summary"];
        var head = summary.FindIndex(r => string.Equals(r[0] as string, "Topic", StringComparison.Ordinal));

        // One of the two that would be done must be looked at again, and one of six answered isn't applicable.
        Assert.Equal(["data", "data", 7d, 1d, 1d, 1d, 1d, 1d, 1d, 1d, 0.2], summary[head + 1]);
        Assert.Equal(["All", 7d, 0.2], new[] { summary[head + 2][0], summary[head + 2][2], summary[head + 2][10] });
        Assert.Equal(["requirement", "customer", 7d], summary[head + 5].Take(3));
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void No_text_is_a_formula_and_each_is_read_back(string value)
    {
        var control = SampleExport.Saying(value) with { Id = value };
        var answer = Assessment.BlankOf(control) with { Note = value, Owner = value, Evidence = [value], By = value, LookAgain = [new LookAgain(value, [value])] };
        var whole = new Catalog("guide", "2", [new Group(control.Group, value, value)], [control]);
        var guide = SampleExport.Guide with { Title = value, Provider = value, Attribution = new Attribution(value, value, value) };
        var change = new Change(value, [ChangeClass.Scope], true, [value], control, control);
        var source = new ExportSource(guide, guide.Versions[1], whole) { Assessment = new Assessment("guide", "2", "", [answer], []), Changes = new ChangeSet(new CatalogName("guide", value), new CatalogName("guide", value), ChangeSet.Count([], 0), [change]) };
        var bytes = CatalogXlsx.Write(source, "d");
        var checklist = Read(bytes)["Checklist"];

        Assert.All(new[] { "Id", "Title", "Statement", "Note", "Answer owner", "Evidence", "By", "Look again", "Look again since", "Label", "Level", "Owner", "Control due", "Tags", "Context", "Rule", "Topic" }, c => Assert.Equal(value, Text(checklist, 1, c)));
        Assert.All(Parts(bytes), p => Assert.All(p.Value.Descendants().Where(e => e.Name.LocalName is "f" or "formula" or "formula1"), f => Assert.Matches(@"\A(IFERROR|COUNTIFS?|SUM|AND|LEN|Summary!|\$|""open|1\z)", f.Value)));
        Assert.Empty(Problems(bytes));
    }

    [Fact]
    public void How_sure_a_control_is_stands_behind_the_rest_as_a_number_with_its_section_last()
    {
        var checklist = Read(CatalogXlsx.Write(SampleExport.Of(Sample.Control("Encrypt it.") with { Confidence = 0.9, Section = "Keys › Rotation" }, Sample.Control("Keep it.")), "d"))["Checklist"];

        Assert.Equal(("Confidence", 0.9), (checklist[0][^2], checklist[1][^2]));
        Assert.Equal(("Section", "Keys › Rotation"), (checklist[0][^1], checklist[1][^1]));
        Assert.Equal("", checklist[2][^1] ?? "");
    }

    [Fact]
    public void A_severity_that_nobody_decided_says_that_it_is_estimated()
    {
        var checklist = Read(CatalogXlsx.Write(SampleExport.Of(Sample.Control("Encrypt it."), Sample.Control("Keep it.") with { Severity = ControlSeverity.High }), "d"))["Checklist"];

        Assert.Equal(("medium, estimated", "high"), (Text(checklist, 1, "Severity"), Text(checklist, 2, "Severity")));
    }

    [Fact]
    public void The_workbook_is_valid_with_everything_and_with_nothing()
    {
        Assert.Empty(Problems(CatalogXlsx.Write(Own(), "d")));
        Assert.Empty(Problems(CatalogXlsx.Write(SampleExport.Answered(SampleExport.Of(Sample.Control("Say it."))), "d")));
        Assert.Empty(Problems(CatalogXlsx.Write(SampleExport.Of(), "d")));
    }

    [Fact]
    public void The_same_source_makes_the_same_bytes_without_time_or_machine()
    {
        var bytes = CatalogXlsx.Write(Own(), "d");

        Assert.Equal(bytes, CatalogXlsx.Write(Own(), "d"));
        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.All(archive.Entries, e => Assert.Equal((1980, 0), (e.LastWriteTime.Year, e.ExternalAttributes)));
        // Each entry of the directory begins with its signature, the version and the system that made it.
        var directory = Enumerable.Range(0, bytes.Length - 4).Where(i => bytes.AsSpan(i).StartsWith("PK\u0001\u0002"u8)).ToList();
        Assert.Equal(archive.Entries.Count, directory.Count);
        Assert.All(directory, i => Assert.Equal(0, bytes[i + 5]));
    }

    [Fact]
    public void Only_answers_can_be_changed_and_a_status_is_chosen_from_its_words()
    {
        var parts = Parts(CatalogXlsx.Write(Own(), "d"));
        var sheet = parts["xl/worksheets/sheet1.xml"];
        var open = parts["xl/styles.xml"].Descendants().Single(e => e.Name.LocalName == "cellXfs").Elements().Select((f, i) => (f, i)).Where(f => f.f.Descendants().Any(p => p.Name.LocalName == "protection")).Select(f => $"{f.i}").ToHashSet();
        var head = sheet.Descendants().First(e => e.Name.LocalName == "row").Elements().Select(c => c.Value).ToList();
        var first = sheet.Descendants().Where(e => e.Name.LocalName == "row").ElementAt(1).Elements().ToList();
        var status = sheet.Descendants().Single(e => e.Name.LocalName == "dataValidation" && e.Attribute("type")!.Value == "list");

        Assert.Equal(["Status", "Note", "Answer owner", "Due", "Review", "Evidence", "By", "At", "Look again", "Look again since", "Answered", "Approved by", "Approved at", "Approved digest", "Comments"], head.Where((_, i) => open.Contains(first[i].Attribute("s")!.Value)));
        Assert.Equal("1", sheet.Descendants().Single(e => e.Name.LocalName == "sheetProtection").Attribute("sheet")!.Value);
        Assert.Equal("\"open,in-progress,satisfied,not-satisfied,not-applicable,risk-accepted\"", status.Value);
        Assert.Equal($"G2:G{Own().Whole.Controls.Count + 1}", status.Attribute("sqref")!.Value);
        Assert.Equal("frozen", sheet.Descendants().Single(e => e.Name.LocalName == "pane").Attribute("state")!.Value);
        Assert.Contains(parts["xl/workbook.xml"].Descendants(), n => n.Attribute("name")?.Value == "_xlnm.Print_Titles" && n.Value == "Checklist!$1:$1");
        Assert.Equal(2, parts.Keys.Count(p => p.StartsWith("xl/charts/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Days_are_dates_and_links_lead_to_the_sentence()
    {
        var control = Sample.Control("Say it.");
        var answer = Assessment.BlankOf(control) with { Due = new DateOnly(2026, 1, 31), Review = new DateOnly(1899, 12, 1), At = new DateTimeOffset(2026, 1, 5, 10, 0, 0, TimeSpan.FromHours(1)) };
        var bytes = CatalogXlsx.Write(SampleExport.Of(control) with { Assessment = new Assessment("guide", "2", "", [answer], []), Pages = c => $"https://intranet.example/{c.Id}" }, "d");
        var checklist = Read(bytes)["Checklist"];

        Assert.Equal(new DateTime(2026, 1, 31), checklist[1][checklist[0].IndexOf("Due")]);
        Assert.Equal("1899-12-01", Text(checklist, 1, "Review"));
        Assert.Equal(new DateTime(2026, 1, 5, 9, 0, 0), checklist[1][checklist[0].IndexOf("At")]);
        Assert.Contains(Parts(bytes)["xl/worksheets/_rels/sheet1.xml.rels"].Elements(), r => r.Attribute("Target")!.Value == "https://intranet.example/data.say-it");
    }

    [Fact]
    public void A_text_that_no_cell_holds_is_told()
    {
        var source = SampleExport.Answered(SampleExport.Of(Sample.Control("Say it.")));
        var note = source.Assessment!.Answers[0] with { Note = new string('n', 32_768) };

        var problem = Assert.Single(CatalogXlsx.TooLong(source with { Assessment = source.Assessment with { Answers = [note] } }));

        Assert.Equal(("GEN256", "The note of \"data.say-it\" has 32768 characters; a cell holds 32767."), (problem.Rule.Code, problem.Message));
        Assert.Empty(CatalogXlsx.TooLong(source));
    }

    /// <summary>The newest version of the committed guide, with what changed since the one before.</summary>
    internal static ExportSource Own() => new(SampleExport.Guide, SampleExport.Guide.Versions[1], Corpus.Own[^1].Catalog)
    {
        Changes = Corpus.Between(Corpus.Own[^2], Corpus.Own[^1]),
        Pages = c => $"guides/page.html#{Uri.EscapeDataString(c.Id)}",
    };

    private static Dictionary<string, List<List<object?>>> Read(byte[] bytes)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        var sheets = new Dictionary<string, List<List<object?>>>(StringComparer.Ordinal);
        do
        {
            var rows = sheets[reader.Name] = [];
            while (reader.Read())
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        }
        while (reader.NextResult());
        return sheets;
    }

    private static string? Text(List<List<object?>> sheet, int row, string heading) => sheet[row][sheet[0].IndexOf(heading)] as string;

    private static List<string> Problems(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(p => $"{p.Part?.Uri} {p.Path?.XPath}: {p.Description}")];
    }

    private static Dictionary<string, XElement> Parts(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var stream = e.Open();
            return XDocument.Load(stream).Root!;
        }, StringComparer.Ordinal);
    }
}
