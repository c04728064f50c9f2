using Generator.Extraction;
using Generator.Model;
using static Generator.Tests.Curating.CurationCase;

namespace Generator.Tests.Curating;

/// <summary>What each decision does to the catalog and the ledger.</summary>
public sealed class CuratorTests
{
    private const string Page = "# Data\n\nYou must encrypt the bucket. It holds templates.\n\nYou should rotate the keys. It is easy.\n\nBuckets are kept for a year.\n";

    private static readonly string Encrypt = Digest("You must encrypt the bucket.");
    private static readonly string Rotate = Digest("You should rotate the keys.");

    [Fact]
    public void The_page_has_the_controls_that_the_cases_are_about() =>
        Assert.Equal(["data.encrypt-bucket", "data.rotate-keys"], Versions(Page)[0].Catalog.Controls.Select(c => c.Id));

    [Fact]
    public void Without_a_decision_nothing_changes() => Assert.Equal(Versions(Page), Generator.Curating.Curator.Curate(Versions(Page), Curation.None).Value);

    [Fact]
    public void What_is_rejected_leaves_the_catalog_and_is_passed_over_with_its_reason()
    {
        var curated = Curate(Page, $"  - {{ reject: data.encrypt-bucket, statement: {Encrypt}, reason: Not here., by: Ann }}\n");

        Assert.Equal(["data.rotate-keys"], curated.Catalog.Controls.Select(c => c.Id));
        var statement = StatementOf(curated, "You must encrypt the bucket.");
        Assert.Equal((Disposition.PassedOver, "rejected", null, null), (statement.Disposition, statement.Rule, statement.Control, statement.Kind));
        Assert.Equal(new CurationNote(CurationVerb.Reject, "Not here.", "Ann", CurationState.Confirmed), statement.Curation);
        var released = StatementOf(curated, "It holds templates.");
        Assert.Equal((Disposition.PassedOver, "background", null), (released.Disposition, released.Rule, released.Control));
        Assert.Contains(curated.Rules, r => r.Name == "rejected");
    }

    [Fact]
    public void The_introduction_of_a_list_goes_over_to_the_next_item_when_the_first_is_rejected()
    {
        const string List = "# Data\n\nFor each bucket, you must do the following:\n+ Encrypt the bucket.\n+ Rotate the keys.\n";
        var first = Versions(List)[0].Catalog.Controls[0];
        Assert.Equal("For each bucket, you must do the following:", first.Context);

        var curated = Curate(List, $"  - {{ reject: {first.Id}, statement: {Digest(first.Statement)}, reason: r, by: b }}\n");

        Assert.Equal(curated.Catalog.Controls[0].Id, StatementOf(curated, first.Context!).Control);
        AssertAccountedFor(List, curated);
    }

    [Fact]
    public void Both_sentences_that_a_rejected_item_leaned_on_go_over_to_the_next()
    {
        const string List = "# Data\n\nBuckets hold backups of the keys. These must have the following:\n+ Encrypt the bucket.\n+ Rotate the keys.\n";
        var first = Versions(List)[0].Catalog.Controls[0];
        Assert.Equal("Buckets hold backups of the keys. These must have the following:", first.Context);

        var curated = Curate(List, $"  - {{ reject: {first.Id}, statement: {Digest(first.Statement)}, reason: r, by: b }}\n");

        AssertAccountedFor(List, curated);
    }

    [Fact]
    public void Another_kind_is_in_the_catalog_and_in_the_ledger()
    {
        var curated = Curate(Page, $"  - {{ rekind: data.encrypt-bucket, statement: {Encrypt}, kind: option, reason: r, by: b }}\n");

        Assert.Equal(ControlKind.Option, Get(curated, "data.encrypt-bucket").Kind);
        Assert.Equal(ControlKind.Option, StatementOf(curated, "You must encrypt the bucket.").Kind);
    }

    [Fact]
    public void What_a_person_decided_about_this_very_sentence_is_neither_sure_nor_unsure()
    {
        var versions = Versions(Page).Select(v => v with { Catalog = v.Catalog with { Controls = v.Catalog.Controls.Select(c => c with { Confidence = 0.5 }).ToEquatableArray() } }).ToEquatableArray();

        var curated = Curate(versions, $"  - {{ accept: data.encrypt-bucket, statement: {Encrypt}, reason: r, by: b }}\n  - {{ accept: data.rotate-keys, statement: \"000000000000\", reason: r, by: b }}\n");

        Assert.Equal([null, 0.5], curated[0].Catalog.Controls.Select(c => c.Confidence));
    }

    [Fact]
    public void A_title_severity_owner_and_tags_are_as_told()
    {
        var curated = Curate(Page, $$"""
              - { retitle: data.encrypt-bucket, statement: {{Encrypt}}, title: Encrypt it, reason: one, by: Ann }
              - { set: data.encrypt-bucket, statement: {{Encrypt}}, severity: high, owner: Team, reason: two, by: Bo }
              - { set: data.encrypt-bucket, statement: {{Encrypt}}, tags: [network, identity], reason: three, by: Cy }
            """);

        var control = Get(curated, "data.encrypt-bucket");
        Assert.Equal(("Encrypt it", ControlSeverity.High, "Team"), (control.Title, control.Severity, control.Owner));
        Assert.Equal(["identity", "network"], control.Tags);
        Assert.Equal(["one", "two", "three"], control.Curation.Select(n => n.Reason));
        Assert.Empty(Get(curated, "data.rotate-keys").Curation);
    }

    [Fact]
    public void No_tags_is_a_decision_too() =>
        Assert.Empty(Get(Curate(Page, $"  - {{ set: data.encrypt-bucket, statement: {Encrypt}, tags: [], reason: r, by: b }}\n"), "data.encrypt-bucket").Tags);

    [Fact]
    public void What_is_accepted_stays_and_says_so()
    {
        var curated = Curate(Page, $"  - {{ accept: data.rotate-keys, statement: {Rotate}, reason: Right., by: Ann }}\n");

        var control = Get(curated, "data.rotate-keys");
        Assert.Equal(Versions(Page)[0].Catalog.Controls[1] with { Confidence = null, Trial = null }, control with { Curation = [] });
        Assert.Equal(new CurationNote(CurationVerb.Accept, "Right.", "Ann", CurationState.Confirmed), Assert.Single(control.Curation));
    }

    [Fact]
    public void What_is_merged_goes_to_the_other_with_its_places_and_guidance()
    {
        var curated = Curate(Page, $"  - {{ merge: data.rotate-keys, statement: {Rotate}, into: data.encrypt-bucket, reason: r, by: b }}\n");

        var control = Assert.Single(curated.Catalog.Controls);
        Assert.Equal("You should rotate the keys.", Assert.Single(control.AlsoAt).Quote);
        Assert.Equal(2, control.Ranges.Count);
        Assert.Equal(["It holds templates.", "It is easy."], control.Guidance);
        var statement = StatementOf(curated, "You should rotate the keys.");
        Assert.Equal((Disposition.Control, control.Id, control.Kind), (statement.Disposition, statement.Control, statement.Kind));
        Assert.Equal(control.Id, StatementOf(curated, "It is easy.").Control);
        AssertAccountedFor(Page, curated);
    }

    [Fact]
    public void Where_a_version_lacks_the_other_control_nothing_is_merged()
    {
        var curated = Curate(Versions(Page.Replace("You must encrypt the bucket.", "Buckets exist.", StringComparison.Ordinal), Page), $"  - {{ merge: data.rotate-keys, statement: {Rotate}, into: data.encrypt-bucket, reason: r, by: b }}\n");

        Assert.Equal("data.rotate-keys", Assert.Single(curated[0].Catalog.Controls).Id);
        Assert.Equal("data.encrypt-bucket", Assert.Single(curated[1].Catalog.Controls).Id);
    }

    [Fact]
    public void What_is_split_becomes_controls_that_quote_their_piece()
    {
        const string Both = "# Data\n\nYou must encrypt the bucket and sign every template. See why.\n";
        var whole = Assert.Single(Versions(Both)[0].Catalog.Controls);

        var curated = Curate(Both, $$"""
              - split: {{whole.Id}}
                statement: {{Digest(whole.Statement)}}
                into:
                  - { id: data.encrypt, title: Encrypt, statement: You must encrypt the bucket }
                  - { id: data.sign, title: Sign, statement: sign every template., kind: option }
                reason: r
                by: b
            """);

        var (first, second) = (curated.Catalog.Controls[0], curated.Catalog.Controls[1]);
        Assert.Equal(("data.encrypt", ControlKind.Requirement, "You must encrypt the bucket"), (first.Id, first.Kind, first.Statement));
        Assert.Equal(("data.sign", ControlKind.Option, whole.Source), (second.Id, second.Kind, second.Source));
        Assert.Equal("sign every template.", whole.Statement.Substring(second.Ranges[0].Start - whole.Ranges[0].Start, second.Ranges[0].Length));
        Assert.Equal("data.encrypt", StatementOf(curated, whole.Statement).Control);
        AssertQuoted(Both, curated);
    }

    [Fact]
    public void What_is_added_is_a_control_where_the_sentence_stands()
    {
        var curated = Curate(Page, "  - { add: data.keep-a-year, kind: assurance, title: Kept a year, statement: Buckets are kept for a year., file: data.md, severity: low, reason: r, by: b }\n");

        Assert.Equal(["data.encrypt-bucket", "data.rotate-keys", "data.keep-a-year"], curated.Catalog.Controls.Select(c => c.Id));
        var control = curated.Catalog.Controls[2];
        Assert.Equal(("added", 7, ControlSeverity.Low, "data"), (control.Rule, control.Source.Line, control.Severity, control.Group));
        var statement = StatementOf(curated, control.Statement);
        Assert.Equal((Disposition.Control, control.Id, ControlKind.Assurance, "added"), (statement.Disposition, statement.Control, statement.Kind, statement.Rule));
        AssertAccountedFor(Page, curated);
    }

    [Fact]
    public void Guidance_that_becomes_a_control_is_guidance_no_longer()
    {
        var curated = Curate(Page, "  - { add: data.holds, kind: option, title: Holds, statement: It holds templates., file: data.md, reason: r, by: b }\n");

        Assert.Equal(["data.encrypt-bucket", "data.holds", "data.rotate-keys"], curated.Catalog.Controls.Select(c => c.Id));
        Assert.Empty(Get(curated, "data.encrypt-bucket").Guidance);
        AssertAccountedFor(Page, curated);
    }

    [Fact]
    public void A_page_without_a_control_gets_a_group_when_one_is_added()
    {
        var curated = Curate("# Buckets\n\nBuckets are kept.\n", "  - { add: data.kept, kind: assurance, title: Kept, statement: Buckets are kept., file: data.md, reason: r, by: b }\n");

        Assert.Equal([new Group("data", "Buckets", "data.md")], curated.Catalog.Groups);
    }

    [Fact]
    public void An_added_control_can_be_decided_about() =>
        Assert.Equal("Team", Get(Curate(Page, $"  - {{ set: data.kept, statement: {Digest("Buckets are kept for a year.")}, owner: Team, reason: r, by: b }}\n  - {{ add: data.kept, kind: option, title: Kept, statement: Buckets are kept for a year., file: data.md, reason: r, by: b }}\n"), "data.kept").Owner);

    [Fact]
    public void A_group_whose_last_control_is_rejected_is_gone() =>
        Assert.Empty(Curate("# Data\n\nYou must encrypt the bucket.\n", $"  - {{ reject: data.encrypt-bucket, statement: {Encrypt}, reason: r, by: b }}\n").Catalog.Groups);

    private static Statement StatementOf(ExtractionResult version, string text) => Assert.Single(version.Ledger, s => s.Text == text);

    /// <summary>The ledger has each statement of the extraction once and knows controls of the catalog only; every quote stands.</summary>
    internal static void AssertAccountedFor(string markdown, ExtractionResult curated)
    {
        var extracted = Versions(markdown)[0];
        Assert.Equal(extracted.Ledger.Select(s => (s.Range, s.Text)), curated.Ledger.Select(s => (s.Range, s.Text)));
        var controls = curated.Catalog.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal);
        foreach (var statement in curated.Ledger)
        {
            Assert.Equal(statement.Disposition is Disposition.Control or Disposition.Guidance, statement.Control is not null);
            Assert.Equal(statement.Disposition == Disposition.Control, statement.Kind is not null);
            Assert.Contains(curated.Rules, r => r.Name == statement.Rule);
            if (statement.Disposition == Disposition.Control)
                Assert.Contains(statement.Range, controls[statement.Control!].Ranges);
            if (statement.Disposition == Disposition.Guidance)
                Assert.True(controls[statement.Control!].Guidance.Contains(statement.Text) || controls[statement.Control!].LeansOn(statement.Text), $"{statement.Control} came without \"{statement.Text}\"");
        }
        AssertQuoted(markdown, curated);
    }

    private static void AssertQuoted(string markdown, ExtractionResult curated) =>
        Assert.Empty(QuoteCheck.Check(curated.Catalog, [new SourceFile("data.md", markdown)], []));
}
