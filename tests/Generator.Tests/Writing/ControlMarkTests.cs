using System.Net;

namespace Generator.Tests.Writing;

/// <summary>Every place of every control is marked on its page, with exactly its words.</summary>
public sealed class ControlMarkTests
{
    [Fact]
    public void Every_place_of_every_control_is_marked_with_the_statements_own_words()
    {
        var site = SampleSite.Make();
        var pages = PageHtml.Of(PageHtml.WriteSample());
        foreach (var version in site.Guides.SelectMany(g => g.Versions))
        {
            foreach (var control in version.Catalog.Controls)
            {
                foreach (var (range, number) in control.Ranges.Select((r, i) => (r, i)))
                {
                    var page = pages[$"guides/{version.Catalog.Guide}/{version.Info.Id}/pages/{Path.ChangeExtension(range.Block.File, ".html")}"];
                    var id = number == 0 ? $"c-{control.Id}" : $"c-{control.Id}--{number + 1}";
                    Assert.Equal(control.Statement, MarkedWords(page, WebUtility.HtmlEncode(id.Replace(" ", "~20", StringComparison.Ordinal))));
                }
            }
        }
    }

    // The words from the mark with the id to the link that ends the control; the marks of a page's sample don't overlap.
    private static string MarkedWords(string page, string id)
    {
        var start = page.IndexOf($"id=\"{id}\">", StringComparison.Ordinal);
        Assert.True(start >= 0, $"nothing is marked with {id}");
        start += id.Length + 6;
        var end = page.IndexOf("<a class=\"control-link", start, StringComparison.Ordinal);
        return PageHtml.Words(page[start..end]);
    }
}
