using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Generator.Model;
using Generator.Reading;
using Generator.Reading.Json;

namespace Generator.Tests.Bounds;

/// <summary>Data that is larger or deeper than any that people or programs write: refused at its place, and nothing is thrown.</summary>
public sealed class DataBoundsTests
{
    [Fact]
    public void A_cell_of_more_than_sixteen_million_characters_is_told() =>
        Assert.Equal("a.csv(2,1): GEN158", Told(Read($"id,status,note\nx.y,open,\"{new string('a', 17_000_000)}\"\n").Diagnostics));

    [Fact]
    public void A_long_cell_is_told_and_the_other_rows_are_read()
    {
        var read = Read($"id,status,note\nx.y,open,{new string('a', 100_001)}\nx.z,open,b\n");

        Assert.Equal("a.csv(2,3): GEN251", Told(read.Diagnostics));
        Assert.Equal(["x.z"], read.Value!.Answers.Select(a => a.Answer.Control));
    }

    [Fact]
    public void More_cells_than_are_read_are_told() =>
        Assert.Equal("a.csv(3,1): GEN158", Told(Read($"id,status\n{string.Concat(Enumerable.Repeat("x,", InputBounds.Cells))}\na.b,open\n").Diagnostics.Where(d => d.Rule.Code == "GEN158")));

    [Fact]
    public void More_values_of_JSON_than_are_read_are_a_fault_at_their_place()
    {
        var places = new BytePlaces("a.json", "[\n1, 2]"u8.ToArray());
        for (var i = 0; i < InputBounds.JsonValues; i++)
            places.CountValue(0);

        var fault = Assert.Throws<JsonException>(() => places.CountValue(5));

        Assert.Equal((1, 3), (fault.LineNumber, fault.BytePositionInLine));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void JSON_that_is_nested_too_deeply_is_told(string open)
    {
        var text = "{\"guide\":\n" + string.Concat(Enumerable.Repeat(open, 100_000));

        Assert.Equal("a.csv(2,", Told(AssessmentReader.Read(new SourceFile("a.csv", text)).Diagnostics)[..8]);
        Assert.Equal("a.csv(2,", Told(CatalogReader.Read(new SourceFile("a.csv", text)).Diagnostics)[..8]);
        Assert.Equal("a.csv(2,", Told(Read(text).Diagnostics)[..8]);
    }

    [Fact]
    public void Half_a_pair_of_surrogates_is_told_on_its_line() =>
        Assert.Equal("a.csv(3,10): GEN231", Told(AssessmentReader.Read(new SourceFile("a.csv", "{\n\"version\": \"1\",\n\"guide\": \"é\\ud800\"}")).Diagnostics));

    [Fact]
    public void Elements_of_a_workbook_that_are_nested_too_deeply_are_told()
    {
        var problem = Assert.Single(AnswersReader.ReadWorkbook("a.xlsx", Workbook($"<row><c>{string.Concat(Enumerable.Repeat("<is>", 20_000))}{string.Concat(Enumerable.Repeat("</is>", 20_000))}</c></row>")).Diagnostics);

        Assert.Equal("a.xlsx(1,1): GEN158", Told([problem]));
        Assert.Contains("nested", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_that_unpacks_to_more_than_is_read_is_told()
    {
        var bytes = Workbook(new string(' ', InputBounds.WorkbookBytes));

        Assert.InRange(bytes.Length, 1, 1_000_000);
        Assert.Equal("a.xlsx(1,1): GEN158", Told(AnswersReader.ReadWorkbook("a.xlsx", bytes).Diagnostics));
    }

    [Fact]
    public void A_drawing_with_many_references_is_looked_through_once() =>
        Assert.Null(SvgCheck.FaultOf(Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\"><style>{string.Concat(Enumerable.Repeat("a{b:url(#c)}", 100_000))}</style></svg>")));

    private static Outcome<ImportedAnswers?> Read(string text) => AnswersReader.ReadText(new SourceFile("a.csv", text));

    private static string Told(IEnumerable<Diagnostic> problems) => string.Join('\n', problems.Select(d => $"{d.Span}: {d.Rule.Code}"));

    private static byte[] Workbook(string rows)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Add(archive, "_rels/.rels", Relationships("officeDocument", "xl/workbook.xml"));
            Add(archive, "xl/_rels/workbook.xml.rels", Relationships("worksheet", "worksheets/sheet1.xml"));
            Add(archive, "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>");
            Add(archive, "xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>");
        }
        return stream.ToArray();
    }

    private static string Relationships(string type, string target) => $"<Relationships><Relationship Id=\"r1\" Type=\"x/{type}\" Target=\"{target}\"/></Relationships>";

    private static void Add(ZipArchive archive, string path, string text)
    {
        using var part = archive.CreateEntry(path, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
