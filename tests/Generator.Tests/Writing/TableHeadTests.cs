using Generator.Model;
using Generator.Tests.Reading;
using Generator.Writing.Noting;
using Generator.Writing.Prose;

namespace Generator.Tests.Writing;

/// <summary>The head of a table on its page.</summary>
public sealed class TableHeadTests
{
    [Theory]
    [InlineData("<table><tr><td>a</td><td>b</td></tr></table>")]
    [InlineData("|  |  |\n|---|---|\n| a | b |")]
    public void A_table_without_a_head_has_no_row_for_one(string table)
    {
        var html = Html(table);

        Assert.DoesNotContain("<thead>", html, StringComparison.Ordinal);
        Assert.Single(PageHtml.Matches(html, "<tr>"));
        Assert.Contains("aria-label=\"Table 1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_is_shown() => Assert.Contains("<thead><tr><th scope=\"col\"", Html("| a |\n|---|\n| b |"), StringComparison.Ordinal);

    private static string Html(string table) =>
        ProseRenderer.Render(MarkdownSet.Body(table), [], new Dictionary<SourceSpan, PolicyDocument>(), new PageLinks("g", "v", "guides/g/v/pages/a.html")).Body.ToString();
}
