using Generator.Model;

namespace Generator.Tests.Reading;

/// <summary>Each problem of markdown with the place that it is told at.</summary>
public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("ok\n\nSee [x](gone.md).", "page.md(5,5) GEN301")]
    [InlineData("| a | b |\n| --- | --- |\n| `c` | d [x](gone.md) |", "page.md(5,11) GEN301")]
    [InlineData("1. a\n   - **b [x](gone.md)**", "page.md(4,10) GEN301")]
    [InlineData("> - [ ] a\n>   [x](gone.md)", "page.md(4,5) GEN301")]
    [InlineData("## A<a name=\"a\"></a>\n\n+ see [x](#gone)", "page.md(5,7) GEN302")]
    [InlineData("ok [x](javascript:y)", "page.md(3,4) GEN303")]
    [InlineData("ok\nor </u> x <u> y", "page.md(4,11) GEN304")]
    [InlineData("+ # Heading", "page.md(3,3) GEN306")]
    [InlineData("```\nnever closed", "page.md(3,1) GEN306")]
    [InlineData("```\nx\n```sh\n\ny\n```", "page.md(5,1) GEN306")]
    [InlineData("## A<a name=\"a\"></a>\n\n## B<a name=\"a\"></a>", "page.md(5,5) GEN307")]
    [InlineData("ok ![x](gone.png)", "page.md(3,4) GEN308")]
    [InlineData("------\n#### [ A ]\n\na", "page.md(3,1) GEN309")]
    [InlineData("see [x](#gone)", "page.md(3,5) GEN310")]
    public void Each_problem_has_its_line_and_column(string text, string problem) => Assert.Equal([problem], MarkdownSet.Problems(text));

    [Theory]
    [InlineData("```\nx", "all below it is taken for code: a line of '```' closes it.")]
    [InlineData("1. a\n\n   ~~~~\n   x\n\n1. b", "what follows in the list item is taken for code: a line of '~~~~' closes it.")]
    [InlineData("> ```\n> x\n\ny", "what follows in the quotation is taken for code: a line of '```' closes it.")]
    public void How_far_an_open_fence_reaches_is_told(string text, string words) =>
        Assert.EndsWith(words, Assert.Single(MarkdownSet.Read((MarkdownSet.Page, "# Title\n\n" + text)).Diagnostics).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{% include parts/rules.md %}", "page.md(3,1) GEN301")]
    [InlineData("- a\n  {% include parts/rules.md %}", "page.md(4,1) GEN301")]
    [InlineData("See {% include parts/rules.md %} and [x](gone.md).", "page.md(3,5) GEN301", "page.md(3,38) GEN301")]
    public void What_another_file_holds_is_told_where_it_is_asked_for(string text, params string[] problems) =>
        Assert.Equal(problems, MarkdownSet.Problems(MarkdownSet.Read((MarkdownSet.Page, "# Title\n\n" + text), ("parts/rules.md", "Ask\n[the owner](lost.md) first."))));

    [Theory]
    [InlineData("Text", "page.md(1,1) GEN305")]
    [InlineData("\n## Second level", "page.md(2,1) GEN305")]
    [InlineData("", "page.md(1,1) GEN305")]
    public void A_page_without_a_title_is_told(string text, string problem) =>
        Assert.Equal([problem], MarkdownSet.Problems(MarkdownSet.Read((MarkdownSet.Page, text))));

    [Fact]
    public void Problems_come_by_file_and_place()
    {
        var outcome = MarkdownSet.Read(("b.md", "# B\n\n[x](1.md) [y](2.md)\n\n[z](3.md)"), ("a.md", "# A\n\n[x](4.md)"), ("B.md", "# C\n\n[x](5.md)"));

        Assert.Equal(["B.md(3,1) GEN301", "a.md(3,1) GEN301", "b.md(3,1) GEN301", "b.md(3,11) GEN301", "b.md(5,1) GEN301"], MarkdownSet.Problems(outcome));
    }

    [Fact]
    public void A_page_that_is_nested_too_deeply_is_shown_as_code()
    {
        var outcome = MarkdownSet.Read((MarkdownSet.Page, string.Concat(Enumerable.Repeat("> ", 300)) + "words"));

        Assert.Equal(["page.md(1,1) GEN306"], MarkdownSet.Problems(outcome));
        Assert.EndsWith("> words", TreeText.Of(outcome.Value[0].Root), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_images_are_only_worth_knowing() => Assert.Equal(Severity.Info, DiagnosticRules.ImageMissing.Severity);
}
