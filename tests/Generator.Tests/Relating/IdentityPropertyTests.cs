using System.Text;
using CsCheck;
using Generator.Model;
using Generator.Reading;
using Generator.Relating;
using Generator.Writing;
using Generator.Writing.Noting;

namespace Generator.Tests.Relating;

public sealed class IdentityPropertyTests
{
    private const string Seed = "0000KCfJqGB4";

    private static readonly string[] Verbs = ["Rotate", "Encrypt", "Log", "Review", "Delete", "Archive"];
    private static readonly string[] Nouns = ["keys", "backups", "roles", "tokens", "certificates", "records"];
    private static readonly string[] Tails = ["each month", "with your own key", "in another account", "before a release", "for every user", "at rest"];
    private static readonly string[] Files = ["data.md", "access.md", "logs.md"];

    private static readonly Gen<Control> AnyControl = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[0, 1]).Select((v, n, t, f, c) =>
        Sample.Control($"{Verbs[v]} the {Nouns[n]} of this service {Tails[t]}.", Files[f], context: c == 0 ? null : "Do this:"));

    private static readonly Gen<Control[]> AnyControls = AnyControl.Array[0, 12].Select(cs => cs
        .DistinctBy(c => (c.Statement, c.Context)).OrderBy(c => c.Source.File, StringComparer.Ordinal).Select((c, i) => c with { Id = $"{c.Id}-{i}" }).ToArray());

    private static readonly Gen<ExtractionResult[]> AnyVersions = AnyControls.Array[1, 4].Select(vs => vs.Select((v, i) => Sample.Version($"{i}", v)).ToArray());

    [Fact]
    public void A_second_build_changes_neither_ids_nor_ledger() => AnyVersions.Sample(
        versions =>
        {
            var first = Relate(versions, IdentityLedger.Empty);
            var second = Relate(versions, first.Identities);
            Assert.Equal(first.Identities, second.Identities);
            Assert.Equal(first.Versions, second.Versions);
        },
        seed: Seed,
        iter: 300);

    [Fact]
    public void Every_subset_of_the_versions_has_the_same_ids() => Gen.Select(AnyVersions, Gen.Int[1, 15]).Sample(
        (versions, mask) =>
        {
            var all = Relate(versions, IdentityLedger.Empty);
            int[] kept = [.. Enumerable.Range(0, versions.Length).Where(i => (mask & (1 << i)) != 0)];
            var some = Relate([.. kept.Select(i => versions[i])], all.Identities);
            Assert.Equal(kept.SelectMany(i => Ids(all.Versions[i])), some.Versions.SelectMany(Ids));
        },
        seed: Seed,
        iter: 300);

    [Fact]
    public void Ids_are_unique_in_a_version_and_in_the_ledger() => AnyVersions.Sample(
        versions =>
        {
            var related = Relate(versions, IdentityLedger.Empty);
            Assert.All(related.Versions, v => Assert.Equal(Ids(v).Length, Ids(v).Distinct().Count()));
            Assert.Equal(related.Versions.SelectMany(Ids).Distinct().Order(StringComparer.Ordinal), related.Identities.Identities.Select(i => i.Id));
        },
        seed: Seed,
        iter: 300);

    [Fact]
    public void A_ledger_is_read_as_it_was_written() => AnyVersions.Sample(
        versions =>
        {
            var ledger = Relate(versions, IdentityLedger.Empty).Identities;
            var read = IdentityReader.Read(new SourceFile("identities.yml", Encoding.UTF8.GetString(IdentitiesYaml.Write(ledger))));
            Assert.Empty(read.Diagnostics);
            Assert.Equal(ledger, read.Value);
        },
        seed: Seed,
        iter: 100);

    [Fact]
    public void The_other_way_round_is_the_opposite() => Gen.Select(AnyControls, AnyControls).Sample(
        (a, b) =>
        {
            var related = Relate([Sample.Version("1", a), Sample.Version("2", b)], IdentityLedger.Empty).Versions;
            var forth = Corpus.Between(related[0], related[1]);
            var back = Corpus.Between(related[1], related[0]);
            Assert.Equal(
                forth.Changes.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => (c.Id, string.Join(',', c.Classes.Select(Opposite).Order()))),
                back.Changes.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => (c.Id, string.Join(',', c.Classes.Order()))));
        },
        seed: Seed,
        iter: 500);

    [Fact]
    public void The_committed_ledger_is_what_a_build_makes()
    {
        var path = Path.Combine(Repository.Root, "content/guides/aws-proton/identities.yml");
        var ledger = IdentityReader.Read(new SourceFile("identities.yml", File.ReadAllText(path)));

        Assert.Empty(ledger.Diagnostics);
        Assert.Equal(ledger.Value, Relate(Corpus.Own, ledger.Value).Identities);
    }

    [Fact]
    public void Subsets_of_a_real_guide_have_the_same_ids()
    {
        var versions = Corpus.Shared("aws-proton-user-guide");
        var all = Relate(versions, IdentityLedger.Empty);

        for (var mask = 1; mask < 1 << versions.Length; mask += 5)
        {
            int[] kept = [.. Enumerable.Range(0, versions.Length).Where(i => (mask & (1 << i)) != 0)];
            Assert.Equal(kept.SelectMany(i => Ids(all.Versions[i])), Relate([.. kept.Select(i => versions[i])], all.Identities).Versions.SelectMany(Ids));
        }
    }

    private static ChangeClass Opposite(ChangeClass change) => change switch
    {
        ChangeClass.Added => ChangeClass.Removed,
        ChangeClass.Removed => ChangeClass.Added,
        ChangeClass.Split => ChangeClass.Merged,
        ChangeClass.Merged => ChangeClass.Split,
        ChangeClass.Strengthened => ChangeClass.Weakened,
        ChangeClass.Weakened => ChangeClass.Strengthened,
        _ => change,
    };

    private static RelatedVersions Relate(ExtractionResult[] versions, IdentityLedger known) => LineageFinder.Relate(versions.ToEquatableArray(), known);

    private static string[] Ids(ExtractionResult version) => [.. version.Catalog.Controls.Select(c => c.Id)];
}
