using Generator.Curating;
using Generator.Extraction;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;
using Generator.Writing;

namespace Generator.Cli;

/// <summary>The flow, one way: content is read, controls are extracted and curated, pages are written. No step touches a file.</summary>
internal static class Pipeline
{
    /// <summary>The site of a content folder. Problems of all steps are gathered; with an error among them the value is incomplete.</summary>
    public static Outcome<Site> Extract(SourceFolder folder, RuleBook rules)
    {
        var content = ContentReader.Read(folder);
        var guides = content.Value.Guides.Select(g => Curate(g, Extract(g, rules))).ToList();
        var site = new Site(content.Value.Info, guides.Select(g => g.Value).ToEquatableArray());
        return new Outcome<Site>(site, [.. content.Diagnostics, .. guides.SelectMany(g => g.Diagnostics), .. site.Guides.SelectMany(g => Check(g, folder))]);
    }

    /// <summary>The versions of a guide with their controls, before anybody's decisions about them.</summary>
    public static EquatableArray<GuideVersion> Extract(GuideContent guide, RuleBook rules) =>
        OrderedParallel.Map(guide.Versions, v => ToVersion(guide.Info, v, rules)).ToEquatableArray();

    /// <summary>The pages of a site.</summary>
    public static Outcome<EquatableArray<OutputFile>> Write(Site site, TemplateSet templates) => SiteWriter.Write(site, templates);

    /// <summary>The documents and controls of a bare folder of markdown, without any description. It is taken as it comes: a link to a page that was left behind is a warning.</summary>
    public static Outcome<VersionContent> Read(SourceFolder folder, VersionInfo version)
    {
        var files = folder.Files.Where(f => f.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).ToList();
        var read = DocumentReader.Read(files, folder.OtherFiles.ToHashSet(StringComparer.Ordinal));
        EquatableArray<Diagnostic> none = files.Count > 0 ? [] : [new Diagnostic(DiagnosticRules.NoDocuments, SourceSpan.Start("."), "The folder holds no .md file.")];
        return new Outcome<VersionContent>(new VersionContent(version, read.Value), [.. none, .. read.Diagnostics.Select(d => d.AsWarning())]);
    }

    private static Outcome<Guide> Curate(GuideContent guide, EquatableArray<GuideVersion> versions)
    {
        var curated = Curator.Curate(versions.Select(v => v.Extraction).ToEquatableArray(), guide.Curation);
        var own = versions.Zip(curated.Value, (version, extraction) => version with { Extraction = extraction });
        return new Outcome<Guide>(new Guide(guide.Info, own.ToEquatableArray()) { Curation = guide.Curation }, curated.Diagnostics);
    }

    private static GuideVersion ToVersion(GuideInfo guide, VersionContent version, RuleBook rules) =>
        new(version.Info, version.Documents, ControlExtractor.Extract(guide.Id, version.Info.Id, version.Documents, rules));

    private static IEnumerable<Diagnostic> Check(Guide guide, SourceFolder folder)
    {
        foreach (var version in guide.Versions)
        {
            var path = $"guides/{guide.Info.Id}/{version.Info.Id}";
            foreach (var problem in QuoteCheck.Check(version.Catalog, folder.Below(path).Files))
                yield return problem.Under(path);
            foreach (var problem in version.Extraction.Diagnostics)
                yield return problem.Under(path);
            if (version.Catalog.Controls.IsEmpty && !version.Documents.IsEmpty)
                yield return new Diagnostic(DiagnosticRules.NoControls, SourceSpan.Start(path), $"No control was found in the {version.Documents.Count} pages of version {version.Info.Id}.");
        }
    }
}
