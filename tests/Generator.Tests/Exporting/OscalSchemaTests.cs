using System.Text;
using Generator.Exporting;
using Generator.Exporting.Oscal;
using Generator.Model;
using Generator.Tailoring;
using Generator.Tests.Relating;
using Generator.Tests.Tailoring;
using NJsonSchema;

namespace Generator.Tests.Exporting;

/// <summary>Every model against the schemas that NIST publishes with OSCAL 1.2.1.</summary>
public sealed class OscalSchemaTests
{
    // Text that breaks a pattern where a value isn't brought into its form.
    public static TheoryData<string> Texts => ["plain", " \u2028two\r\nlines\uFEFF ", "a b/c:d#é1", "1. {{ insert: param, x }}", "_x0020_", "😀 \u0301"];

    public static TheoryData<string> Guides => ["aws-proton-user-guide", "aws-proton-user-guide.site-md", "aws-proton-user-guide.html-md", "aws-codebuild-user-guide", "aws-secrets-manager-docs", "azure-key-vault", "eks-best-practices", "owasp-cheatsheets"];

    [Fact]
    public async Task Every_model_of_the_committed_guide_is_valid()
    {
        var (older, newer) = (SourceOf(Corpus.Own[0]), SourceOf(Corpus.Own[^1]));
        var related = Generator.Relating.LineageFinder.Relate([Corpus.Own[0], Corpus.Own[^1]], IdentityLedger.Empty).Versions;
        var (related0, related1) = (SourceOf(related[0]), SourceOf(related[1]));
        var profile = ProfileCase.Profile("include: [{ kinds: [requirement] }]\nexclude: [{ topics: [data-protection], reason: No data. }]\n") with
        {
            Settings = newer.Whole.Controls.Where(c => c.Kind is ControlKind.Requirement).Take(2).Select(c => new ProfileSetting(PlacedText.New(c.Id), "Title", ControlSeverity.High, "Owner", "Why.")).ToEquatableArray(),
        };

        await AssertValid("catalog", CatalogExport.Write(older));
        await AssertValid("catalog", CatalogExport.Write(newer));
        await AssertValid("profile", ProfileExport.Write(newer, Tailor.Apply(profile, newer.Whole)));
        await AssertValid("component", ComponentExport.Write(newer));
        await AssertValid("assessment-results", ResultsExport.Write(newer, SampleExport.Answered(newer).Assessment!));
        await AssertValid("mapping", MappingExport.Write(new ComparedVersions(related0, related1, Corpus.Between(related[0], related[1])))!);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Every_model_is_valid_whatever_the_words(string text)
    {
        var guide = new GuideInfo($"g{text}", text, text, text, text, new Attribution(text, text, text), [new VersionInfo($"v{text}", new DateOnly(2024, 2, 29), text)], []);
        var control = SampleExport.Saying(text) with { Group = text };
        var catalog = new Catalog(guide.Id, $"v{text}", [new Group(text, text, text)], [control]);
        var source = new ExportSource(guide, guide.Versions[0], catalog);
        var answer = Reading.SampleAssessment.Answer with { Control = control.Id, Note = text, Owner = text, By = text, Evidence = [text, $"https://example.com/{text}"], LookAgain = [new LookAgain("1", [text])] };
        var assessment = new Assessment(guide.Id, $"v{text}", "", [answer], [new OrphanedAnswer(text, text, answer) { MergedInto = text }]);
        var profile = new Profile("p", PlacedText.New(guide.Id), text, text) { Settings = [new ProfileSetting(PlacedText.New(control.Id), text, ControlSeverity.Low, text, text)] };
        var change = new Change(control.Id, [ChangeClass.Scope], true, [text], control, control);
        var added = new Change($"n{text}", [ChangeClass.Added], false, [], null, control with { Id = $"n{text}" });
        var newer = source with { Whole = catalog with { Controls = [control, control with { Id = $"n{text}" }] } };

        await AssertValid("catalog", CatalogExport.Write(source));
        await AssertValid("profile", ProfileExport.Write(source, Tailor.Apply(profile, catalog)));
        await AssertValid("component", ComponentExport.Write(source));
        await AssertValid("assessment-results", ResultsExport.Write(source, assessment));
        await AssertValid("mapping", MappingExport.Write(new ComparedVersions(source, newer, new ChangeSet(source.Name, newer.Name, ChangeSet.Count([], 0), [change, added])))!);
    }

    [Fact]
    public async Task A_guide_that_says_nothing_but_its_title_is_valid_too()
    {
        var source = SampleExport.Of(SampleExport.Saying("Say it.")) with { Guide = SampleExport.Guide with { Provider = null, Summary = null, Attribution = Attribution.None } };

        await AssertValid("catalog", CatalogExport.Write(source));
        await AssertValid("component", ComponentExport.Write(source));
    }

    [Fact]
    public async Task A_version_without_controls_is_valid_too()
    {
        var source = SampleExport.Of();

        await AssertValid("catalog", CatalogExport.Write(source));
        await AssertValid("profile", ProfileExport.Write(source, Tailor.Apply(ProfileCase.Profile(""), source.Whole)));
        await AssertValid("component", ComponentExport.Write(source));
        await AssertValid("assessment-results", ResultsExport.Write(source, new Assessment("guide", "2", "", [], [])));
        Assert.Null(MappingExport.Write(new ComparedVersions(source, source, new ChangeSet(source.Name, source.Name, ChangeSet.Count([], 0), []))));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task The_models_of_a_real_guide_are_valid(string guide)
    {
        foreach (var source in Corpus.Shared(guide).Select(SourceOf))
        {
            await AssertValid("catalog", CatalogExport.Write(source));
            await AssertValid("component", ComponentExport.Write(source));
            await AssertValid("assessment-results", ResultsExport.Write(source, SampleExport.Answered(source).Assessment!));
        }
    }

    [Fact]
    public void Every_guide_that_is_kept_is_among_them() =>
        Assert.Equal(Directory.GetDirectories(Repository.Shared("corpora")).Select(Path.GetFileName).Order(StringComparer.Ordinal), Guides.Select(g => g.Data).Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_validator_finds_what_is_wrong()
    {
        var schema = await SchemaOf("catalog");
        var json = Encoding.UTF8.GetString(CatalogExport.Write(SampleExport.Of(Sample.Control("Say it."))));

        Assert.Empty(schema.Validate(json));
        foreach (var (right, wrong) in new[] { ("\"data.say-it\"", "\"data say it\""), ("\"prose\"", "\"words\""), ("T00:00:00Z", ""), ("\"oscal-version\"", "\"oscal\""), ("tag:generator.invalid", "generator") })
        {
            Assert.Contains(right, json, StringComparison.Ordinal);
            Assert.NotEmpty(schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)));
        }
    }

    private static ExportSource SourceOf(ExtractionResult version)
    {
        var day = DateOnly.TryParseExact(version.Catalog.Version, "yyyy-MM-dd", out var found) ? found : new DateOnly(2024, 1, 1);
        return new ExportSource(SampleExport.Guide with { Id = version.Catalog.Guide }, new VersionInfo(version.Catalog.Version, day, "A version."), version.Catalog);
    }

    private static async Task AssertValid(string model, byte[] document)
    {
        var problems = (await SchemaOf(model)).Validate(Encoding.UTF8.GetString(document));
        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(10)));
    }

    private static Task<JsonSchema> SchemaOf(string model) => Schemas.Value(model);

    private static readonly Lazy<Func<string, Task<JsonSchema>>> Schemas = new(() =>
    {
        var read = new System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<Task<JsonSchema>>>(StringComparer.Ordinal);
        return model => read.GetOrAdd(model, m => new Lazy<Task<JsonSchema>>(() => JsonSchema.FromFileAsync(Repository.Shared($"oscal/oscal_{m}_schema.json"), CancellationToken.None))).Value;
    });
}
