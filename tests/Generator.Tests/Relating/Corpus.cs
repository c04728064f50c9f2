using System.Collections.Concurrent;
using Generator.Extraction;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;
using Generator.Relating;
using Generator.Tests.Gold;

namespace Generator.Tests.Relating;

/// <summary>Versions of guides with their controls, extracted once.</summary>
internal static class Corpus
{
    private static readonly ConcurrentDictionary<string, Lazy<ExtractionResult[]>> Known = new(StringComparer.Ordinal);

    /// <summary>The synonyms as they are committed.</summary>
    public static Synonyms Synonyms { get; } = SynonymReader.Read(new SourceFile("synonyms.yml", File.ReadAllText(Path.Combine(Repository.Root, "templates/rules/synonyms.yml")))).Value;

    /// <summary>The versions of the committed guide, oldest first.</summary>
    public static ExtractionResult[] Own => Versions(Path.Combine(Repository.Root, "content/guides/aws-proton"));

    /// <summary>The versions of a guide kept beside the checkout, oldest first.</summary>
    public static ExtractionResult[] Shared(string guide) => Versions(Repository.Shared($"corpora/{guide}"));

    /// <summary>What differs between two versions, once their controls have their lineages' ids.</summary>
    public static ChangeSet Diff(ExtractionResult older, ExtractionResult newer)
    {
        var related = LineageFinder.Relate([older, newer], IdentityLedger.Empty).Versions;
        return Between(related[0], related[1]);
    }

    /// <summary>What differs between two versions whose ids are final.</summary>
    public static ChangeSet Between(ExtractionResult older, ExtractionResult newer) =>
        ChangeFinder.Between(ComparedCatalog.Of(older), ComparedCatalog.Of(newer), Synonyms);

    private static ExtractionResult[] Versions(string folder) =>
        Known.GetOrAdd(folder, f => new Lazy<ExtractionResult[]>(() => [.. Directory.GetDirectories(f).Order(StringComparer.Ordinal).Select(Extract)])).Value;

    private static ExtractionResult Extract(string folder) =>
        ControlExtractor.Extract(Path.GetFileName(Path.GetDirectoryName(folder)!), Path.GetFileName(folder), GoldGuide.DocumentsIn(folder), GoldGuide.Rules);
}
