using System.Text;
using Generator.Model;
using Generator.Tests.Curating;
using Generator.Writing;
using Generator.Writing.Json;
using Generator.Writing.Noting;
using Generator.Writing.Pages;
using NJsonSchema;
using static Generator.Tests.Writing.PageHtml;

namespace Generator.Tests.Writing;

/// <summary>What people decided, on pages and in exports.</summary>
public sealed class CurationPageTests
{
    private const string Folder = "guides/courier/2023-04-18";

    private static readonly CurationNote Sure = new(CurationVerb.Retitle, SampleSite.Hostile, "Ann", CurationState.Confirmed);
    private static readonly CurationNote Unsure = new(CurationVerb.Set, "It matters.", "Bo", CurationState.ToBeConfirmed);

    [Fact]
    public void An_entry_shows_severity_owner_and_who_decided_why()
    {
        var entry = EntryOf(c => c with { Severity = ControlSeverity.High, Owner = SampleSite.Hostile, Label = SampleSite.Hostile, Level = "Level 1", Curation = [Sure, Sure with { By = "Cy" }] });

        Assert.Contains("high severity", entry, StringComparison.Ordinal);
        Assert.Contains($"{SampleSite.Hostile}, Level 1", Words(entry), StringComparison.Ordinal);
        Assert.Contains($"Owner: {SampleSite.Hostile}", Words(entry), StringComparison.Ordinal);
        Assert.Contains("Decided by Ann, Cy", entry, StringComparison.Ordinal);
        Assert.Contains($"Retitled by Ann: {SampleSite.Hostile}", Words(entry), StringComparison.Ordinal);
        Assert.DoesNotContain("onfirmed", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void A_severity_that_nobody_decided_is_shown_as_estimated()
    {
        var (estimated, said) = (EntryOf(c => c with { Kind = ControlKind.Option }), EntryOf(c => c with { Kind = ControlKind.Option, Severity = ControlSeverity.Low }));

        Assert.Contains("low severity, estimated", Words(estimated), StringComparison.Ordinal);
        Assert.Contains("data-severity=\"low\" data-estimated", estimated, StringComparison.Ordinal);
        Assert.DoesNotContain("estimated", said, StringComparison.Ordinal);
        Assert.DoesNotContain("severity", EntryOf(c => c with { Kind = ControlKind.Assurance }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_on_another_wording_is_marked()
    {
        var entry = EntryOf(c => c with { Curation = [Sure, Unsure] });

        Assert.Contains("Decided on another wording, to be confirmed", entry, StringComparison.Ordinal);
        Assert.Contains("Details set by Bo: It matters. To be confirmed", Words(entry), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_nobody_decided_about_says_nothing_of_it() =>
        Assert.DoesNotContain("decisions", EntryOf(c => c), StringComparison.Ordinal);

    [Fact]
    public void A_merged_place_shows_its_own_words()
    {
        var entry = EntryOf(c => c with { AlsoAt = [c.Source with { Quote = SampleSite.Hostile }] });

        Assert.Contains($"“{SampleSite.Hostile}”", Words(entry), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_rejected_stands_under_its_reason()
    {
        var version = SampleSite.Make().Guides[0].Versions[2];
        var ledger = version.Extraction.Ledger.Select((s, i) => s.Disposition == Disposition.PassedOver ? s with { Rule = "rejected", Curation = Sure with { Verb = CurationVerb.Reject, Reason = $"Reason {i % 2}." } } : s);
        var site = SampleSite.Make();
        var written = SiteWriter.Write(site with { Guides = [new Guide(site.Guides[0].Info, [version with { Extraction = version.Extraction with { Ledger = ledger.ToEquatableArray() } }])] }, TemplateFolder.Read());
        var passedOver = string.Concat(written.Value.Where(f => f.Path.Contains("/passed-over/", StringComparison.Ordinal)).Select(f => System.Text.Encoding.UTF8.GetString(f.Content.Span)));

        Assert.Contains("\"reason\":\"Reason 0.\",\"by\":\"Ann\"", passedOver, StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"Reason 1.\",\"by\":\"Ann\"", passedOver, StringComparison.Ordinal);
        Assert.DoesNotContain("isOpen", passedOver, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_curated_catalog_and_ledger_are_valid_by_their_schemas()
    {
        const string Page = "# Data\n\nYou must encrypt the bucket.\n\nYou should rotate the keys.\n\nYou can encrypt the keys with your own key. Buckets are kept.\n";
        var controls = CurationCase.Versions(Page)[0].Catalog.Controls;
        var entries = $"  - {{ reject: {controls[0].Id}, statement: {CurationCase.Digest(controls[0].Statement)}, reason: r, by: b }}\n  - {{ merge: {controls[1].Id}, statement: \"000000000000\", into: {controls[2].Id}, reason: r, by: b }}\n  - {{ set: {controls[2].Id}, statement: \"000000000000\", severity: low, owner: o, reason: r, by: b }}\n  - {{ add: data.kept, kind: option, title: T, statement: Buckets are kept., file: data.md, reason: r, by: b }}\n";
        var curated = CurationCase.Curate(CurationCase.Versions(Page), entries)[0];

        Assert.Empty((await SchemaAsync("catalog")).Validate(Encoding.UTF8.GetString(CatalogJson.Write(curated.Catalog))));
        var ledger = Encoding.UTF8.GetString(LedgerJson.Write(Extraction.TestDocuments.Read(("data.md", Page)), curated));
        Assert.Contains("\"reject\"", ledger, StringComparison.Ordinal);
        Assert.Empty((await SchemaAsync("ledger")).Validate(ledger));
    }

    private static Task<JsonSchema> SchemaAsync(string name) =>
        JsonSchema.FromFileAsync(Path.Combine(Repository.Root, $"src/Generator.Writing/Schemas/{name}.schema.json"), TestContext.Current.CancellationToken);

    private static string EntryOf(Func<Control, Control> change)
    {
        var version = SampleSite.Make().Guides[0].Versions[2];
        var catalog = version.Catalog with { Controls = version.Catalog.Controls.Select((c, i) => i == 0 ? change(c) : c).ToEquatableArray() };
        var checklist = PagesOf(version with { Extraction = version.Extraction with { Catalog = catalog } })[$"{Folder}/checklist.html"];
        return Assert.Single(Matches(checklist, $"<li class=\"entry [^>]*data-control=\"{catalog.Controls[0].Id}\".*?<p class=\"entry-foot\">.*?</p>"));
    }

    private static Dictionary<string, string> PagesOf(GuideVersion version)
    {
        var site = SampleSite.Make();
        return Of(SiteWriter.Write(site with { Guides = [new Guide(site.Guides[0].Info, [version])] }, TemplateFolder.Read()));
    }
}
