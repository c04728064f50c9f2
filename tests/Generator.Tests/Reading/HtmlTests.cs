namespace Generator.Tests.Reading;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("Use <region> and <vpc-id>.")]
    [InlineData("The <proton-template-arn> here.")]
    [InlineData("Open <template> or <the name>.")]
    [InlineData("a < b and c > d")]
    public void Placeholders_are_words(string text)
    {
        Assert.Equal("p " + text, MarkdownSet.Tree(text));
        Assert.Empty(MarkdownSet.Problems(text));
    }

    [Theory]
    [InlineData("<div>\n*words* here\n</div>", "_words_ here")]
    [InlineData("a <b>bold</b> word", "a bold word")]
    [InlineData("x <img src=\"https://a.example/y\" onerror=\"z\"> w", "x ![](https://a.example/y) w")]
    [InlineData("<a href=\"https://a.example/\" onclick=\"z\">words</a>", "[words](https://a.example/)")]
    public void Tags_are_read_as_what_they_hold(string text, string tree)
    {
        Assert.Equal("p " + tree, MarkdownSet.Tree(text));
        Assert.Empty(MarkdownSet.Problems(text));
    }

    [Theory]
    [InlineData("| a | b |\n| - | - |\n| <ul><li>One</li><li>Two</li></ul> | c |", "table\n  a | b\n  One/Two | c")]
    [InlineData("a | b\n- | -\n<ul><li>One<li>Two | <p>c</p>", "table\n  a | b\n  One/Two | c")]
    public void Blocks_in_a_cell_are_its_lines(string text, string tree) => Assert.Equal(tree, MarkdownSet.Tree(text));

    [Fact]
    public void An_address_that_is_not_allowed_is_dropped_and_its_words_kept()
    {
        Assert.Equal("p words", MarkdownSet.Tree("<a href=\"javascript:x\">words</a>"));
        Assert.Equal(["page.md(3,1) GEN303"], MarkdownSet.Problems("<a href=\"javascript:x\">words</a>"));
    }

    [Theory]
    [InlineData("a <script>alert(1)</script> b", "p a b")]
    [InlineData("a\n\n<style>\np { color: red }\n</style>\n\nb", "p a\np b")]
    public void What_no_reader_sees_is_no_words(string text, string tree) => Assert.Equal(tree, MarkdownSet.Tree(text));

    [Theory]
    [InlineData("a <!-- b --> c", "p a c")]
    [InlineData("a\n\n<!-- b\n\nc -->\n\nd", "p a\np d")]
    [InlineData("<!-- a --> b", "p b")]
    [InlineData("```\n<!-- a -->\n```", "code\n  <!-- a -->")]
    public void Comments_are_dropped_but_in_code(string text, string tree)
    {
        Assert.Equal(tree, MarkdownSet.Tree(text));
        Assert.Empty(MarkdownSet.Problems(text));
    }

    [Theory]
    [InlineData("words <a name=\"x\"></a>more", "p words <x>more")]
    [InlineData("some\n\n<a id='x'></a>\n\nwords", "p some\np <x>\np words")]
    [InlineData("1. <a name=\"x\"></a>Open", "ol 1\n  li\n    p <x>Open")]
    public void Anchors_within_blocks_are_kept(string text, string tree)
    {
        Assert.Equal(tree, MarkdownSet.Tree(text));
        Assert.Empty(MarkdownSet.Problems(text));
    }
}
