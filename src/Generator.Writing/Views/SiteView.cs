using Generator.Writing.Addresses;
using Generator.Writing.Pages;

namespace Generator.Writing.Views;

/// <summary><c>site</c></summary>
internal sealed class SiteView(Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "title" => page.Site.Info.Title,
        "organization" => page.Site.Info.Organization,
        "summary" => page.Site.Info.Summary,
        "href" => page.LinkTo(SiteAddress.Home),
        "guides" => List(page.Site.Guides.Select(g => new GuideView(g, page))),
        _ => Unknown,
    };
}
