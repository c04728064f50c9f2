using CsCheck;
using Generator.Model;
using Generator.Relating;

namespace Generator.Tests.Relating;

/// <summary>Whatever is answered to real guides, carrying it over loses nothing, and carrying it back undoes it.</summary>
public sealed class CarryOverPropertyTests
{
    private const string Seed = "0000KCfJqGB4";

    private static readonly Lazy<ExtractionResult[]> Own = new(() => Related(Corpus.Own));
    private static readonly Lazy<ExtractionResult[]> Shared = new(() => Related(Corpus.Shared("aws-secrets-manager-docs")));
    private static readonly Dictionary<(CatalogName From, CatalogName To), ChangeSet> Known = [];

    [Fact]
    public void There_and_back_again_is_the_same_over_every_pair_of_the_committed_guide() => ThereAndBack(Own.Value);

    [Fact]
    public void There_and_back_again_is_the_same_where_controls_are_split_and_merged()
    {
        Assert.Contains(Pairs(Shared.Value), p => Between(p.From, p.To).Changes.Any(c => c.Classes.Contains(ChangeClass.Split) || c.Classes.Contains(ChangeClass.Merged)));
        ThereAndBack(Shared.Value);
    }

    [Fact]
    public void What_came_a_long_way_goes_there_and_back_again() => (
        from start in AnyAssessment(Own.Value[0])
        from middle in Gen.Int[1, Own.Value.Length - 2]
        from last in Gen.Int[middle + 1, Own.Value.Length - 1]
        select (start, middle, last)).Sample(
        walk =>
        {
            var came = Carry(walk.start, Own.Value[0], Own.Value[walk.middle]);
            var there = Carry(came, Own.Value[walk.middle], Own.Value[walk.last]);
            Assert.Equal(came, Carry(there, Own.Value[walk.last], Own.Value[walk.middle]));
        },
        seed: Seed,
        iter: 100);

    [Fact]
    public void No_walk_through_the_versions_loses_a_note() => (
        from start in AnyAssessment(Shared.Value[0])
        from walk in Gen.Int[0, Shared.Value.Length - 1].Array[1, 6]
        select (start, walk)).Sample(
        sample =>
        {
            var (assessment, at) = (sample.start, 0);
            foreach (var next in sample.walk.Where(n => n != at))
                (assessment, at) = (Carry(assessment, Shared.Value[at], Shared.Value[next]), next);
            var notes = assessment.Answers.Concat(assessment.Orphans.Select(o => o.Answer)).Select(a => a.Note).ToHashSet();
            Assert.All(sample.start.Answers.Where(a => !a.IsBlank), a => Assert.Contains(a.Note, notes));
        },
        seed: Seed,
        iter: 100);

    private static void ThereAndBack(ExtractionResult[] versions)
    {
        foreach (var (from, to) in Pairs(versions))
            AnyAssessment(from).Sample(a => Assert.Equal(a, Carry(Carry(a, from, to), to, from)), seed: Seed, iter: 20);
    }

    private static IEnumerable<(ExtractionResult From, ExtractionResult To)> Pairs(ExtractionResult[] versions) =>
        versions.SelectMany(f => versions.Where(t => !ReferenceEquals(t, f)).Select(t => (f, t)));

    private static Gen<Assessment> AnyAssessment(ExtractionResult version) =>
        Gen.Int[-3, 5].Array[version.Catalog.Controls.Count].Select(statuses => new Assessment(
            version.Catalog.Guide,
            version.Catalog.Version,
            "",
            version.Catalog.Controls.Zip(statuses, AnswerOf).OfType<Answer>().ToEquatableArray(),
            [new OrphanedAnswer("0", "Nobody has this sentence.", new Answer("nowhere.to-be-found", AnswerStatus.Satisfied, "0123456789ab"))]));

    // A blank answer stands at each of the customer's controls, and at the provider's only what was said.
    private static Answer? AnswerOf(Control control, int status)
    {
        var blank = Assessment.BlankOf(control);
        if (status < 0)
            return control.Party == Party.Customer ? blank : null;
        var digest = status == 5 ? "0123456789ab" : blank.Statement;
        return new Answer(control.Id, (AnswerStatus)status, digest) { Note = $"{control.Id}: {status}" };
    }

    private static Assessment Carry(Assessment assessment, ExtractionResult from, ExtractionResult to) =>
        CarryOver.Carry(assessment, from.Catalog, to.Catalog, "", Between(from, to)).Assessment;

    // By names: to look up a version by itself its whole ledger would be hashed.
    private static ChangeSet Between(ExtractionResult from, ExtractionResult to)
    {
        var names = (NameOf(from), NameOf(to));
        lock (Known)
            return Known.TryGetValue(names, out var known) ? known : Known[names] = Corpus.Between(from, to);
    }

    private static CatalogName NameOf(ExtractionResult version) => new(version.Catalog.Guide, version.Catalog.Version);

    private static ExtractionResult[] Related(ExtractionResult[] versions) => [.. LineageFinder.Relate(versions.ToEquatableArray(), IdentityLedger.Empty).Versions];
}
