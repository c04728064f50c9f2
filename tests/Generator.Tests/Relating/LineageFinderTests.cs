using Generator.Model;
using Generator.Relating;

namespace Generator.Tests.Relating;

public sealed class LineageFinderTests
{
    private static readonly Control Rotate = Sample.Control("Rotate the signing keys each quarter.");
    private static readonly Control Log = Sample.Control("Log each access to the vault.");
    private static readonly Control Encrypt = Sample.Control("Encrypt backups with a key of your own.");

    [Fact]
    public void A_reworded_control_keeps_its_id()
    {
        var related = Relate(Sample.Version("1", Rotate, Log), Sample.Version("2", Sample.Control("Rotate the signing keys each month."), Log));

        Assert.Equal(Ids(related.Versions[0]), Ids(related.Versions[1]));
    }

    [Fact]
    public void One_that_vanished_and_returns_is_found_again()
    {
        var related = Relate(Sample.Version("1", Rotate, Log), Sample.Version("2", Log), Sample.Version("3", Encrypt, Log, Sample.Control("Rotate the signing keys each quarter now.", "other.md")));

        Assert.Equal(Rotate.Id, Ids(related.Versions[2])[2]);
    }

    [Fact]
    public void Twins_are_told_apart_by_their_context()
    {
        var one = Sample.Control("Choose a name for it.", context: "To make a key, do this:") with { Id = "data.a" };
        var two = Sample.Control("Choose a name for it.", context: "To make a vault, do this:") with { Id = "data.b" };

        var related = Relate(Sample.Version("1", one, two), Sample.Version("2", two with { Id = "data.c" }, one with { Id = "data.d" }));

        Assert.Equal(["data.b", "data.a"], Ids(related.Versions[1]));
    }

    [Fact]
    public void The_ids_stand_in_the_ledger_of_sentences_too()
    {
        var renamed = Sample.Control("Rotate the signing keys each month.");
        var source = renamed.Source;
        var statement = new Statement(StatementForm.Sentence, renamed.Statement, source, new TextRange(SourceSpan.Start("data.md"), 0, 5), Disposition.Control, "data.other", ControlKind.Requirement, "test", "");
        var later = Sample.Version("2", renamed with { Id = "data.other" }) with { Ledger = [statement] };

        var related = Relate(Sample.Version("1", Rotate), later);

        Assert.Equal(Rotate.Id, related.Versions[1].Ledger[0].Control);
    }

    [Fact]
    public void A_reworded_control_is_known_by_the_ledger_when_its_version_is_gone()
    {
        var ledger = Relate(Sample.Version("1", Rotate, Log)).Identities;

        var related = LineageFinder.Relate([Sample.Version("2", Sample.Control("Rotate the signing keys each single quarter.", "keys.md"))], ledger);

        Assert.Equal([Rotate.Id], Ids(related.Versions[0]));
        Assert.Equal(2, related.Identities.Identities.Count);
    }

    [Fact]
    public void An_id_that_was_given_is_not_given_again()
    {
        var ledger = Relate(Sample.Version("1", Rotate)).Identities;
        var other = Encrypt with { Id = Rotate.Id };

        var related = LineageFinder.Relate([Sample.Version("2", other)], ledger);

        Assert.NotEqual(Rotate.Id, Ids(related.Versions[0])[0]);
        Assert.StartsWith(Rotate.Id, Ids(related.Versions[0])[0], StringComparison.Ordinal);
        Assert.Contains(related.Identities.Identities, i => i.Id == Rotate.Id);
    }

    [Fact]
    public void A_wording_that_passes_to_another_lineage_stays_told_apart()
    {
        // The wording leaves its lineage and comes back as a control of its own, beside it.
        var reworded = Sample.Control("Rotate the signing keys each month, weekly in production.") with { Id = "data.reworded" };
        ExtractionResult[] versions = [Sample.Version("1", Rotate, Log), Sample.Version("2", reworded, Log), Sample.Version("3", reworded, Rotate, Log)];
        var related = Relate(versions);

        var again = LineageFinder.Relate([.. versions], related.Identities);
        var alone = LineageFinder.Relate([versions[0]], related.Identities);

        Assert.Equal(Rotate.Id, Ids(related.Versions[2])[0]);
        Assert.NotEqual(Rotate.Id, Ids(related.Versions[2])[1]);
        Assert.Equal(related.Identities, again.Identities);
        Assert.Equal(related.Versions.SelectMany(Ids), again.Versions.SelectMany(Ids));
        Assert.Equal(Ids(related.Versions[0]), Ids(alone.Versions[0]));
    }

    [Fact]
    public void Catalogs_that_share_ids_keep_them()
    {
        var newer = Sample.Version("2", Sample.Control("Exchange certificates monthly, and the signing keys too.") with { Id = Rotate.Id }, Log).Catalog;

        Assert.Equal(newer.Controls.Select(c => c.Id), LineageFinder.Align(Sample.Version("1", Rotate, Log).Catalog, newer).Controls.Select(c => c.Id));
    }

    private static RelatedVersions Relate(params ExtractionResult[] versions) => LineageFinder.Relate(versions.ToEquatableArray(), IdentityLedger.Empty);

    private static string[] Ids(ExtractionResult version) => [.. version.Catalog.Controls.Select(c => c.Id)];
}
