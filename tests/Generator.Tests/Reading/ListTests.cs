namespace Generator.Tests.Reading;

public sealed class ListTests
{
    [Theory]
    [InlineData("+ One\\.\n\n  More\\.\n+ Two\n  + Inner")]
    [InlineData("+ One.\n\n  More.\n+ Two\n  + Inner")]
    [InlineData("- One.\n\n  More.\n- Two\n  - Inner")]
    public void Bullets_nest_in_every_dialect(string text) =>
        Assert.Equal("ul\n  li\n    p One.\n    p More.\n  li\n    p Two\n    ul\n      li\n        p Inner", MarkdownSet.Tree(text));

    [Theory]
    [InlineData("1. One\n\n1. Two\n\n1. Three", 1)]
    [InlineData("1. One\n2. Two\n3. Three", 1)]
    [InlineData("4. One\n5. Two\n6. Three", 4)]
    public void Numbered_items_are_one_procedure_with_its_start(string text, int start) =>
        Assert.Equal($"ol {start}\n  li\n    p One\n  li\n    p Two\n  li\n    p Three", MarkdownSet.Tree(text));

    [Fact]
    public void A_number_that_is_too_large_starts_at_one() => Assert.StartsWith("ol 999999999", MarkdownSet.Tree("999999999. One"), StringComparison.Ordinal);

    [Fact]
    public void An_empty_item_takes_the_bold_words_below_it() =>
        Assert.Equal(
            "ol 1\n  li\n    p **Choose one.**\n    ol 1\n      li\n        p **In the list.**\n        ol 1\n          li\n            p Open.\n  li\n    p Next.",
            MarkdownSet.Tree("1. \n\n**Choose one\\.**\n\n   1. \n\n**In the list\\.**\n\n      1. Open\\.\n\n1. Next\\."));

    [Fact]
    public void An_empty_item_takes_the_indented_words_below_it() =>
        Assert.Equal("ol 1\n  li\n    p Words\n    p More", MarkdownSet.Tree("1.\n\n   Words\n\n   More"));

    [Fact]
    public void An_empty_item_above_other_prose_stays_empty() =>
        Assert.Equal("ol 1\n  li\np Words", MarkdownSet.Tree("1.\n\nWords"));

    [Fact]
    public void A_bullet_with_two_spaces_keeps_what_is_indented_for_one() =>
        Assert.Equal(
            "ol 1\n  li\n    p One\n    code\n      x\n    p Prose, no code\n  li\n    p Two\n    ul\n      li\n        p Inner",
            MarkdownSet.Tree("1.  One\\. \n\n   ```\n   x\n   ```\n\n    Prose, no code\n\n1.  Two\n   + Inner").Replace("One.", "One", StringComparison.Ordinal));

    [Fact]
    public void An_image_at_the_margin_does_not_part_a_procedure() =>
        Assert.Equal("ol 1\n  li\n    p One\n    p ![a](https://x/a.png)\n  li\n    p Two", MarkdownSet.Tree("1. One\n\n![a](https://x/a.png)\n\n1. Two"));

    [Theory]
    [InlineData("- One.  \n**Label**  \nWords.", "ul\n  li\n    p One.\np **Label**/Words.")]
    [InlineData("- One.  \n  **Within**  \n  Words.", "ul\n  li\n    p One./**Within**/Words.")]
    [InlineData("- One goes\n**on**  \nso.", "ul\n  li\n    p One goes **on**/so.")]
    public void A_label_alone_below_a_broken_line_ends_the_list(string text, string expected) => Assert.Equal(expected, MarkdownSet.Tree(text));

    [Fact]
    public void Indented_code_is_code_where_prose_is_not_escaped() =>
        Assert.Equal("p Run:\ncode\n  x = 1\n\n  y = 2", MarkdownSet.Tree("Run:\n\n    x = 1\n\n    y = 2"));

    [Fact]
    public void A_list_may_follow_an_anchor_line_at_once() =>
        Assert.Equal("# Title (t)\n  ul\n    li\n      p One", TreeText.Of(MarkdownSet.Read(("a.md", "# Title\n<a name=\"t\"></a>\n+ One\n")).Value[0].Root));

    [Theory]
    [InlineData("**Topics**\n+ [A](#a)\n+ [B](#b)\n  + [C](#c)\n\n## A\n## B\n## C")]
    [InlineData("**Contents**\n\n+ [A](#a)\n+ [B](#b)\n  + [C](#c)\n\n## A\n## B\n## C")]
    [InlineData("###### Topics\n\n- [A](#a \"#a\")\n- [B](#b \"#b\")\n  - [C](#c \"#c\")\n\n## A\n## B\n## C")]
    public void A_list_of_links_under_topics_is_navigation(string text)
    {
        var root = MarkdownSet.Body(text).Root;

        Assert.Equal(
            "topics\n  ul\n    li\n      p [A](page.md#a)\n    li\n      p [B](page.md#b)\n      ul\n        li\n          p [C](page.md#c)",
            TreeText.Of(root.Blocks));
        Assert.Equal(3, root.Sections.Count);
    }

    [Fact]
    public void A_list_with_prose_under_topics_is_prose() =>
        Assert.StartsWith("p **Topics**\nul", MarkdownSet.Tree("**Topics**\n+ [A](#title) and words"), StringComparison.Ordinal);
}
