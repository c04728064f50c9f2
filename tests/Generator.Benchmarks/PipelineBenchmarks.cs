using BenchmarkDotNet.Attributes;
using Generator.Extraction;
using Generator.Model;
using Generator.Model.Rules;
using Markdig;

namespace Generator.Benchmarks;

/// <summary>
/// What reading and extracting cost, as ratios against Markdig alone parsing the same pages on one core: <c>ReadAndExtract</c> is what <c>extract</c> does of a guide but for
/// starting, finding files and writing JSON.
/// <c>dotnet run -c Release --project tests/Generator.Benchmarks -- --filter '*Pipeline*'</c>; a folder of markdown in
/// <c>BENCHMARK_FOLDER</c> is measured instead of the committed guide.
/// </summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private SourceFile[] _files = [];
    private EquatableArray<Document> _documents;
    private RuleBook _rules = RuleBook.Empty;

    [GlobalSetup]
    public void Load()
    {
        _files = BenchmarkGuide.Files();
        _documents = BenchmarkGuide.Documents(_files);
        _rules = BenchmarkGuide.Rules();
    }

    [Benchmark(Baseline = true)]
    public int MarkdigParse() => _files.Sum(f => Markdown.Parse(f.Text).Count);

    [Benchmark]
    public int MarkdigToHtml() => _files.Sum(f => Markdown.ToHtml(f.Text).Length);

    [Benchmark]
    public int Read() => BenchmarkGuide.Documents(_files).Count;

    [Benchmark]
    public int Extract() => Extract(_documents);

    [Benchmark]
    public int ReadAndExtract() => Extract(BenchmarkGuide.Documents(_files));

    private int Extract(EquatableArray<Document> documents) => ControlExtractor.Extract("guide", "version", documents, _rules).Catalog.Controls.Count;
}
