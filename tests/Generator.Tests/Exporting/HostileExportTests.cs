using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;
using Generator.Exporting;
using Generator.Exporting.Csv;
using Generator.Exporting.Markdown;
using Generator.Exporting.Oscal;
using Generator.Exporting.Xlsx;
using Generator.Model;
using Generator.Tests.RoundTrips;
using Generator.Writing.Json;
using Generator.Writing.Noting;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace Generator.Tests.Exporting;

/// <summary>Every hostile string through every text of a control and an answer, into every format: it is text there, and comes back as it was.</summary>
public sealed class HostileExportTests
{
    private static readonly string[] Strings = [.. SharedCases.Read("hostile.json").EnumerateObject().SelectMany(k => k.Value.EnumerateArray()).Select(s => s.GetString()!)];

    private static readonly ExportSource Source = Of(Strings);

    [Fact]
    public void There_are_enough_and_none_twice()
    {
        Assert.True(Strings.Length >= 300);
        Assert.Equal(Strings.Length, Strings.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void No_cell_of_a_table_begins_a_formula()
    {
        var rows = CsvTable.Read(Encoding.UTF8.GetString(CatalogCsv.Write(Source)).TrimStart('\uFEFF'));

        Assert.Equal(Strings.Length + 1, rows.Count);
        Assert.All(rows.SelectMany(r => r), c => Assert.DoesNotMatch(@"\A[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|\A[\t\r\n]", c));
    }

    [Fact]
    public void A_workbook_is_sound_xml_with_text_only()
    {
        using var archive = new ZipArchive(new MemoryStream(CatalogXlsx.Write(Source, "d")));
        foreach (var part in archive.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal) || e.Name.EndsWith(".rels", StringComparison.Ordinal)))
        {
            using var xml = XmlReader.Create(part.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (xml.Read())
                Assert.False(part.FullName.Contains("Target=\"javascript", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("oscal")]
    [InlineData("json")]
    public void Answers_come_back_as_they_were(string format)
    {
        var file = format switch
        {
            "csv" => CatalogCsv.Write(Source),
            "xlsx" => CatalogXlsx.Write(Source, AnswerFormat.Digest),
            "oscal" => ResultsExport.Write(Source, Source.Assessment!),
            _ => AssessmentJson.Write(Source.Assessment!),
        };

        var back = AnswerFormat.Read(file).To(Source.Whole, AnswerFormat.Digest);

        Assert.Empty(back.Diagnostics);
        Assert.Equal(Source.Assessment!.Answers.Select(a => (a.Control, a.Note, a.Owner, a.By)), back.Value.Answers.Select(a => (a.Control, a.Note, a.Owner, a.By)));
    }

    [Fact]
    public void Json_holds_no_line_of_its_own_and_nothing_that_a_terminal_obeys()
    {
        foreach (var file in (byte[][])[CatalogJson.Write(Source.Whole), CatalogExport.Write(Source), ResultsExport.Write(Source, Source.Assessment!), AssessmentJson.Write(Source.Assessment!)])
        {
            using var json = JsonDocument.Parse(file);
            Assert.DoesNotContain(Encoding.UTF8.GetString(file), c => c < ' ' && c != '\n');
        }
    }

    [Fact]
    public void Tasks_have_the_elements_of_plain_ones()
    {
        // What issue trackers know beyond the core.
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseFootnotes().UseAlertBlocks().UseMathematics().Build();
        string Html(ExportSource source) => Markdig.Markdown.ToHtml(Encoding.UTF8.GetString(CatalogMarkdown.Write(source)), pipeline);
        string[] lines = [.. Strings.Select(s => s.ReplaceLineEndings(" ")).Where(s => !string.IsNullOrWhiteSpace(s))];
        var faults = lines.Where(s => Elements(Html(Of([s]))) != Elements(Html(Of(["plain"])))).ToList();

        Assert.Empty(faults);
    }

    private static string Elements(string html) => string.Concat(System.Text.RegularExpressions.Regex.Matches(html, "<[^>]*>").Select(m => m.Value));

    private static ExportSource Of(string[] strings)
    {
        Control[] controls = [.. strings.Select((s, i) => SampleExport.Saying(s) with { Id = $"a.b{i}", Links = [], Guidance = [s] })];
        var source = new ExportSource(SampleExport.Guide, SampleExport.Guide.Versions[1], new Catalog("guide", "2", [new Group(controls[0].Group, "Data", "data.md")], controls.ToEquatableArray()));
        var answers = source.Whole.Controls.Zip(strings).Select(c => Assessment.BlankOf(c.First) with { Status = AnswerStatus.Satisfied, Note = c.Second, Owner = c.Second, By = c.Second, Evidence = [c.Second.ReplaceLineEndings(" ")] });
        return source with { Assessment = new Assessment(source.Guide.Id, source.Version.Id, "", answers.ToEquatableArray(), []) };
    }
}
