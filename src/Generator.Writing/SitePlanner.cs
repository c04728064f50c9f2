using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Design;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.Rendering;
using Generator.Writing.Reports;
using Generator.Writing.ScriptData;
using Generator.Writing.Templating;

namespace Generator.Writing;

/// <summary>
/// Plans the files of a site, guide by guide: a guide's pages are made of that guide, of the site's name and of what <see cref="GuideOutline"/> tells of the other guides, so that it need not be
/// there any more when the next one's are. The same site and templates give the same bytes, whether the other guides are whole or outlines.
/// </summary>
public sealed class SitePlanner
{
    private const string TokensPath = "assets/tokens.css";

    private readonly TemplateSet _templates;
    private readonly TemplateLibrary _library;
    private readonly PageMemory? _memory;
    private readonly Dictionary<string, CopyParts> _copies = new(StringComparer.Ordinal);

    /// <param name="templates">The templates.</param>
    /// <param name="memory">Files that it knows aren't made again, and it keeps all others; <c>null</c> keeps none.</param>
    public SitePlanner(TemplateSet templates, PageMemory? memory = null)
    {
        _templates = templates;
        _library = new TemplateLibrary(templates);
        _memory = memory;
    }

    /// <summary>What is wrong with the templates as they stand (GEN501, GEN502); where something is, no plan has a file.</summary>
    public EquatableArray<Diagnostic> Problems => _library.Diagnostics;

    /// <summary>
    /// The files of one guide, with paths relative to the site's folder: pages in reading order, what they load later, copies of the guide's files, its feed.
    /// </summary>
    /// <param name="site">The site; the guide is in it as a whole.</param>
    /// <param name="id">The guide's id.</param>
    public SitePlan OfGuide(Site site, string id)
    {
        if (!Problems.IsEmpty)
            return Stopped;
        var index = IndexOf(site);
        var guide = index.Guides.First(g => string.Equals(g.Id, id, StringComparison.Ordinal));
        var pages = SitePages.OfGuide(index, guide).ToList();
        var copies = _copies[id] = new CopyParts(_templates);
        return new SitePlan(
            [
                .. pages.Select(p => p.Kind == PageKind.Checklist ? Noted(Planned(p, index), p, copies) : Planned(p, index)),
                .. pages.Where(p => p.Kind == PageKind.Checklist).SelectMany(p => BesideChecklist(p, index)),
                .. guide.Versions.SelectMany(v => OfVersion(v, index)),
                .. PassedOverList.Topics(guide).Select(t => Planned(PassedOverList.PathOf(guide, t), index, () => PassedOverList.Of(guide, t))),
                .. guide.Versions.SelectMany(v => v.Files.Values.Select(f => SitePlan.Made(CopyOf(id, v.Id, f)))),
                .. AtomFeed.Of(guide, site.Info) is { } feed ? [SitePlan.Made(feed)] : Array.Empty<PlannedFile>(),
            ],
            []);
    }

    /// <summary>The files of no guide: pages of the whole site, assets, then what a checklist saves copies of itself with. The guides' own are planned before, and made before its last.</summary>
    /// <param name="site">The site, whose guides may be outlines.</param>
    public SitePlan OfSite(Site site)
    {
        if (!Problems.IsEmpty)
            return Stopped;
        var index = IndexOf(site);
        return new SitePlan(
            [
                .. SitePages.OfSite(index, TokenSheet.Read(_templates.TextOf(TokensPath) ?? "")).Select(p => Planned(p, index)),
                .. _templates.Assets.Select(a => SitePlan.Made(new OutputFile(a.Path, a.Content))),
            ],
            site.Guides.All(g => g.Versions.IsEmpty) ? [] : [new PlannedFile(CopyParts.Path, () => new Outcome<OutputFile?>(CopyParts.Write(_templates, _copies.Values.SelectMany(c => c.Named)), []))]);
    }

    /// <summary>The files of a guide that the site has already as they would be made.</summary>
    /// <param name="id">The guide's id.</param>
    /// <param name="paths">Their paths.</param>
    /// <param name="copied">What its checklists save copies of themselves with (<see cref="CopiedBy"/>).</param>
    public SitePlan Kept(string id, IEnumerable<string> paths, IEnumerable<string> copied)
    {
        if (!Problems.IsEmpty)
            return Stopped;
        _copies[id] = new CopyParts(_templates) { Named = [.. copied] };
        return SitePlan.Of(paths.Select(p => new OutputFile(p, default) { IsKept = true }));
    }

    /// <summary>The paths of the assets that a guide's checklists save copies of themselves with, once its plan has been run.</summary>
    public EquatableArray<string> CopiedBy(string id) => _copies.TryGetValue(id, out var copies) ? [.. copies.Named.Order(StringComparer.Ordinal)] : [];

    private SitePlan Stopped => new([], []) { Problems = Problems };

    private SiteIndex IndexOf(Site site)
    {
        var index = new SiteIndex(site);
        index.Book.Add(_library.Texts);
        return index;
    }

    private PlannedFile Planned(string path, SiteIndex index, Func<Outcome<OutputFile?>> make) => new(path, _memory is null ? make : () => _memory.Of(path, index.Book, make));

    private PlannedFile Planned(string path, SiteIndex index, Func<OutputFile> make) => Planned(path, index, () => new Outcome<OutputFile?>(make(), []));

    private PlannedFile Planned(Page page, SiteIndex index) => Planned(page.Path, index, () => Rendered(page));

    private IEnumerable<PlannedFile> BesideChecklist(Page page, SiteIndex index) =>
    [
        Planned(SiteAddress.TableRows(page.Path), index, () => Rows(page)),
        .. LaterEntries.Paths(page).Select((path, i) => Planned(path, index, () => EntryScript.Of(page, path, i, new PageRenderer(_library)))),
    ];

    private IEnumerable<PlannedFile> OfVersion(VersionIndex version, SiteIndex index)
    {
        if (version.SinceOlder.Any())
            yield return Planned(CarryOverData.PathOf(version), index, () => CarryOverData.ScriptOf(version));
        if (TopicList.IsLong(version))
            yield return Planned(TopicList.PathOf(version), index, () => TopicList.Of(version));
    }

    private Outcome<OutputFile?> Rendered(Page page)
    {
        page.ReadSubjects();
        if (page.Tokens is not null)
            _library.Texts.Read(TokensPath);
        return new PageRenderer(_library).Render(page);
    }

    private static OutputFile Rows(Page checklist)
    {
        checklist.ReadSubjects();
        return TableRows.Of(checklist);
    }

    // What copies need is told by the checklists, whether they are made or were made before.
    private PlannedFile Noted(PlannedFile planned, Page page, CopyParts copies) => planned with
    {
        Make = () =>
        {
            var made = planned.Make();
            if (made.Value is not { } checklist)
                return made;
            if ((_memory is null ? checklist.Content : _memory.BytesOf(checklist)) is not { } bytes)
                return Rendered(page);
            copies.Note(bytes.Span);
            return made;
        },
    };

    private static OutputFile CopyOf(string guide, string version, CarriedFile file) =>
        new(SiteAddress.File(guide, version, file.Path), default) { Origin = $"guides/{guide}/{version}/{file.Path}" };
}
