using BenchmarkDotNet.Attributes;
using Generator.Extraction;
using Generator.Extraction.Deciding;
using Generator.Extraction.Features;
using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Relating;
using Generator.Writing;
using Generator.Writing.Templating;

namespace Generator.Benchmarks;

/// <summary>
/// What each step from a document to a page costs on one core, as a ratio against cutting the same pages into sentences. Steps learn nothing from what they did before: each is given what those before it made,
/// and memories are new.
/// <c>dotnet run -c Release --project tests/Generator.Benchmarks -- --filter '*Stage*'</c>; a folder of markdown in <c>BENCHMARK_FOLDER</c> is measured instead of the committed guide.
/// </summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly VersionInfo Version = new("2026-01-01", new DateOnly(2026, 1, 1), null);
    private static readonly GuideInfo Info = new("guide", "Guide", "Service", null, null, Attribution.None, [Version], []);

    private EquatableArray<Document> _documents;
    private RuleBook _rules = RuleBook.Empty;
    private IReadOnlyList<Passage>[] _passages = [];
    private PassageFeatures[] _features = [];
    private ExtractionResult _extraction = new(new Catalog("guide", "version", [], []), []);
    private ComparedCatalog _older = ComparedCatalog.Of(new ExtractionResult(new Catalog("guide", "version", [], []), []));
    private ComparedCatalog _newer = ComparedCatalog.Of(new ExtractionResult(new Catalog("guide", "version", [], []), []));
    private TemplateSet _templates = new([]);
    private Site _site = new(new SiteInfo("Site", null, ""), []);

    [GlobalSetup]
    public void Load()
    {
        _documents = BenchmarkGuide.Documents(BenchmarkGuide.Files());
        _rules = BenchmarkGuide.Rules();
        _passages = [.. _documents.Select(PassageReader.Read)];
        _features = [.. Features()];
        _extraction = ControlExtractor.Extract("guide", Version.Id, _documents, _rules);
        _newer = ComparedCatalog.Of(_extraction);
        // A third of the controls is gone in it, a third is worded otherwise.
        _older = ComparedCatalog.Of(_extraction with { Catalog = _extraction.Catalog with { Controls = _extraction.Catalog.Controls.Index().Where(c => c.Index % 3 != 0).Select(c => c.Index % 3 == 1 ? c.Item : c.Item with { Statement = $"As a rule, {c.Item.Statement}" }).ToEquatableArray() } });
        _templates = new TemplateSet(TemplateFiles());
        _site = new Site(new SiteInfo("Site", null, ""), [new Guide(Info, [new GuideVersion(Version, _documents, _extraction)])]);
    }

    [Benchmark(Baseline = true)]
    public int Split() => _documents.Sum(d => PassageReader.Read(d).Count);

    [Benchmark]
    public int ReadFeatures() => Features().Count();

    [Benchmark]
    public int Decide()
    {
        var engine = new RuleEngine(_rules.Rules);
        return _features.Count(f => engine.Decide(f).Rule.Take is not null);
    }

    [Benchmark]
    public int Compare() => ChangeFinder.Between(_older, _newer, Synonyms.None).Changes.Count;

    [Benchmark]
    public int Render() => SiteWriter.Write(_site, _templates).Value.Count;

    private IEnumerable<PassageFeatures> Features()
    {
        var reader = new FeatureReader(new SentenceMemory(_rules.Lexicon), _rules.Lexicon, _rules.Lexicon["security"]);
        return _passages.SelectMany(reader.Read);
    }

    private static IEnumerable<TemplateFile> TemplateFiles()
    {
        var folder = Path.Combine(BenchmarkGuide.Root, "templates");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => new TemplateFile(Path.GetRelativePath(folder, f).Replace('\\', '/'), f, File.ReadAllBytes(f)));
    }
}
