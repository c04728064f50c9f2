namespace Generator.Tests.Reading;

public sealed class CodeTabsTests
{
    private const string Tree = "tabs\n  [JSON]\n    code json\n      {}\n  [AWS CLI]\n    p Run it.\np After.";

    [Theory]
    [InlineData("------\n#### [ JSON ]\n\n```json\n{}\n```\n\n------\n#### [ AWS CLI ]\n\nRun it\\.\n\n------\n\nAfter\\.")]
    [InlineData("------\n#### \\[ JSON \\]\n\n****\n\n```json\n{}\n```\n\n------\n#### \\[ AWS CLI \\]\n\nRun it\\.\n------\nAfter\\.")]
    [InlineData("------\n#### [ JSON ]\n\n****  \n\n```json\n{}\n```\n\n------\n#### [ AWS CLI ]\n\nRun\nit.\n\n------\n\nAfter.")]
    public void Fences_and_labels_make_tabs_in_every_dialect(string text)
    {
        Assert.Equal(Tree, MarkdownSet.Tree(text));
        Assert.Empty(MarkdownSet.Body(text).Root.Sections);
    }

    [Fact]
    public void Tabs_right_below_a_paragraph_leave_it_a_paragraph() =>
        Assert.Equal("p One or the other\ntabs\n  [A]\n    p a", MarkdownSet.Tree("One or the other\n------\n#### [ A ]\n\na\n\n------"));

    [Fact]
    public void Tabs_within_an_item_by_indentation_are_the_items() =>
        Assert.Equal("ol 1\n  li\n    p One\n    tabs\n      [A]\n        p a\n  li\n    p Two", MarkdownSet.Tree("1. One\n\n   ------\n   #### [ A ]\n\n   a\n\n   ------\n\n1. Two"));

    [Fact]
    public void Tabs_at_the_margin_with_indented_content_are_the_items() =>
        Assert.Equal(
            "ol 1\n  li\n    p One\n    tabs\n      [A]\n        p **To do it**\n        ol 1\n          li\n            p a\n      [B]\n        p b\n        code\n          x\n  li\n    p Two",
            MarkdownSet.Tree("1.  One\n\n------\n#### [ A ]\n\n**To do it**\n\n   1. a\n\n------\n#### [ B ]\n\n    b\n\n   ```\n   x\n   ```\n\n------\n\n1. Two"));

    [Fact]
    public void Tabs_at_the_margin_with_content_there_are_their_own() =>
        Assert.Equal("ul\n  li\n    p One\ntabs\n  [A]\n    ol 1\n      li\n        p a\n        p more", MarkdownSet.Tree("+ One\n\n------\n#### [ A ]\n\n1. a\n\n   more\n\n------"));

    [Fact]
    public void The_anchor_of_a_label_stays_a_target() =>
        Assert.Equal("p [B](page.md#b)\ntabs\n  [A]\n    p <b>\n    p a", MarkdownSet.Tree("[B](#b)\n\n------\n#### [ A ]<a name=\"b\"></a>\n\na\n\n------"));

    [Fact]
    public void Tabs_that_are_not_closed_keep_their_text_and_end_before_the_next_heading()
    {
        var document = MarkdownSet.Body("------\n#### [ A ]\n\na\n\n## Next\n\nb");

        Assert.Equal("# Title (title)\n  tabs\n    [A]\n      p a\n  ## Next (next)\n    p b", TreeText.Of(document.Root));
    }

    [Fact]
    public void A_fence_without_a_label_says_nothing() => Assert.Equal("p a\np b", MarkdownSet.Tree("a\n\n------\n\nb"));
}
