using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Changes;
using Generator.Writing.Design;
using Generator.Writing.PageData;
using Generator.Writing.Pages;
using Generator.Writing.Templating;

namespace Generator.Writing;

/// <summary>Renders the site.</summary>
public static class SiteWriter
{
    private const string TokensPath = "assets/tokens.css";

    /// <summary>
    /// The files of the site, with paths relative to the site's folder: pages in reading order, what checklists make tables of, copies of the guides' files, feeds, assets, then what a checklist
    /// saves copies of itself with. The same site and templates give the same bytes.
    /// </summary>
    public static SitePlan Plan(Site site, TemplateSet templates)
    {
        var library = new TemplateLibrary(templates);
        if (!library.Diagnostics.IsEmpty)
            return new SitePlan([], []) { Problems = library.Diagnostics };

        var index = new SiteIndex(site);
        var pages = SitePages.Of(index, TokenSheet.Read(templates.TextOf(TokensPath) ?? ""));
        var copies = new CopyParts(templates);
        var renderer = new PageRenderer(library);
        return new SitePlan(
            [
                .. pages.Select(p => new PlannedFile(p.Path, () => Rendered(p, renderer, copies))),
                .. pages.Where(p => p.Kind == PageKind.Checklist).Select(p => new PlannedFile(SiteAddress.TableRows(p.Path), () => new Outcome<OutputFile?>(TableRows.Of(p), []))),
                .. pages.Where(p => p.Kind == PageKind.Checklist).SelectMany(p => Entries(p, renderer)),
                .. index.Guides.SelectMany(g => g.Versions).Where(v => v.SinceOlder.Any()).Select(CarryOver),
                .. index.Guides.SelectMany(g => g.Versions).Where(TopicList.IsLong).Select(v => new PlannedFile(TopicList.PathOf(v), () => new Outcome<OutputFile?>(TopicList.Of(v), []))),
                .. index.Guides.SelectMany(g => PassedOverList.Topics(g).Select(t => new PlannedFile(PassedOverList.PathOf(g, t.Key), () => new Outcome<OutputFile?>(PassedOverList.Of(g, t), [])))),
                .. index.Guides.SelectMany(g => g.Versions.SelectMany(v => v.Files.Values.Select(f => SitePlan.Made(CopyOf(g.Info.Id, v.Info.Id, f))))),
                .. index.Guides.Select(g => AtomFeed.Of(g, site.Info)).OfType<OutputFile>().Select(SitePlan.Made),
                .. templates.Assets.Select(a => SitePlan.Made(new OutputFile(a.Path, a.Content))),
            ],
            pages.Any(p => p.Kind == PageKind.Checklist) ? [new PlannedFile(CopyParts.Path, () => new Outcome<OutputFile?>(copies.Write(), []))] : []);
    }

    /// <summary>All files of the site at once; where a template has a problem (GEN501, GEN502), files are missing.</summary>
    public static Outcome<EquatableArray<OutputFile>> Write(Site site, TemplateSet templates)
    {
        var plan = Plan(site, templates);
        var made = new System.Collections.Concurrent.ConcurrentDictionary<string, OutputFile>(StringComparer.Ordinal);
        var problems = plan.Run(f => made[f.Path] = f);
        return new Outcome<EquatableArray<OutputFile>>(plan.Paths.Where(made.ContainsKey).Select(p => made[p]).ToEquatableArray(), problems);
    }

    private static Outcome<OutputFile?> Rendered(Page page, PageRenderer renderer, CopyParts copies)
    {
        var rendered = renderer.Render(page);
        if (page.Kind == PageKind.Checklist && rendered.Value is { } file)
            copies.Note(file);
        return rendered;
    }

    private static IEnumerable<PlannedFile> Entries(Page checklist, PageRenderer renderer) =>
        LaterEntries.Paths(checklist).Zip(LaterEntries.Of(checklist), (path, entries) => new PlannedFile(path, () => EntryScript.Of(checklist, path, entries, renderer)));

    private static PlannedFile CarryOver(VersionIndex version)
    {
        var path = SiteAddress.CarryOver(version.Guide.Info.Id, version.Info.Id);
        return new PlannedFile(path, () => new Outcome<OutputFile?>(CarryOverData.ScriptOf(path, version.SinceOlder.Select(c => c.Set), version.Guide.Differences), []));
    }

    private static OutputFile CopyOf(string guide, string version, CarriedFile file) =>
        new(SiteAddress.File(guide, version, file.Path), default) { Origin = $"guides/{guide}/{version}/{file.Path}" };
}
