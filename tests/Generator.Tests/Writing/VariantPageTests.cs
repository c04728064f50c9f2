using Generator.Model;
using Generator.Writing;
using static Generator.Tests.Writing.PageHtml;

namespace Generator.Tests.Writing;

public sealed class VariantPageTests
{
    private const string Guide = "guides/courier";
    private const string Like = "data-protection.use-tls-1.3";

    // In a guide of sentences made to one pattern an entry with all of them would be longer than the rest of it.
    [Theory]
    [InlineData(5, "")]
    [InlineData(6, "and 1 more")]
    [InlineData(7, "and 2 more")]
    public void A_checklist_names_five_that_are_nearly_alike_and_leads_to_the_others(int alike, string more)
    {
        var pages = PagesWith(alike);
        var entry = Assert.Single(Matches(pages[$"{Guide}/2023-04-18/checklist.html"], $"<li class=\"entry [^>]*data-control=\"{Like}\".*?</li>"));
        var named = Assert.Single(Matches(entry, "nearly alike: .*?</p>"));

        Assert.Equal(5, Matches(named, "<a href=\"#").Count);
        Assert.Equal(more.Length > 0, named.Contains($"../controls/{Like}/index.html\">{more}<", StringComparison.Ordinal));
        Assert.Equal(more.Length > 0, named.Contains(" more<", StringComparison.Ordinal));
        var own = Assert.Single(Matches(pages[$"{Guide}/controls/{Like}/index.html"], "<dt>Nearly alike</dt><dd>.*?</dd>"));
        Assert.Equal(alike, Matches(own, "<a href=\"").Count);
    }

    private static Dictionary<string, string> PagesWith(int alike)
    {
        var site = SampleSite.Make();
        var version = site.Guides[0].Versions[2];
        var others = version.Catalog.Controls.Select(c => c.Id).Where(id => id is not Like).Take(alike).ToEquatableArray();
        var controls = version.Catalog.Controls.Select(c => c.Id is Like ? c with { Variants = others } : c).ToEquatableArray();
        var tied = version with { Extraction = version.Extraction with { Catalog = version.Catalog with { Controls = controls } } };
        return Of(SiteWriter.Write(site with { Guides = [new Guide(site.Guides[0].Info, [tied])] }, TemplateFolder.Read()));
    }
}
