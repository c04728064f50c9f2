using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;

namespace Generator.Benchmarks;

/// <summary>The guide that stages are measured on: a folder of markdown in <c>BENCHMARK_FOLDER</c>, else a version of the committed one.</summary>
internal static class BenchmarkGuide
{
    private static readonly HashSet<string> NoOtherFiles = new(StringComparer.Ordinal);

    /// <summary>The root of the checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The pages as text.</summary>
    public static SourceFile[] Files()
    {
        var folder = Environment.GetEnvironmentVariable("BENCHMARK_FOLDER") ?? Path.Combine(Root, "content/guides/aws-proton/2023-04-18");
        return [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => new SourceFile(Path.GetRelativePath(folder, f), File.ReadAllText(f)))];
    }

    /// <summary>The pages as documents.</summary>
    public static EquatableArray<Document> Documents(SourceFile[] files) => DocumentReader.Read(files, NoOtherFiles).Value;

    /// <summary>The committed rules.</summary>
    public static RuleBook Rules() => RuleBookReader.Read(Rule("controls.yml"), Rule("lexicon.yml")).Value with { Tags = TagReader.Read(Rule("tags.yml")).Value };

    private static SourceFile Rule(string name) => new(name, File.ReadAllText(Path.Combine(Root, "templates/rules", name)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks don't run inside a checkout.");
    }
}
