using Generator.Cli.Building;
using Generator.Cli.Files;
using Generator.Cli.Importing;
using Generator.Curating;
using Generator.Extraction;
using Generator.Model;
using Generator.Reading;
using Generator.Relating;

namespace Generator.Cli.Commands;

/// <summary>What to extract from.</summary>
/// <param name="Folder">A folder of markdown, a zip file, or a repository at a revision.</param>
/// <param name="Templates">A folder that may shadow the built-in rules.</param>
/// <param name="Curation">A file of decisions, or <c>null</c>.</param>
internal sealed record FolderSource(string Folder, string Templates, string? Curation)
{
    /// <summary>The guide's folder in it; empty for all of it.</summary>
    public string Path { get; init; } = "";

    /// <summary>Who speaks in it; <c>null</c> lets its words tell.</summary>
    public GuideAuthor? Author { get; init; }
}

/// <summary>The controls of a bare folder of markdown, without configuration.</summary>
/// <param name="Version">Its documents, with a guide and a version named after the folder.</param>
/// <param name="Extraction">Its controls and the ledger.</param>
/// <param name="Files">Its files as they are on disk.</param>
/// <param name="Problems">The problems, with files as a person would name them.</param>
internal sealed record FolderExtraction(VersionContent Version, ExtractionResult Extraction, EquatableArray<SourceFile> Files, EquatableArray<Diagnostic> Problems)
{
    /// <summary>Reads, extracts and curates.</summary>
    public static FolderExtraction Run(FolderSource source)
    {
        var named = NamedSource.Read(source.Folder, source.Path);
        var (files, guide, version, shown) = named.Value;
        var rules = Templates.RulesOf(Templates.Read(source.Templates));
        var read = Pipeline.Read(files, version);
        var curated = Curate(ControlExtractor.Extract(guide, version.Id, read.Value.Documents, rules.Value, source.Author), source.Curation);
        var quotes = QuoteCheck.Check(curated.Value.Catalog, files.Files, read.Value.Documents);
        var found = named.HasErrors && files.Files.IsEmpty ? [] : read.Diagnostics.Concat(quotes).Concat(curated.Value.Diagnostics).Select(d => d.Under(shown));
        return new FolderExtraction(read.Value, VariantFinder.Tie(curated.Value), files.Files, [.. named.Diagnostics, .. rules.Diagnostics, .. curated.Diagnostics, .. found]);
    }

    private static Outcome<ExtractionResult> Curate(ExtractionResult extraction, string? file)
    {
        if (file is null)
            return new Outcome<ExtractionResult>(extraction, []);
        var read = CurationFile.Read(file);
        var curated = Curator.Curate([extraction], read.Value.Curation);
        return new Outcome<ExtractionResult>(curated.Value[0], [.. read.Diagnostics, .. curated.Diagnostics]);
    }
}
