using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary><c>guide</c>, and the entries of <c>site.guides</c>.</summary>
internal sealed class GuideView(GuideIndex guide, Page page) : View
{
    // A guide's pages are made before others are read: of these its guide.yml is known.
    private bool IsNamedOnly => page.Guide is { } own && own != guide;

    protected override object? Find(string member) => member switch
    {
        "versions" or "latest" or "comparisons" or "history_href" or "changes_href" or "feed_href" when IsNamedOnly => Unknown,
        "id" => guide.Info.Id,
        "title" => guide.Info.Title,
        "service" => guide.Info.Service,
        "provider" => guide.Info.ProviderWords,
        "provider_name" => guide.Info.Provider,
        "summary" => guide.Info.Summary,
        "attribution" => new AttributionView(guide.Info.Attribution),
        "href" => page.LinkTo(SiteAddress.Guide(guide.Info.Id)),
        "versions" => List(guide.Versions.Select(v => new VersionView(v, page))),
        "latest" => guide.Versions.Count > 0 ? new VersionView(guide.Versions[0], page) : null,
        "comparisons" => List(guide.Comparisons.Select(c => new ComparisonView(c, page))),
        _ => FindLink(member),
    };

    private object? FindLink(string member) => member switch
    {
        "history_href" => guide.Versions.Count > 0 ? page.LinkTo(SiteAddress.History(guide.Info.Id)) : null,
        "changes_href" => guide.Versions.Count > 0 && guide.Into(guide.Versions[0]) is { } latest ? page.LinkTo(latest.Path) : null,
        "feed_href" => guide.Comparisons.Count > 0 ? page.LinkTo(SiteAddress.Feed(guide.Info.Id)) : null,
        _ => Unknown,
    };
}

/// <summary><c>guide.attribution</c></summary>
internal sealed class AttributionView(Attribution attribution) : View
{
    protected override object? Find(string member) => member switch
    {
        "text" => attribution.Text,
        "license" => attribution.License,
        "source" => ExternalAddress.Allowed(attribution.Source),
        _ => Unknown,
    };
}
