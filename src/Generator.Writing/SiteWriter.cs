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
    public static SitePlan Plan(Site site, TemplateSet templates) => Plan(site, templates, null);

    /// <summary>The same; files that <paramref name="memory"/> knows aren't made again, and it keeps all others; <c>null</c> keeps none.</summary>
    public static SitePlan Plan(Site site, TemplateSet templates, PageMemory? memory)
    {
        var library = new TemplateLibrary(templates);
        if (!library.Diagnostics.IsEmpty)
            return new SitePlan([], []) { Problems = library.Diagnostics };

        var index = new SiteIndex(site);
        index.Book.Add(library.Texts);
        PlannedFile Planned(string path, Func<Outcome<OutputFile?>> make) => new(path, memory is null ? make : () => memory.Of(path, index.Book, make));
        var pages = SitePages.Of(index, TokenSheet.Read(templates.TextOf(TokensPath) ?? ""));
        var copies = new CopyParts(templates);
        return new SitePlan(
            [
                .. pages.Select(p => Noted(Planned(p.Path, () => Rendered(p, library)), p, copies)),
                .. pages.Where(p => p.Kind == PageKind.Checklist).Select(p => Planned(SiteAddress.TableRows(p.Path), () => Rows(p))),
                .. pages.Where(p => p.Kind == PageKind.Checklist).SelectMany(p => LaterEntries.Paths(p).Select((path, i) => Planned(path, () => EntryScript.Of(p, path, i, new PageRenderer(library))))),
                .. index.Guides.SelectMany(g => g.Versions).Where(v => v.SinceOlder.Any()).Select(v => Planned(CarryOverData.PathOf(v), () => new Outcome<OutputFile?>(CarryOverData.ScriptOf(v), []))),
                .. index.Guides.SelectMany(g => g.Versions).Where(TopicList.IsLong).Select(v => Planned(TopicList.PathOf(v), () => new Outcome<OutputFile?>(TopicList.Of(v), []))),
                .. index.Guides.SelectMany(g => PassedOverList.Topics(g).Select(t => Planned(PassedOverList.PathOf(g, t), () => new Outcome<OutputFile?>(PassedOverList.Of(g, t), [])))),
                .. index.Guides.SelectMany(g => g.Versions.SelectMany(v => v.Files.Values.Select(f => SitePlan.Made(CopyOf(g.Id, v.Id, f))))),
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

    private static Outcome<OutputFile?> Rendered(Page page, TemplateLibrary library)
    {
        page.ReadSubjects();
        if (page.Tokens is not null)
            library.Texts.Read(TokensPath);
        return new PageRenderer(library).Render(page);
    }

    private static Outcome<OutputFile?> Rows(Page checklist)
    {
        checklist.ReadSubjects();
        return new Outcome<OutputFile?>(TableRows.Of(checklist), []);
    }

    // What copies need is told by the checklists, whether they are made or were made before.
    private static PlannedFile Noted(PlannedFile planned, Page page, CopyParts copies) => page.Kind != PageKind.Checklist ? planned : planned with
    {
        Make = () =>
        {
            var made = planned.Make();
            if (made.Value is { } checklist)
                copies.Note(checklist);
            return made;
        },
    };

    private static OutputFile CopyOf(string guide, string version, CarriedFile file) =>
        new(SiteAddress.File(guide, version, file.Path), default) { Origin = $"guides/{guide}/{version}/{file.Path}" };
}
