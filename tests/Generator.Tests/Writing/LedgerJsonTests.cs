using System.Text;
using System.Text.Json;
using Generator.Model;
using Generator.Tests.Extraction;
using Generator.Tests.Gold;
using Generator.Writing.Json;
using Generator.Writing.Noting;
using Generator.Writing.Pages;
using NJsonSchema;

namespace Generator.Tests.Writing;

public sealed class LedgerJsonTests
{
    private const string Page = "# Data\n\nYou must encrypt your data. That way, nobody reads it.\n\nFor more information, see the guide.\n\n**Topics**\n+ [Part](#part)\n\n## Part<a name=\"part\"></a>\n";

    [Fact]
    public async Task The_ledger_of_a_real_guide_is_valid_by_the_schema()
    {
        var schema = await Schema();

        foreach (var guide in GoldGuide.All)
            Assert.Empty(schema.Validate(Encoding.UTF8.GetString(LedgerJson.Write(GoldGuide.DocumentsIn(guide.Folder), guide.Extracted))));
    }

    [Theory]
    [InlineData("\"guidance\",", "\"advice\",")]
    [InlineData("\"text\": ", "\"words\": ")]
    [InlineData("\"kind\": \"requirement\"", "\"kind\": \"rule\"")]
    public async Task The_schema_refuses_what_the_ledger_never_says(string right, string wrong)
    {
        var schema = await Schema();
        var json = Write();

        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_summary_adds_up_and_every_rule_says_why()
    {
        var ledger = JsonDocument.Parse(Write()).RootElement;
        var statements = ledger.GetProperty("documents").EnumerateArray().SelectMany(d => d.GetProperty("statements").EnumerateArray()).ToList();
        var summary = ledger.GetProperty("summary");

        Assert.Equal(statements.Count, summary.GetProperty("statements").GetInt32());
        Assert.Equal(statements.Count, summary.EnumerateObject().Where(p => p.Name != "statements").Sum(p => p.Value.GetInt32()));
        Assert.Equal(["control", "guidance", "navigation", "passed-over"], statements.Select(s => s.GetProperty("disposition").GetString()).Distinct().Order(StringComparer.Ordinal));
        var rules = ledger.GetProperty("rules").EnumerateArray().ToDictionary(r => r.GetProperty("name").GetString()!, r => r.GetProperty("why").GetString()!);
        Assert.All(statements, s => Assert.NotEmpty(rules[s.GetProperty("rule").GetString()!]));
    }

    private static string Write()
    {
        var documents = TestDocuments.Read(("page.md", Page));
        return Encoding.UTF8.GetString(LedgerJson.Write(documents, TestDocuments.Extract(Page)));
    }

    private static Task<JsonSchema> Schema() =>
        JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "src/Generator.Writing/Schemas/ledger.schema.json"), TestContext.Current.CancellationToken);
}
