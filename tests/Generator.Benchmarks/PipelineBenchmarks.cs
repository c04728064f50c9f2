using BenchmarkDotNet.Attributes;
using Generator.Extraction;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;
using Markdig;

namespace Generator.Benchmarks;

/// <summary>
/// What reading and extracting cost, as ratios against Markdig alone turning the same pages into HTML on one core.
/// <c>dotnet run -c Release --project tests/Generator.Benchmarks -- --filter '*'</c>; a folder of markdown in
/// <c>BENCHMARK_FOLDER</c> is measured instead of the committed guide.
/// </summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private static readonly HashSet<string> NoOtherFiles = new(StringComparer.Ordinal);

    private SourceFile[] _files = [];
    private EquatableArray<Document> _documents;
    private RuleBook _rules = RuleBook.Empty;

    [GlobalSetup]
    public void Load()
    {
        var root = FindRoot();
        var folder = Environment.GetEnvironmentVariable("BENCHMARK_FOLDER") ?? Path.Combine(root, "content/guides/aws-proton/2023-04-18");
        _files = [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Select(f => new SourceFile(Path.GetRelativePath(folder, f), File.ReadAllText(f)))];
        _documents = DocumentReader.Read(_files, NoOtherFiles).Value;
        _rules = RuleBookReader.Read(Source(root, "controls.yml"), Source(root, "lexicon.yml")).Value with { Tags = TagReader.Read(Source(root, "tags.yml")).Value };
    }

    [Benchmark(Baseline = true)]
    public int MarkdigToHtml() => _files.Sum(f => Markdown.ToHtml(f.Text).Length);

    [Benchmark]
    public int Read() => DocumentReader.Read(_files, NoOtherFiles).Value.Count;

    [Benchmark]
    public int Extract() => ControlExtractor.Extract("guide", "version", _documents, _rules).Catalog.Controls.Count;

    private static SourceFile Source(string root, string name) => new(name, File.ReadAllText(Path.Combine(root, "templates/rules", name)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks don't run inside a checkout.");
    }
}
