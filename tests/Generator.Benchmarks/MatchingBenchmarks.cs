using BenchmarkDotNet.Attributes;
using Generator.Model;
using Generator.Relating;

namespace Generator.Benchmarks;

/// <summary>
/// What matching two versions costs as they grow: the time per control should stay nearly the same. Of each five controls
/// two are worded anew, one of them elsewhere.
/// <c>dotnet run -c Release --project tests/Generator.Benchmarks -- --filter '*Matching*'</c>.
/// </summary>
[MemoryDiagnoser]
public class MatchingBenchmarks
{
    private ExtractionResult _older = SyntheticVersions.Of(0, 1).Older;
    private ExtractionResult _newer = SyntheticVersions.Of(0, 1).Newer;

    [Params(1_000, 5_000, 20_000)]
    public int Controls { get; set; }

    [GlobalSetup]
    public void Load() => (_older, _newer) = SyntheticVersions.Of(Controls, 1);

    [Benchmark]
    public int Relate() => LineageFinder.Relate([_older, _newer], IdentityLedger.Empty).Identities.Identities.Count;
}

/// <summary>Catalogs of any size, the same for the same seed.</summary>
public static class SyntheticVersions
{
    private const int PerPage = 40;
    private const int Vocabulary = 4000;

    /// <summary>A version, and the next with two in five controls worded anew and one in five moved to another page.</summary>
    public static (ExtractionResult Older, ExtractionResult Newer) Of(int count, int seed)
    {
        var random = new Random(seed);
        string[][] statements = [.. Enumerable.Range(0, count).Select(_ => Sentence(random))];
        var olds = statements.Select((s, i) => ToControl(s, i, i / PerPage)).ToList();
        var news = statements.Select((s, i) => ToControl(i % 5 < 2 ? Reworded(s, random) : s, i, i % 5 == 0 ? random.Next(1 + count / PerPage) : i / PerPage));
        return (Version("1", olds), Version("2", news.OrderBy(c => c.Source.File, StringComparer.Ordinal)));
    }

    // As in prose, few words stand in most sentences and most words in few.
    private static string[] Sentence(Random random) =>
        [.. Enumerable.Range(0, random.Next(8, 25)).Select(_ => $"word{(int)(Vocabulary * Math.Pow(random.NextDouble(), 3))}")];

    private static string[] Reworded(string[] words, Random random)
    {
        string[] changed = [.. words];
        for (var n = 0; n < 2; n++)
            changed[random.Next(changed.Length)] = $"other{random.Next(Vocabulary)}";
        return changed;
    }

    private static Control ToControl(string[] words, int number, int page) => new()
    {
        Id = $"page-{page}.control-{number}",
        Kind = ControlKind.Requirement,
        Title = words[0],
        Statement = string.Join(' ', words),
        Group = $"page-{page}",
        Source = new ControlSource($"page-{page:0000}.md", $"section-{number % 4}", number + 1, number + 1),
        Rule = "synthetic",
        Evidence = "",
    };

    private static ExtractionResult Version(string id, IEnumerable<Control> controls) => new(new Catalog("synthetic", id, [], controls.ToEquatableArray()), []);
}
