using System.Text;
using Generator.Model;
using Generator.Reading;
using Generator.Tests.Relating;
using Generator.Writing.Json;
using Generator.Writing.Noting;

namespace Generator.Tests.Reading;

public sealed class CatalogReaderTests
{
    [Fact]
    public void A_catalog_is_read_as_it_was_written()
    {
        var catalog = Corpus.Own[^1].Catalog;
        var bytes = CatalogJson.Write(catalog);

        var read = CatalogReader.Read(new SourceFile("catalog.json", Encoding.UTF8.GetString(bytes)));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(bytes, CatalogJson.Write(read.Value));
    }

    [Fact]
    public void What_people_decided_is_read_back_too()
    {
        var control = Sample.Control("Rotate your keys.") with
        {
            Severity = ControlSeverity.High,
            Owner = "Identity team",
            Label = "1.1",
            Level = "L1",
            Due = "same day",
            Confidence = 0.87,
            Curation = [new CurationNote(CurationVerb.Set, "It matters.", "R. Singh", CurationState.ToBeConfirmed)],
            AlsoAt = [new ControlSource("other.md", "top", 3, 3) { Quote = "Change your keys." }],
        };
        var bytes = CatalogJson.Write(Sample.Version("1", control).Catalog);

        var read = CatalogReader.Read(new SourceFile("catalog.json", Encoding.UTF8.GetString(bytes)));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(bytes, CatalogJson.Write(read.Value));
        Assert.Equal(("1.1", "L1", "same day"), (read.Value.Controls[0].Label, read.Value.Controls[0].Level, read.Value.Controls[0].Due));
        Assert.Equal(("Identity team", ControlSeverity.High, 0.87), (read.Value.Controls[0].Owner, read.Value.Controls[0].Severity, read.Value.Controls[0].Confidence));
    }

    [Theory]
    [InlineData("{ \"guide\": \"Schlüssel\", \"version\": 5 }", 1, 37, "GEN221")]
    [InlineData("{\n  \"guide\": 5 }", 2, 13, "GEN221")]
    [InlineData("{ \"guide\": \"a\", ", 1, 17, "GEN221")]
    [InlineData("null", 1, 1, "GEN221")]
    [InlineData("{}", 1, 3, "GEN221")]
    public void What_is_no_catalog_is_told_with_its_place(string text, int line, int column, string code)
    {
        var problem = Assert.Single(CatalogReader.Read(new SourceFile("catalog.json", text)).Diagnostics);

        Assert.Equal((code, line, column), (problem.Rule.Code, problem.Span.Line, problem.Span.Column));
        Assert.EndsWith("A catalog was expected.", problem.Message.Replace("a catalog was", "A catalog was", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_twice_is_told_at_the_second()
    {
        var control = Sample.Control("Rotate your keys.");
        var text = Encoding.UTF8.GetString(CatalogJson.Write(Sample.Version("1", control, control).Catalog));

        var problem = Assert.Single(CatalogReader.Read(new SourceFile("catalog.json", text)).Diagnostics);

        Assert.Equal("GEN222", problem.Rule.Code);
        Assert.Equal(text.Split('\n').Index().Where(l => l.Item.Contains("\"id\": \"data.rotate-your-keys\"", StringComparison.Ordinal)).Last().Index + 1, problem.Span.Line);
    }
}
