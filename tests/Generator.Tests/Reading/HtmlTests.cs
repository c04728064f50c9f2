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
    [InlineData("<script>alert(1)</script>", "alert(1)")]
    [InlineData("x <img src=\"y\" onerror=\"z\"> w", "x w")]
    [InlineData("<a href=\"javascript:x\">words</a>", "words")]
    public void Tags_are_dropped_and_their_words_kept(string text, string tree)
    {
        Assert.Equal("p " + tree, MarkdownSet.Tree(text));
        Assert.All(MarkdownSet.Problems(text), p => Assert.EndsWith("GEN304", p, StringComparison.Ordinal));
        Assert.NotEmpty(MarkdownSet.Problems(text));
    }

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
