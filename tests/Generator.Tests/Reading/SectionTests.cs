using Generator.Model;

namespace Generator.Tests.Reading;

public sealed class SectionTests
{
    private const string Tree = """
        # Title (top)
          p Text.
          ## First (first)
            #### Deep (deep)
              p More.
          ## Second (second)
        """;

    [Fact]
    public void GitHub_headings_carry_their_anchors_on_their_line()
    {
        const string text = "# Title<a name=\"top\"></a>\n\nText\\.\n\n## First<a name=\"first\"></a>\n\n#### Deep<a name=\"deep\"></a>\n\nMore\\.\n\n## Second<a name=\"second\"></a>";

        Assert.Equal((Dialect.GitHub, Tree), Read(text));
    }

    [Fact]
    public void Site_headings_carry_their_anchors_on_the_line_below()
    {
        const string text = "# Title\n<a name=\"top\"></a>\n\nText.\n\n## First\n<a name=\"first\"></a>\n\n#### Deep\n<a name=\"deep\"></a>\nMore.\n\n## Second\n<a name=\"second\"></a>\n";

        Assert.Equal((Dialect.SiteMarkdown, Tree), Read(text));
    }

    [Fact]
    public void Html_headings_recover_their_anchors_from_links_of_any_page()
    {
        const string text = "# Title\n\n- [FIRST](#first \"#first\")\n- [Second](page.md#second \"page.md#second\")\n\n## First\n\n## Second\n\n## Deep\nway\n\n## Third way";

        var outcome = MarkdownSet.Read((MarkdownSet.Page, text), ("sub/a.md", "# A\n\nSee [the third way](../page.md#third).\n\n[Third\nWay](../page.md#third)"));

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(["title", "first", "second", "deep", "third"], outcome.Value[0].Sections.Select(s => s.Anchor));
        Assert.Equal(Dialect.HtmlMarkdown, outcome.Value[0].Dialect);
    }

    [Fact]
    public void Of_several_anchors_the_first_counts_and_the_others_are_aliases() =>
        Assert.Equal("# T (a, b, c)", TreeText.Of(Read1("# T<a name=\"a\"></a><a id=\"b\"></a>\n<a name=\"c\"></a>\n")));

    [Fact]
    public void Headings_without_anchors_get_slugs_that_are_unique() =>
        Assert.Equal(["what-s-new-in-2", "part", "part-1", "part-2", "section"], Read1("# What's *new* in 2?\n## Part\n## Part\n## Part!\n## ???").SelfAndDescendants.Select(s => s.Anchor));

    [Fact]
    public void A_slug_gives_way_to_an_anchor_that_the_source_gives() =>
        Assert.Equal(["part-1", "part"], Read1("# Part\n\n## Other<a name=\"part\"></a>").SelfAndDescendants.Select(s => s.Anchor));

    [Fact]
    public void A_heading_keeps_an_anchor_that_stands_above_it_too()
    {
        var outcome = MarkdownSet.Read((MarkdownSet.Page, "# T<a name=\"t\"></a>\n\nWords <a name=\"a\"></a>\n\n## A<a name=\"a\"></a>"));

        Assert.Equal("# T (t)\n  p Words\n  ## A (a)", TreeText.Of(outcome.Value[0].Root));
        Assert.Equal(["page.md(3,7) GEN307"], MarkdownSet.Problems(outcome));
    }

    [Fact]
    public void Later_headings_of_the_first_level_stand_below_the_title() =>
        Assert.Equal("# A (a)\n  # B (b)\n    ## C (c)\n  # D (d)", TreeText.Of(Read1("# A\n# B\n## C\n# D")));

    [Fact]
    public void A_banner_above_the_title_is_the_pages_own() =>
        Assert.Equal("# A (a)\n  p Preview.\n  p Text.\n  ## Terms (terms)\n    ul\n      li\n        p one\n  ## B (b)", TreeText.Of(Read1("--------\n\nPreview.\n\n## Terms\n+ one\n\n--------\n\n# A\n\nText.\n\n## B")));

    [Fact]
    public void A_page_without_headings_is_named_after_its_file()
    {
        var outcome = MarkdownSet.Read(("some/Page One.md", "Text."));

        Assert.Equal(("Page One", "#  (page-one)\n  p Text."), (outcome.Value[0].Title, TreeText.Of(outcome.Value[0].Root)));
    }

    [Theory]
    [InlineData("End of support notice: On October 7, 2026, it ends.\n\n# Title\n\nText.")]
    [InlineData("**End of support notice:** On\nOctober 7, 2026, it ends.\n\n# Title\n\nText.")]
    public void A_notice_above_the_title_is_no_prose(string text)
    {
        var document = Assert.Single(MarkdownSet.Read((MarkdownSet.Page, text)).Value);

        Assert.Equal("End of support notice: On October 7, 2026, it ends.", Generator.Model.Prose.PlainText.Of(document.Notice!.Inlines));
        Assert.Equal("# Title (title)\n  p Text.", TreeText.Of(document.Root));
    }

    [Theory]
    [InlineData("Some words that go on\nand on\n-----\nMore.")]
    [InlineData("A sentence.\n-----\nMore.")]
    [InlineData("Words\n------\nMore.")]
    [InlineData("Words\n\n------\nMore.")]
    public void A_line_of_hyphens_under_prose_makes_no_heading(string text) => Assert.Empty(MarkdownSet.Body(text).Root.Sections);

    [Theory]
    [InlineData("Second\n=====\nMore.")]
    [InlineData("Second\n---\nMore.")]
    public void Underlined_titles_are_headings(string text) =>
        Assert.Contains("Second (second)", TreeText.Of(MarkdownSet.Body(text).Root), StringComparison.Ordinal);

    private static (Dialect Dialect, string Tree) Read(string text)
    {
        var outcome = MarkdownSet.Read((MarkdownSet.Page, text));
        Assert.Empty(outcome.Diagnostics);
        return (outcome.Value[0].Dialect, TreeText.Of(outcome.Value[0].Root));
    }

    private static Section Read1(string text) => Assert.Single(MarkdownSet.Read((MarkdownSet.Page, text)).Value).Root;
}
