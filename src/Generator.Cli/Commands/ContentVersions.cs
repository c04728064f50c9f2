using Generator.Cli.Building;
using Generator.Cli.Files;
using Generator.Model;
using Generator.Writing.Templating;

namespace Generator.Cli.Commands;

/// <summary>The guides of a content folder, for commands that name one of their versions.</summary>
/// <param name="Guides">The guides.</param>
/// <param name="Problems">What was met while reading them.</param>
internal sealed record ContentVersions(EquatableArray<Guide> Guides, EquatableArray<Diagnostic> Problems)
{
    /// <summary>What <c>site.yml</c> says; nothing where it couldn't be read.</summary>
    public SiteInfo Info { get; init; } = new("", null, "");

    /// <summary>Reads, extracts, relates and curates.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="templates">The templates, with the rules among them.</param>
    /// <param name="names">
    /// What is asked for, as <c>guide</c> or <c>guide@version</c>: only these guides are read. All are where one of them isn't there, so that it can be told what is, and where nothing is named.
    /// </param>
    public static ContentVersions Read(string content, IReadOnlyList<TemplateFile> templates, params IReadOnlyCollection<string> names)
    {
        string[] named = [.. names.Select(GuideOf).Distinct(StringComparer.Ordinal)];
        string[] guides = Array.TrueForAll(named, g => ContentFolder.HasGuide(content, g)) ? named : [];
        var folder = ContentFolder.Read(content, guides);
        var rules = Templates.RulesOf(templates);
        if (folder.HasErrors && folder.Value.Files.IsEmpty)
            return new ContentVersions([], folder.Diagnostics);
        var site = Pipeline.Extract(folder.Value, rules.Value, guides);
        return new ContentVersions(site.Value.Guides, [.. folder.Diagnostics, .. rules.Diagnostics, .. site.Diagnostics.Select(d => d.Under(FolderReader.Shown(content)))]) { Info = site.Value.Info };
    }

    /// <summary>The catalog of the version <c>guide@version</c>, or of the newest of <c>guide</c>.</summary>
    public Outcome<ComparedCatalog?> Find(string name)
    {
        var found = FindVersion(name);
        return new Outcome<ComparedCatalog?>(found.Value?.Compared, found.Diagnostics);
    }

    /// <summary>The version <c>guide@version</c>, or the newest of <c>guide</c>, with its guide.</summary>
    public Outcome<NamedVersion?> FindVersion(string name)
    {
        var versions = Guides.SelectMany(g => g.Versions.Select(v => new NamedVersion(g, v))).ToList();
        var found = versions.LastOrDefault(v => v.IsNamed(name));
        // Whoever names a folder has perhaps no content yet, and that would be the lesser news.
        if (found is null && GuideForFolder.Problem(name, versions) is { } folder)
            return new Outcome<NamedVersion?>(null, [folder]);
        if (Problems.Any(p => p.Severity == Severity.Error))
            return new Outcome<NamedVersion?>(null, Problems);
        return found is null ? new Outcome<NamedVersion?>(null, [Missing(name, versions)]) : new Outcome<NamedVersion?>(found, Problems);
    }

    private static string GuideOf(string name) => name.IndexOf('@', StringComparison.Ordinal) is var at and >= 0 ? name[..at] : name;

    private static Diagnostic Missing(string name, List<NamedVersion> versions)
    {
        var names = versions.Select(v => v.Name).ToList();
        return new Diagnostic(DiagnosticRules.VersionMissing, SourceSpan.Start(name), $"No guide has such a version{(NearestName.Hint(name, names) is { Length: > 0 } hint ? $".{hint}" : $"; known are {string.Join(", ", names)}.")}");
    }
}
