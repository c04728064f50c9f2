using Generator.Exporting;
using Generator.Exporting.Markdown;
using Generator.Exporting.Oscal;
using Generator.Model;
using Generator.Writing;
using Generator.Writing.Noting;

namespace Generator.Tests.Writing;

/// <summary>A guide that says nothing but its title: pages and exports leave out what isn't there, and their sentences still read.</summary>
public sealed class BareGuideTests
{
    private static readonly Dictionary<string, string> Pages = PageHtml.Of(Written());

    [Fact]
    public void The_pages_render_without_a_problem() => Assert.Empty(Written().Diagnostics);

    [Fact]
    public void Sentences_name_the_provider_by_its_role()
    {
        Assert.Contains("What the provider says of its own side of Courier, beside", Pages["guides/courier/2023-04-18/responsibility.html"], StringComparison.Ordinal);
        Assert.Contains("What the provider says it does (assurances)", Pages["guides/courier/2023-04-18/print.html"], StringComparison.Ordinal);
        Assert.Contains("columnheader\">Provider</th>", Pages["guides/courier/2023-04-18/responsibility.html"], StringComparison.Ordinal);
        Assert.Contains("<dt>Service</dt><dd>Courier</dd>", Pages["guides/courier/2023-04-18/print.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_said_leaves_no_empty_element()
    {
        Assert.All(Pages, p => Assert.Empty(PageHtml.Matches(p.Value, "<p class=\"(?:eyebrow|lede)\">\\s*</p>|<dd>\\s*</dd>|<p>\\s*</p>")));
        Assert.DoesNotContain("<dt>Provider</dt>", Pages["guides/courier/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("<dt>Attribution</dt>", Pages["guides/courier/index.html"], StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"Courier security guide\">", Pages["guides/courier/index.html"], StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"Security guides\">", Pages["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Exports_fall_back_on_the_title()
    {
        var guide = Bare(SampleSite.Make().Guides[0]);
        var source = new ExportSource(guide.Info, guide.Versions[2].Info, guide.Versions[2].Catalog);

        var text = System.Text.Encoding.UTF8.GetString(CatalogMarkdown.Write(source));
        var component = System.Text.Encoding.UTF8.GetString(ComponentExport.Write(source));

        Assert.StartsWith("# Courier security guide, 2023-04-18\n\n## ", text.Replace("\\-", "-", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\"description\": \"Courier security guide\"", component, StringComparison.Ordinal);
        Assert.DoesNotContain("\"name\": \"provider\"", component, StringComparison.Ordinal);
    }

    private static Outcome<EquatableArray<OutputFile>> Written()
    {
        var site = SampleSite.Make();
        return SiteWriter.Write(new Site(new SiteInfo("Security guides", null, null), site.Guides.Select(Bare).ToEquatableArray()), TemplateFolder.Read());
    }

    private static Guide Bare(Guide guide) => guide with { Info = guide.Info with { Provider = null, Summary = null, Attribution = Attribution.None } };
}
