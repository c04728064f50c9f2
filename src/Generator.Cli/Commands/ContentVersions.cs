using Generator.Cli.Files;
using Generator.Model;

namespace Generator.Cli.Commands;

/// <summary>The guides of a content folder, for commands that name one of their versions.</summary>
/// <param name="Guides">The guides.</param>
/// <param name="Problems">What was met while reading them.</param>
internal sealed record ContentVersions(EquatableArray<Guide> Guides, EquatableArray<Diagnostic> Problems)
{
    /// <summary>Reads, extracts and relates.</summary>
    public static ContentVersions Read(string content, string templates)
    {
        var folder = FolderReader.Read(content);
        var rules = Templates.RulesOf(Templates.Read(templates));
        if (folder.HasErrors && folder.Value.Files.IsEmpty)
            return new ContentVersions([], folder.Diagnostics);
        var site = Pipeline.Extract(folder.Value, rules.Value);
        return new ContentVersions(site.Value.Guides, [.. folder.Diagnostics, .. rules.Diagnostics, .. site.Diagnostics.Select(d => d.Under(FolderReader.Shown(content)))]);
    }

    /// <summary>The version <c>guide@version</c>, or the newest of <c>guide</c>.</summary>
    public Outcome<DiffSide?> Find(string name)
    {
        if (Problems.Any(p => p.Severity == Severity.Error))
            return new Outcome<DiffSide?>(null, Problems);
        var versions = Guides.SelectMany(g => g.Versions.Select(v => (Name: $"{g.Info.Id}@{v.Info.Id}", Guide: g.Info.Id, Version: v))).ToList();
        var found = versions.LastOrDefault(v => string.Equals(v.Name, name, StringComparison.Ordinal) || string.Equals(v.Guide, name, StringComparison.Ordinal)).Version;
        if (found is not null)
            return new Outcome<DiffSide?>(new DiffSide(new ComparedCatalog(found.Catalog, found.Extraction.Policies), Related: true), Problems);
        var nearest = NearestName.Of(name, versions.Select(v => v.Name)) is { } meant ? $" Did you mean \"{meant}\"?" : "";
        return new Outcome<DiffSide?>(null, [new Diagnostic(DiagnosticRules.FolderMissing, SourceSpan.Start(name), $"No guide has such a version.{nearest}")]);
    }
}
