using System.Text;
using Generator.Model;
using Generator.Tests.Extraction;
using Generator.Tests.Gold;
using Generator.Tests.Relating;
using Generator.Writing.Json;
using Generator.Writing.Noting;
using NJsonSchema;

namespace Generator.Tests.Writing;

public sealed class CatalogJsonTests
{
    [Fact]
    public async Task A_catalog_of_a_real_guide_is_valid_by_the_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "src/Generator.Writing/Schemas/catalog.schema.json"), TestContext.Current.CancellationToken);

        foreach (var guide in GoldGuide.All)
            Assert.Empty(schema.Validate(Encoding.UTF8.GetString(CatalogJson.Write(guide.Extracted.Catalog))));
    }

    [Fact]
    public async Task The_schema_refuses_a_kind_that_is_none()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "src/Generator.Writing/Schemas/catalog.schema.json"), TestContext.Current.CancellationToken);
        var json = Encoding.UTF8.GetString(CatalogJson.Write(TestDocuments.Extract("# Data\n\nYou must encrypt your data.\n").Catalog));

        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("\"requirement\"", "\"rule\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void How_sure_controls_are_is_in_the_catalog_and_moves_no_digest()
    {
        var control = Sample.Control("Rotate your keys.");
        Catalog Sure(double? confidence) => Sample.Version("1", control with { Confidence = confidence }).Catalog;

        Assert.Contains("\"confidence\": 0.9,", Encoding.UTF8.GetString(CatalogJson.Write(Sure(0.9))), StringComparison.Ordinal);
        Assert.DoesNotContain("confidence", Encoding.UTF8.GetString(CatalogJson.Write(Sure(null))), StringComparison.Ordinal);
        Assert.Equal(CatalogJson.Digest(Sure(null)), CatalogJson.Digest(Sure(0.9)));
        Assert.NotEqual(CatalogJson.Digest(Sure(null)), CatalogJson.Digest(Sample.Version("1", control with { Rule = "other" }).Catalog));
    }

    [Fact]
    public void Words_are_written_as_they_are_and_the_kind_decides_the_party()
    {
        var json = Encoding.UTF8.GetString(CatalogJson.Write(TestDocuments.Extract("# Data\n\nYou must encrypt your company’s data & \"keys\".\n").Catalog));

        Assert.Contains("company’s data & \\\"keys\\\"", json, StringComparison.Ordinal);
        Assert.Contains("\"party\": \"customer\"", json, StringComparison.Ordinal);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
    }
}
