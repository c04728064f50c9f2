using Generator.Model;
using Generator.Writing.Addresses;

namespace Generator.Writing.Pages;

/// <summary>All pages of a site.</summary>
internal static class SitePages
{
    public static IReadOnlyList<Page> Of(Site site)
    {
        var index = new SiteIndex(site);
        return [new Page(PageKind.Home, SiteAddress.Home, index), .. index.Guides.SelectMany(g => OfGuide(index, g))];
    }

    private static IEnumerable<Page> OfGuide(SiteIndex site, GuideIndex guide) =>
        guide.Versions
            .SelectMany(v => OfVersion(site, guide, v))
            .Prepend(new Page(PageKind.Guide, SiteAddress.Guide(guide.Info.Id), site, guide));

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
        return own.Concat(version.Documents.Select(d =>
            new Page(PageKind.Document, SiteAddress.Document(g, v, d.File), site, guide, version) { Document = d }));
    }
}
