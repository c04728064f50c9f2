using Generator.Writing.Addresses;
using Generator.Writing.Design;
using Generator.Writing.Indexes;

namespace Generator.Writing.Pages;

/// <summary>All pages of a site.</summary>
internal static class SitePages
{
    /// <summary>The pages of no guide, one of which shows the design's <paramref name="tokens"/>.</summary>
    public static IReadOnlyList<Page> OfSite(SiteIndex site, TokenSheet tokens) =>
    [
        new Page(PageKind.Home, SiteAddress.Home, site),
        new Page(PageKind.Dashboard, SiteAddress.Dashboard, site),
        new Page(PageKind.Design, SiteAddress.Design, site) { Tokens = tokens },
    ];

    /// <summary>The pages of a guide, in reading order.</summary>
    public static IEnumerable<Page> OfGuide(SiteIndex site, GuideIndex guide) =>
        guide.Versions
            .SelectMany(v => OfVersion(site, guide, v))
            .Prepend(new Page(PageKind.Guide, SiteAddress.Guide(guide.Info.Id), site, guide))
            .Concat(OfChange(site, guide));

    private static IEnumerable<Page> OfChange(SiteIndex site, GuideIndex guide)
    {
        var id = guide.Info.Id;
        if (guide.Versions.Count > 0)
            yield return new Page(PageKind.History, SiteAddress.History(id), site, guide);
        foreach (var comparison in guide.Comparisons)
            yield return new Page(PageKind.Changes, comparison.Path, site, guide) { Comparison = comparison };
        foreach (var lineage in guide.Lineages)
            yield return new Page(PageKind.Control, SiteAddress.Control(id, lineage.Id), site, guide) { Lineage = lineage };
    }

    private static IEnumerable<Page> OfVersion(SiteIndex site, GuideIndex guide, VersionIndex version)
    {
        var (g, v) = (guide.Info.Id, version.Info.Id);
        Page[] own =
        [
            new(PageKind.Version, SiteAddress.Version(g, v), site, guide, version),
            new(PageKind.Checklist, SiteAddress.Checklist(g, v), site, guide, version),
            new(PageKind.Responsibility, SiteAddress.Responsibility(g, v), site, guide, version),
            new(PageKind.Print, SiteAddress.Print(g, v), site, guide, version),
            new(PageKind.Coverage, SiteAddress.Coverage(g, v), site, guide, version),
        ];
        var tailored = version.Profiles.SelectMany(p => new Page[]
        {
            new(PageKind.Checklist, p.Selection.Path, site, guide, version) { Profile = p },
            new(PageKind.Print, SiteAddress.Print(g, v, p.Profile.Id), site, guide, version) { Profile = p },
        });
        return own.Concat(tailored).Concat(version.Sources.Select(d =>
            new Page(PageKind.Document, SiteAddress.Document(g, v, d.File), site, guide, version) { Document = d }));
    }
}
