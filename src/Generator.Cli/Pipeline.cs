using Generator.Extraction;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;
using Generator.Relating;
using Generator.Writing;

namespace Generator.Cli;

/// <summary>The flow, one way: content is read, controls are extracted and followed through the versions, pages are written. No step touches a file.</summary>
internal static class Pipeline
{
    /// <summary>The site of a content folder. Problems of all steps are gathered; with an error among them the value is incomplete.</summary>
    public static Outcome<Site> Extract(SourceFolder folder, RuleBook rules)
    {
        var content = ContentReader.Read(folder);
        var guides = content.Value.Guides.Select(g => Relate(g, OrderedParallel.Map(g.Versions, v => ToExtraction(g.Info, v, rules))));
        var site = new Site(content.Value.Info, guides.ToEquatableArray());
        return new Outcome<Site>(site, [.. content.Diagnostics, .. site.Guides.SelectMany(g => Check(g, folder))]);
    }

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

    private static ExtractionResult ToExtraction(GuideInfo guide, VersionContent version, RuleBook rules) =>
        ControlExtractor.Extract(guide.Id, version.Info.Id, version.Documents, rules);

    private static Guide Relate(GuideContent guide, ExtractionResult[] extracted)
    {
        var related = LineageFinder.Relate(extracted.ToEquatableArray(), guide.Identities);
        var versions = guide.Versions.Zip(related.Versions, (v, e) => new GuideVersion(v.Info, v.Documents, e));
        return new Guide(guide.Info, versions.ToEquatableArray()) { Identities = related.Identities };
    }

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
