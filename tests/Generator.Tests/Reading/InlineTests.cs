using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Tests.Reading;

public sealed class InlineTests
{
    [Theory]
    [InlineData("Use least\\-privilege access \\(always\\)\\.", "Use least-privilege access (always).")]
    [InlineData("A  \tb\n   c", "A b c")]
    [InlineData("AT&amp;T &copy; &lt;x&gt; &#8211;", "AT&T © <x> –")]
    [InlineData("`a\\-b` and `` c`d `` and `e `", "`a\\-b` and `c`d` and `e`")]
    [InlineData("*a* _b_ **c** __d__ ***e***", "_a_ _b_ **c** **d** _**e**_")]
    [InlineData("****twice****", "**twice**")]
    [InlineData("one  \ntwo\\\nthree<br>four", "one/two/three/four")]
    [InlineData("one <br> ", "one")]
    [InlineData("snake_case_word and 2 * 3 * 4", "snake_case_word and 2 * 3 * 4")]
    [InlineData("**Term**  <a name=\"t\"></a>\nWords", "**Term**<t>/Words")]
    [InlineData("a [not a link] b", "a [not a link] b")]
    [InlineData("{{region}} and ${x}", "Region and ${x}")]
    [InlineData("\\+ one\n\\- two", "+ one - two")]
    public void Words_come_out_without_escapes_and_folded(string text, string tree) => Assert.Equal("p " + tree, MarkdownSet.Tree(text));

    [Fact]
    public void Bold_words_that_a_line_cuts_are_one_emphasis() =>
        Assert.Equal("p Choose **Create a stack** and _go on_.", MarkdownSet.Tree("Choose **Create\na stack** and _go\non_."));

    [Fact]
    public void Every_run_lies_on_one_line_and_has_its_place()
    {
        var runs = Runs("One two\nthree **four\nfive** six");

        Assert.Equal(["One two ", "three ", "four ", "five", " six"], runs.Select(r => r.Value));
        Assert.Equal(["3,1-3,8", "4,1-4,6", "4,9-4,13", "5,1-5,4", "5,7-5,10"], runs.Select(Place));
    }

    [Fact]
    public void Places_are_those_on_disk_where_a_list_was_repaired()
    {
        var runs = Runs("1.  One\n\n------\n#### [ A ]\n\n**Bold**\n\n   1.  a\\-b\n\n------\n\n1. \n\n**Two**");

        Assert.Equal(["One", "Bold", "a-b", "Two"], runs.Select(r => r.Value));
        Assert.Equal(["3,5-3,7", "8,3-8,6", "10,8-10,11", "16,3-16,5"], runs.Select(Place));
    }

    [Fact]
    public void Places_do_not_depend_on_line_ends()
    {
        const string text = "One\n\n+ two\n  three\n\n**Note**  \nFour";
        var windows = MarkdownSet.Read((MarkdownSet.Page, "# Title\n\n" + text)).Value;

        Assert.Equal(windows, MarkdownSet.Read((MarkdownSet.Page, ("# Title\n\n" + text).Replace("\n", "\r\n", StringComparison.Ordinal))).Value);
    }

    [Theory]
    [InlineData("```\na\n  b\n\n```", "code\n  a\n    b\n")]
    [InlineData("```yaml\na: 1\n```", "code yaml\n  a: 1")]
    [InlineData("~~~\n```\n~~~", "code\n  ```")]
    [InlineData("```\n```", "code\n")]
    [InlineData("+ x\n\n  ```\n  a\n    b\n  ```", "ul\n  li\n    p x\n    code\n      a\n        b")]
    public void Code_keeps_its_text(string text, string tree) => Assert.Equal(tree.TrimEnd('\n'), MarkdownSet.Tree(text));

    [Fact]
    public void Words_behind_a_closing_fence_are_prose()
    {
        const string text = "```\nx\n```<a name=\"t\"></a>Words here\n\nMore.\n\n```\ny\n```   Parameters\n\nLast.";

        Assert.Equal("code\n  x\np <t>Words here\np More.\ncode\n  y\np Parameters\np Last.", MarkdownSet.Tree(text));
        Assert.Empty(MarkdownSet.Problems(text));
        Assert.Equal(["5,20-5,29", "7,1-7,5", "11,7-11,16", "13,1-13,5"], Runs(text).Select(Place));
    }

    [Fact]
    public void A_link_within_backquotes_is_a_link_whose_words_are_code() =>
        Assert.Equal(
            "p [`a-b`](https://x/y) [`c`](https://x/z) [`d`](page.md#) `[e](f)` `[g](javascript:x.md)` `h`",
            MarkdownSet.Tree("`[a\\-b](https://x/y)` `[c](https://x/z\n\"https://x/z\")` `[d](page.md)` `[e](f)` `[g](javascript:x.md)` `[h](//x.md)`"));

    [Fact]
    public void A_quotation_holds_blocks() => Assert.Equal("quote\n  p a\n  ul\n    li\n      p b", MarkdownSet.Tree("> a\n>\n> + b"));

    private static TextRun[] Runs(string text) => [.. TreeWalk.Inlines(MarkdownSet.Body(text)).OfType<TextRun>().Where(r => r.Span.Line > 1)];

    private static string Place(Inline inline) => $"{inline.Span.Line},{inline.Span.Column}-{inline.Span.EndLine},{inline.Span.EndColumn}";
}
