using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.ScriptData;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary><c>page</c></summary>
internal sealed class PageView(Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "kind" => page.KindName,
        "root" => SiteAddress.Root(page.Path),
        "data_scripts" => List(DataScripts().Select(p => page.LinkTo(p))),
        "rows_href" => page.Kind is PageKind.Checklist ? page.LinkTo(SiteAddress.TableRows(page.Path)) : null,
        "versions" => List((page.Guide?.Versions ?? []).Select(v => new VersionChoiceView(v, page))),
        _ => Unknown,
    };

    private IEnumerable<string> DataScripts() => page is { Kind: PageKind.Checklist, Version: { } version }
        ? [.. LaterEntries.Paths(page), .. version.SinceOlder.Any() ? [SiteAddress.CarryOver(version.Guide.Info.Id, version.Info.Id)] : Array.Empty<string>()]
        : [];
}

/// <summary>An entry of <c>page.versions</c>: the page that shows in another version what this one shows.</summary>
internal sealed class VersionChoiceView(VersionIndex version, Page page) : View
{
    private bool HasPage => page.Document is null || version.Has(page.Document.File);

    protected override object? Find(string member) => member switch
    {
        "id" => version.Info.Id,
        "date" => DateWords.Of(version.Info.Date),
        "is_current" => version == page.Version,
        "has_page" => HasPage,
        "href" => page.LinkTo(SamePage()),
        _ => Unknown,
    };

    private string SamePage()
    {
        var (guide, id) = (version.Guide.Info.Id, version.Info.Id);
        return page.Kind switch
        {
            PageKind.Checklist when page.Profile is { } profile => SiteAddress.Checklist(guide, id, profile.Profile.Id),
            PageKind.Checklist => SiteAddress.Checklist(guide, id),
            PageKind.Responsibility => SiteAddress.Responsibility(guide, id),
            PageKind.Print when page.Profile is { } profile => SiteAddress.Print(guide, id, profile.Profile.Id),
            PageKind.Print => SiteAddress.Print(guide, id),
            PageKind.Coverage => SiteAddress.Coverage(guide, id),
            PageKind.Document when page.Document is { } document && HasPage => SiteAddress.Document(guide, id, document.File),
            _ => SiteAddress.Version(guide, id),
        };
    }
}
