using System.Globalization;
using Generator.Cli.Files;
using Generator.Extraction;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Commands;

/// <summary>The controls of a bare folder of markdown, without configuration.</summary>
/// <param name="Version">Its documents, with a guide and a version named after the folder.</param>
/// <param name="Extraction">Its controls and the ledger.</param>
/// <param name="Files">Its files as they are on disk.</param>
/// <param name="Problems">The problems, with files as a person would name them.</param>
internal sealed record FolderExtraction(VersionContent Version, ExtractionResult Extraction, EquatableArray<SourceFile> Files, EquatableArray<Diagnostic> Problems)
{
    /// <summary>Reads and extracts; <paramref name="templates"/> may shadow the built-in rules.</summary>
    public static FolderExtraction Run(string folder, string templates)
    {
        var files = FolderReader.Read(folder);
        var rules = Templates.RulesOf(Templates.Read(templates));
        var (guide, version) = NamesOf(folder);
        var read = Pipeline.Read(files.Value, version);
        var extraction = ControlExtractor.Extract(guide, version.Id, read.Value.Documents, rules.Value);
        var quotes = QuoteCheck.Check(extraction.Catalog, files.Value.Files);
        var found = files.HasErrors && files.Value.Files.IsEmpty ? [] : read.Diagnostics.Concat(quotes).Concat(extraction.Diagnostics).Select(d => d.Under(FolderReader.Shown(folder)));
        return new FolderExtraction(read.Value, extraction, files.Value.Files, [.. files.Diagnostics, .. rules.Diagnostics, .. found]);
    }

    // A folder named by a day is a version, and the folder around it the guide; any other folder is a guide by itself.
    private static (string Guide, VersionInfo Version) NamesOf(string folder)
    {
        var full = new DirectoryInfo(folder);
        return DateOnly.TryParseExact(full.Name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (full.Parent?.Name ?? full.Name, new VersionInfo(full.Name, date, null))
            : (full.Name, new VersionInfo("undated", default, null));
    }
}
