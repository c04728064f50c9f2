using Generator.Cli.Files;
using Generator.Model;
using Generator.Writing;

namespace Generator.Cli.Commands;

/// <summary>The guides of a content folder, for commands that name one of their versions.</summary>
/// <param name="Guides">The guides.</param>
/// <param name="Problems">What was met while reading them.</param>
internal sealed record ContentVersions(EquatableArray<Guide> Guides, EquatableArray<Diagnostic> Problems)
{
    /// <summary>Reads, extracts, relates and curates.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="templates">The templates, with the rules among them.</param>
    public static ContentVersions Read(string content, IReadOnlyList<TemplateFile> templates)
    {
        var folder = FolderReader.Read(content);
        var rules = Templates.RulesOf(templates);
        if (folder.HasErrors && folder.Value.Files.IsEmpty)
            return new ContentVersions([], folder.Diagnostics);
        var site = Pipeline.Extract(folder.Value, rules.Value);
        return new ContentVersions(site.Value.Guides, [.. folder.Diagnostics, .. rules.Diagnostics, .. site.Diagnostics.Select(d => d.Under(FolderReader.Shown(content)))]);
    }

    /// <summary>The version <c>guide@version</c>, or the newest of <c>guide</c>.</summary>
    public Outcome<ComparedCatalog?> Find(string name)
    {
        if (Problems.Any(p => p.Severity == Severity.Error))
            return new Outcome<ComparedCatalog?>(null, Problems);
        var versions = Guides.SelectMany(g => g.Versions.Select(v => (Name: $"{g.Info.Id}@{v.Info.Id}", Guide: g.Info.Id, Version: v))).ToList();
        var found = versions.LastOrDefault(v => string.Equals(v.Name, name, StringComparison.Ordinal) || string.Equals(v.Guide, name, StringComparison.Ordinal)).Version;
        if (found is not null)
            return new Outcome<ComparedCatalog?>(new ComparedCatalog(found.Catalog, found.Extraction.Policies), Problems);
        var nearest = NearestName.Hint(name, versions.Select(v => v.Name));
        return new Outcome<ComparedCatalog?>(null, [new Diagnostic(DiagnosticRules.VersionMissing, SourceSpan.Start(name), $"No guide has such a version.{nearest}")]);
    }
}
