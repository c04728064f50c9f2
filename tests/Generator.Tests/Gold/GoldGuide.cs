using System.Collections.Concurrent;
using System.Text.Json;
using Generator.Extraction;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;

namespace Generator.Tests.Gold;

/// <summary>A labelled heading, lead-in or sentence.</summary>
internal sealed record GoldUnit(string File, int Line, string Text, ControlKind? Label);

/// <summary>A labelled guide: its units and the pages they stand on.</summary>
internal sealed record GoldGuide(string Name, string Folder, IReadOnlyList<GoldUnit> Units)
{
    private static readonly ConcurrentDictionary<string, Lazy<EquatableArray<Document>>> Read = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Lazy<ExtractionResult>> Known = new(StringComparer.Ordinal);

    /// <summary>All labelled guides, by name.</summary>
    public static IReadOnlyList<GoldGuide> All =>
        [.. Directory.EnumerateFiles(Repository.Shared("gold"), "*.jsonl").Order(StringComparer.Ordinal).Select(Load)];

    /// <summary>The rules as they are committed.</summary>
    public static RuleBook Rules { get; } = LoadRules();

    /// <summary>What the generator extracts from the guide's pages by the committed rules, found once for all tests.</summary>
    public ExtractionResult Extracted => Known.GetOrAdd(Folder, _ => new Lazy<ExtractionResult>(() => Extract(Rules))).Value;

    /// <summary>What the generator extracts from the guide's pages by these rules.</summary>
    public ExtractionResult Extract(RuleBook rules) => ControlExtractor.Extract(Name, "gold", DocumentsIn(Folder), rules);

    /// <summary>The documents of a folder of markdown, read once for all tests.</summary>
    public static EquatableArray<Document> DocumentsIn(string folder) =>
        Read.GetOrAdd(folder, f => new Lazy<EquatableArray<Document>>(() => DocumentReader.Read(FilesIn(f), new HashSet<string>(StringComparer.Ordinal)).Value)).Value;

    /// <summary>The markdown files of a folder.</summary>
    public static IReadOnlyList<SourceFile> FilesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => new SourceFile(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f)))];

    private static GoldGuide Load(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var lines = File.ReadAllLines(path).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var pages = Path.Combine(Repository.Shared("gold"), "pages", name);
        var folder = Directory.Exists(pages) ? pages : Repository.Shared($"corpora/{name}/{lines[0].GetProperty("version").GetString()}");
        return new GoldGuide(name, folder, [.. lines.Select(ToUnit)]);
    }

    private static GoldUnit ToUnit(JsonElement line)
    {
        var label = line.GetProperty("label").GetString()!;
        return new GoldUnit(
            line.GetProperty("file").GetString()!,
            line.GetProperty("line").GetInt32(),
            line.GetProperty("text").GetString()!,
            Enum.TryParse<ControlKind>(label, ignoreCase: true, out var kind) ? kind : null);
    }

    private static RuleBook LoadRules()
    {
        var read = RuleBookReader.Read(Source("rules/controls.yml"), Source("rules/lexicon.yml"));
        var tags = TagReader.Read(Source("rules/tags.yml"));
        var trials = ConfidenceReader.Read(Source("rules/confidence.yml"));
        Assert.Empty(read.Diagnostics.Concat(tags.Diagnostics).Concat(trials.Diagnostics));
        return read.Value with { Tags = tags.Value, Trials = trials.Value };
    }

    private static SourceFile Source(string path) => new(path, File.ReadAllText(Path.Combine(Repository.Root, "templates", path)));
}
