using System.Text.Json;
using System.Text.RegularExpressions;
using Generator.Exporting;
using Generator.Exporting.Oscal;
using Generator.Model;
using Generator.Tailoring;
using Generator.Tests.Relating;
using Generator.Tests.Tailoring;
using Markdig;

namespace Generator.Tests.Exporting;

/// <summary>What the documents of OSCAL say.</summary>
public sealed partial class OscalExportTests
{
    private static readonly Control Encrypt = Sample.Control("Encrypt *it*.") with
    {
        Context = "Do these:",
        Guidance = ["It helps."],
        Tags = ["keys", "network"],
        Severity = ControlSeverity.High,
        Owner = "Platform",
        Label = "1.1",
        Level = "L1",
        Due = "same day",
        Confidence = 0.9,
        Links = [new ControlLink("Keys", "https://example.com/keys"), new ControlLink("Bad", "javascript:alert(1)")],
        AlsoAt = [new ControlSource("other.md", "there", 7, 8)],
    };

    private static readonly Control Kept = Sample.Control("Logs are kept.", "logs.md", ControlKind.Assurance);

    // RFC 9562, appendix A.4.
    [Fact]
    public void A_uuid_is_the_one_of_the_standards_example() =>
        Assert.Equal("2ed6657d-e927-568b-95e1-2665a8aea6a2", OscalUuid.Make(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com").ToString());

    [Fact]
    public void Names_of_several_parts_are_not_mixed_up() =>
        Assert.Equal(4, new[] { OscalUuid.Of("a", "b"), OscalUuid.Of("ab"), OscalUuid.Of("a", "b", ""), OscalUuid.Of("", "ab") }.Distinct().Count());

    [Fact]
    public void A_control_says_in_oscal_what_it_says_here()
    {
        var root = Parse(CatalogExport.Write(SampleExport.Of(Encrypt, Kept))).GetProperty("catalog");
        var control = root.GetProperty("groups")[0].GetProperty("controls")[0];

        Assert.Equal("2025-02-03T00:00:00Z", root.GetProperty("metadata").GetProperty("last-modified").GetString());
        Assert.Equal(("data.encrypt-it", "requirement", "Encrypt \\*it\\*"), (Text(control, "id"), Text(control, "class"), Text(control, "title")));
        Assert.Equal(
            ["kind=requirement", "party=customer", "label=1.1", "level=L1", "severity=high", "owner=Platform", "due=same day", "tag=keys", "tag=network", "rule=test", "confidence=0.90", $"digest={StatementDigest.Of(Encrypt.Statement)}", "line=3"],
            Props(control));
        Assert.Equal([("context", "Do these:"), ("statement", "Encrypt \\*it\\*."), ("guidance", "It helps.")], control.GetProperty("parts").EnumerateArray().Select(p => (Text(p, "name"), Text(p, "prose"))));
        Assert.Equal(["source", "also-at", "reference"], control.GetProperty("links").EnumerateArray().Select(l => Text(l, "rel")));
        Assert.Equal("https://example.com/keys", Text(control.GetProperty("links")[2], "href"));
        Assert.Equal("logs", Text(root.GetProperty("groups")[1], "id"));
    }

    [Fact]
    public void Every_way_within_a_document_leads_somewhere()
    {
        var source = SampleExport.Answered(SampleExport.Of(Encrypt, Kept));
        byte[][] documents = [CatalogExport.Write(source), ComponentExport.Write(source), ResultsExport.Write(source, source.Assessment!), ProfileExport.Write(source, Tailor.Apply(ProfileCase.Profile(""), source.Whole))];

        foreach (var document in documents)
        {
            var text = System.Text.Encoding.UTF8.GetString(document);
            var uuids = Defined().Matches(text).Select(m => m.Groups["uuid"].Value).ToList();
            Assert.Equal(uuids.Count, uuids.Distinct().Count());
            Assert.NotEmpty(Used().Matches(text));
            Assert.All(Used().Matches(text), m => Assert.Contains(m.Groups["uuid"].Value, uuids));
        }
    }

    [Fact]
    public void The_source_is_a_resource_with_the_words_of_its_licence()
    {
        var resources = Parse(CatalogExport.Write(SampleExport.Of(Encrypt))).GetProperty("catalog").GetProperty("back-matter").GetProperty("resources").EnumerateArray().ToList();

        Assert.Equal("© Acme.", resources[0].GetProperty("citation").GetProperty("text").GetString());
        Assert.Equal(["https://docs.example.com/courier", "guides/guide/2/data.md", "guides/guide/2/other.md"], resources.Select(r => Text(r.GetProperty("rlinks")[0], "href")));
    }

    [Fact]
    public void Words_are_no_markup_in_oscal()
    {
        var words = "# *a* <b>c</b> [d](http://e.example) `f` {{ insert: param, g }}";
        var root = Parse(CatalogExport.Write(SampleExport.Of(SampleExport.Saying(words) with { Id = "say" })));
        var prose = Text(root.GetProperty("catalog").GetProperty("groups")[0].GetProperty("controls")[0].GetProperty("parts")[1], "prose");

        Assert.Equal($"<p>{words.Replace("<", "&lt;").Replace(">", "&gt;")}</p>\n", Markdown.ToHtml(prose));
        Assert.DoesNotContain("{{", prose, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_and_another_another_document()
    {
        var one = CatalogExport.Write(SampleExport.Of(Encrypt, Kept));

        Assert.Equal(one, CatalogExport.Write(SampleExport.Of(Encrypt, Kept)));
        Assert.NotEqual(DocumentId(one), DocumentId(CatalogExport.Write(SampleExport.Of(Encrypt))));
        Assert.EndsWith("}\n", System.Text.Encoding.UTF8.GetString(one), StringComparison.Ordinal);
    }

    [Fact]
    public void Uuids_stay_when_a_control_is_added()
    {
        Dictionary<string, string> Of(params Control[] controls) => Parse(ComponentExport.Write(SampleExport.Of(controls))).GetProperty("component-definition")
            .GetProperty("components")[0].GetProperty("control-implementations")[0].GetProperty("implemented-requirements").EnumerateArray()
            .ToDictionary(r => Text(r, "control-id"), r => Text(r, "uuid"));

        var (fewer, more) = (Of(Kept), Of(Encrypt, Kept));

        Assert.Equal(2, more.Count);
        Assert.Equal(fewer["logs.logs-are-kept"], more["logs.logs-are-kept"]);
    }

    [Fact]
    public void The_matrix_tells_what_is_provided_and_what_is_left_to_the_customer()
    {
        var component = Parse(ComponentExport.Write(SampleExport.Of(Encrypt, Kept))).GetProperty("component-definition").GetProperty("components")[0];
        var requirements = component.GetProperty("control-implementations")[0].GetProperty("implemented-requirements").EnumerateArray().ToList();

        Assert.Equal(("service", "Courier"), (Text(component, "type"), Text(component, "title")));
        Assert.Equal([("share=responsibility", "customer"), ("share=provided", "provider")], requirements.Select(r => (Props(r)[0], Text(r.GetProperty("responsible-roles")[0], "role-id"))));
        Assert.Equal(["data.encrypt-it_smt", "logs.logs-are-kept_smt"], requirements.Select(r => Text(r.GetProperty("statements")[0], "statement-id")));
    }

    [Fact]
    public void A_profile_names_what_it_chooses_and_changes()
    {
        var source = SampleExport.Of(Encrypt, Kept);
        var profile = ProfileCase.Profile("exclude: [{ kinds: [assurance], reason: Not ours. }]\nset: [{ control: data.encrypt-it, title: Lock it, severity: low, reason: Small. }]\n");
        var root = Parse(ProfileExport.Write(source, Tailor.Apply(profile, source.Whole))).GetProperty("profile");
        var alter = root.GetProperty("modify").GetProperty("alters")[0];

        Assert.Equal(["data.encrypt-it"], root.GetProperty("imports")[0].GetProperty("include-controls")[0].GetProperty("with-ids").EnumerateArray().Select(i => i.GetString()));
        Assert.Equal(("Lock it", "severity"), (Text(alter.GetProperty("adds")[0], "title"), Text(alter.GetProperty("removes")[0], "by-name")));
        Assert.Equal(["severity=low", "reason=Small."], Props(alter.GetProperty("adds")[0]));
        Assert.Contains("Left out: logs.logs-are-kept. Not ours.", Text(root.GetProperty("metadata"), "remarks"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_status_has_its_place_in_the_results()
    {
        var source = SampleExport.Answered(SampleExport.Of([.. Enumerable.Range(0, 6).Select(i => Sample.Control($"Do {i}."))]));
        var answers = source.Assessment!.Answers;
        var confirmed = answers[^1] with { LookAgain = [], Statement = StatementDigest.Of(source.Whole.Controls[^1].Statement) };
        var root = Parse(ResultsExport.Write(source, source.Assessment with { Answers = [.. answers.SkipLast(1), confirmed] })).GetProperty("assessment-results");
        var result = root.GetProperty("results")[0];
        var selection = result.GetProperty("reviewed-controls").GetProperty("control-selections")[0];

        Assert.Equal(["open", "in-progress", "satisfied", "not-satisfied", "not-applicable", "risk-accepted", "satisfied"], result.GetProperty("observations").EnumerateArray().Select(o => Props(o)[1]["status=".Length..]));
        Assert.Equal([("data.do-2_smt", "satisfied"), ("data.do-3_smt", "not-satisfied"), ("data.do-5_smt", "not-satisfied")], result.GetProperty("findings").EnumerateArray().Select(f => (Text(f.GetProperty("target"), "target-id"), Text(f.GetProperty("target").GetProperty("status"), "state"))));
        Assert.Equal(("deviation-approved", "2026-01-31T00:00:00Z"), (Text(result.GetProperty("risks")[0], "status"), Text(result.GetProperty("risks")[0], "deadline")));
        Assert.Equal(1, result.GetProperty("risks").GetArrayLength());
        Assert.Equal(["data.do-1", "data.do-2", "data.do-3", "data.do-5"], selection.GetProperty("include-controls").EnumerateArray().Select(c => Text(c, "control-id")));
        Assert.Equal(["data.do-4"], selection.GetProperty("exclude-controls").EnumerateArray().Select(c => Text(c, "control-id")));
        Assert.Equal("R. Singh", Text(root.GetProperty("metadata").GetProperty("parties")[0], "name"));
        var full = result.GetProperty("observations")[5];
        Assert.Equal(("2026-01-05T09:00:00Z", "2027-01-31T00:00:00Z"), (Text(full, "collected"), Text(full, "expires")));
        Assert.Equal("https://example.com/1", Text(full.GetProperty("relevant-evidence")[0], "href"));
        Assert.False(full.GetProperty("relevant-evidence")[1].TryGetProperty("href", out _));
        Assert.Equal("historic", result.GetProperty("observations")[6].GetProperty("types")[0].GetString());
    }

    [Fact]
    public void An_answer_that_must_be_looked_at_again_is_no_finding()
    {
        var controls = Enumerable.Range(0, 6).Select(i => Sample.Control($"Do {i}.")).ToList();
        var source = SampleExport.Answered(SampleExport.Of(controls));
        var other = source.Assessment!.Answers.Select(a => a.Status is AnswerStatus.Satisfied ? a with { Statement = "000000000000" } : a).ToEquatableArray();
        var result = Parse(ResultsExport.Write(source, source.Assessment with { Answers = other })).GetProperty("assessment-results").GetProperty("results")[0];

        Assert.Equal(["data.do-3_smt"], result.GetProperty("findings").EnumerateArray().Select(f => Text(f.GetProperty("target"), "target-id")));
        Assert.Equal("investigating", Text(result.GetProperty("risks")[0], "status"));
        Assert.Contains("look-again=should -> must", Props(result.GetProperty("observations")[5]));
    }

    [Theory]
    [InlineData("equal-to")]
    [InlineData("equal-to", ChangeClass.Moved, ChangeClass.Retitled)]
    [InlineData("equivalent-to", ChangeClass.Moved, ChangeClass.Terminology)]
    [InlineData("equivalent-to", ChangeClass.Editorial)]
    [InlineData("subset-of", ChangeClass.Strengthened)]
    [InlineData("subset-of", ChangeClass.Merged, ChangeClass.Moved)]
    [InlineData("superset-of", ChangeClass.Weakened)]
    [InlineData("superset-of", ChangeClass.Split)]
    [InlineData("intersects-with", ChangeClass.Scope)]
    [InlineData("intersects-with", ChangeClass.Substantive)]
    [InlineData("intersects-with", ChangeClass.Split, ChangeClass.Strengthened)]
    public void Classes_of_change_are_relationships_of_sets(string relationship, params ChangeClass[] classes) => Assert.Equal(relationship, MappingExport.RelationOf(classes));

    [Fact]
    public void A_mapping_has_every_control_of_both_versions()
    {
        var (older, newer) = (Sample.Version("1", Encrypt, Kept, Sample.Control("Go.")), Sample.Version("2", Encrypt with { Statement = "You should encrypt 2 things." }, Kept, Sample.Control("Come.")));
        var versions = new ComparedVersions(new ExportSource(SampleExport.Guide, SampleExport.Guide.Versions[0], older.Catalog), new ExportSource(SampleExport.Guide, SampleExport.Guide.Versions[1], newer.Catalog), Corpus.Between(older, newer));
        var mapping = Parse(MappingExport.Write(versions)!).GetProperty("mapping-collection").GetProperty("mappings")[0];

        Assert.Equal([("data.encrypt-it", "intersects-with"), ("logs.logs-are-kept", "equal-to")], mapping.GetProperty("maps").EnumerateArray().Select(m => (Text(m.GetProperty("sources")[0], "id-ref"), Text(m, "relationship"))));
        Assert.Equal("data.go", mapping.GetProperty("source-gap-summary").GetProperty("unmapped-controls")[0].GetProperty("with-ids")[0].GetString());
        Assert.Equal("data.come", mapping.GetProperty("target-gap-summary").GetProperty("unmapped-controls")[0].GetProperty("with-ids")[0].GetString());
    }

    private static JsonElement Parse(byte[] document) => JsonDocument.Parse(document).RootElement;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static List<string> Props(JsonElement element) => [.. element.GetProperty("props").EnumerateArray().Select(p => $"{Text(p, "name")}={Text(p, "value")}")];

    private static string DocumentId(byte[] document) => Text(Parse(document).EnumerateObject().Single().Value, "uuid");

    [GeneratedRegex("\"uuid\": \"(?<uuid>[^\"]*)\"")]
    private static partial Regex Defined();

    [GeneratedRegex("\"(#|(actor|risk|observation)-uuid\": \")(?<uuid>[0-9a-f-]{36})\"")]
    private static partial Regex Used();
}
