using Generator.Model.Prose;
using Generator.Tests.Reading;
using Generator.Writing.Html;
using Generator.Writing.Noting;
using Generator.Writing.Prose;

namespace Generator.Tests.Writing;

/// <summary>What a page can't show is named where it stood, and missed by no quotation.</summary>
public sealed class LeftOutTests
{
    private static readonly Paragraph Video = Assert.IsType<Paragraph>(Assert.Single(MarkdownSet.Body("<iframe src=\"https://example.com/video\" title=\"Keys\"></iframe>").Root.Blocks));

    [Fact]
    public void A_page_says_what_stood_there() => Assert.Equal("<span class=\"left-out\">Left out: video “Keys”</span>", Html(isQuote: false));

    [Fact]
    public void A_quotation_says_nothing() => Assert.Equal("", Html(isQuote: true));

    private static string Html(bool isQuote)
    {
        var html = new HtmlWriter();
        new InlineRenderer(html, new PageLinks("g", "v", "guides/g/v/pages/a.html") { IsQuote = isQuote }, new ElementIds([])).Render(Video.Inlines, []);
        return html.Take().ToString();
    }
}
