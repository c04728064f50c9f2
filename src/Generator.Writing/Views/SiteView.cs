using Generator.Writing.Addresses;
using Generator.Writing.Html;
using Generator.Writing.Pages;
using Generator.Writing.ScriptData;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary><c>site</c></summary>
internal sealed class SiteView(Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "title" => page.Site.Info.Title,
        "identity" => page.Site.Info.Identity,
        "organization" => page.Site.Info.Organization,
        "summary" => page.Site.Info.Summary,
        "href" => page.LinkTo(SiteAddress.Home),
        "dashboard_href" => page.LinkTo(SiteAddress.Dashboard),
        "design_href" => page.LinkTo(SiteAddress.Design),
        "asks_approval" => page.Site.Info.AsksApproval,
        "systems" => SystemData.Of(page.Guide is { } guide ? [guide] : page.Site.Guides) is { } systems ? new TrustedHtml(systems) : null,
        "dashboard" => new TrustedHtml(DashboardData.Of(page.Site, page.Path)),
        "guides" => List(page.Site.Guides.Select(g => new GuideView(g, page))),
        _ => Unknown,
    };
}
