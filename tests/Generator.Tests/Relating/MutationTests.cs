using System.Globalization;
using Generator.Model;
using Generator.Relating;

namespace Generator.Tests.Relating;

/// <summary>Real catalogs, changed in known ways: the comparison must name what was done, and nothing else.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const double LeastRight = 0.98;
    private const double Share = 0.12;

    [Fact]
    public void What_was_done_is_named()
    {
        var (right, total, strays) = (0, 0, 0);
        foreach (var (name, version) in Catalogs())
        {
            for (var seed = 1; seed <= 5; seed++)
            {
                var mutator = new Mutator(seed);
                var changes = Corpus.Diff(version, mutator.Apply(version, Share)).Changes;
                var wrong = mutator.Done.Where(m => !m.IsRight(Find(changes, m))).ToList();
                strays += changes.Count(c => !mutator.Done.Any(m => Concerns(c, m)));
                (right, total) = (right + mutator.Done.Count - wrong.Count, total + mutator.Done.Count);
                foreach (var mutation in wrong)
                    output.WriteLine($"{name}, seed {seed}: {mutation.Kind} was taken for {Told(Find(changes, mutation))}");
            }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{right} of {total} right ({(double)right / total:0.0000}); {strays} changes where nothing was done"));
        Assert.True(total > 200, $"only {total} mutations");
        Assert.InRange((double)right / total, LeastRight, 1);
        Assert.InRange(strays, 0, total / 100);
    }

    [Fact]
    public void Renamed_files_and_another_order_are_no_change()
    {
        foreach (var (_, version) in Catalogs())
        {
            var renamed = version.Catalog.Controls.Select(c => c with { Group = $"new-{c.Group}", Source = Renamed(c.Source), AlsoAt = c.AlsoAt.Select(Renamed).ToEquatableArray(), Policies = [] }).ToArray();
            new Random(7).Shuffle(renamed);
            var changes = Corpus.Diff(version with { Policies = [] }, version with { Catalog = version.Catalog with { Controls = renamed.OrderBy(c => c.Source.File, StringComparer.Ordinal).ToEquatableArray() }, Ledger = [], Policies = [] });

            Assert.Empty(changes.Changes.Where(c => c.Classes.Any(k => k is ChangeClass.Added or ChangeClass.Removed or ChangeClass.Moved)).Select(Told));
        }
    }

    [Theory]
    [InlineData("site-md")]
    [InlineData("html-md")]
    public void Another_dialect_is_no_change(string dialect)
    {
        var one = Corpus.Shared("aws-proton-user-guide")[^1];
        var other = Corpus.Shared($"aws-proton-user-guide.{dialect}")[^1];

        Assert.True(one.Catalog.Controls.Count > 100);
        Assert.Empty(Corpus.Diff(one, other).Changes);
        Assert.Empty(Corpus.Diff(other, one).Changes);
    }

    [Fact]
    public void A_version_does_not_differ_from_itself()
    {
        foreach (var (_, version) in Catalogs())
            Assert.Empty(Corpus.Diff(version, version).Changes);
    }

    private static ControlSource Renamed(ControlSource source) => source with { File = $"new-{source.File}", Anchor = source.Anchor, Line = source.Line + 2, EndLine = source.EndLine + 2 };

    private static IEnumerable<(string Name, ExtractionResult Version)> Catalogs()
    {
        yield return ("content", Corpus.Own[^1]);
        foreach (var guide in new[] { "aws-proton-user-guide", "aws-codebuild-user-guide", "aws-secrets-manager-docs" })
            yield return (guide, Corpus.Shared(guide)[^1]);
    }

    private static Change? Find(EquatableArray<Change> changes, Mutation mutation) => changes.FirstOrDefault(c => Concerns(c, mutation));

    private static bool Concerns(Change change, Mutation mutation) =>
        (mutation.Kind == MutationKind.Insert ? change.New?.Statement : change.Old?.Statement) == mutation.Statement;

    private static string Told(Change? change) =>
        change is null ? "nothing" : $"{string.Join(", ", change.Classes)} ({string.Join("; ", change.Reasons)}) {change.Id}";
}
