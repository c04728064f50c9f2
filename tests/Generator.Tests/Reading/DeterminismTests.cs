using CsCheck;
using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

public sealed class DeterminismTests
{
    private static readonly HashSet<string> NoFiles = [];

    private static readonly string[] Pieces =
    [
        "# Title<a name=\"t\"></a>", "## Part", "### [ X ]", "------", "#### [ JSON ]", "****", "**Note**  ", "**Topics**", "+ one", "+ [a](a.md#part)",
        "  + two", "1. ", "1.  three", "   1. four", "    five", "```", "   ```", "```json", "| a | b |", "| --- | --- |", "words \\- more", "*a* **b",
        "[x](b.md#part \"b.md#part\")", "<a name=\"x\"></a>", "<b>bold", "<!-- c", "-->", "> quote", "---", "===", "", "", "", "\t tab", "![i](i.png)", "`[a](https://b)`",
    ];

    private static readonly Gen<string> Page = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Select(lines => string.Join('\n', lines));

    [Fact]
    public void The_order_of_the_files_does_not_matter() =>
        Gen.Select(Page.Array[1, 6], Gen.Int)
            .Sample((pages, seed) => Assert.Equal(Read(pages, 0), Read(pages, seed)), seed: "0000KCfJqGB4", iter: 500);

    [Fact]
    public void No_markdown_is_too_strange_to_read() =>
        Gen.OneOf(Page, Gen.String[Gen.Char["#*_-+<>[]()`|\\ \n\r\t!a1.:&;\""], 0, 200])
            .Sample(
                text =>
                {
                    var outcome = DocumentReader.Read([new SourceFile("a.md", text)], NoFiles);
                    Assert.All(TreeWalk.Blocks(outcome.Value[0]), b => AssertWithin(b.Span, text));
                    Assert.All(TreeWalk.Inlines(outcome.Value[0]), i => AssertWithin(i.Span, text));
                },
                seed: "0000KCfJqGB4",
                iter: 1500);

    [Theory]
    [InlineData("a|b\n-|-\nc|d\nwords\nmore;\\& words|")]
    [InlineData("a|b\n-|-\nc|d\rwords\r\nmore;\\& words")]
    [InlineData("a|b\r-|-\rc|d\ra\r\n#_;\\&! words|")]
    public void Words_below_a_table_stand_where_they_are(string text)
    {
        var page = DocumentReader.Read([new SourceFile("a.md", text)], NoFiles).Value[0];

        Assert.All(TreeWalk.Inlines(page), i => AssertWithin(i.Span, text));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("+ ")]
    [InlineData("1. ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("**a ")]
    [InlineData("<b>")]
    [InlineData("`a ")]
    [InlineData("| a ")]
    [InlineData("&amp;")]
    [InlineData("[a](")]
    [InlineData("------\n#### [ A ]\n\n")]
    [InlineData("## A\n")]
    [InlineData("1.  a\n\n")]
    [InlineData("| a | b |\n| --- | --- |\n")]
    public void Depth_and_length_do_no_harm(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 3000)) + "words";

        Assert.Single(DocumentReader.Read([new SourceFile("a.md", text)], NoFiles).Value);
    }

    private static Outcome<EquatableArray<Document>> Read(string[] pages, int seed)
    {
        var files = pages.Select((text, i) => new SourceFile($"{(char)('a' + i)}.md", text)).ToArray();
        if (seed != 0)
            new Random(seed).Shuffle(files);
        return DocumentReader.Read(files, NoFiles);
    }

    private static void AssertWithin(SourceSpan span, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        Assert.InRange(span.Line, 1, lines.Length);
        Assert.InRange(span.EndLine, span.Line, lines.Length);
        Assert.InRange(span.Column, 1, lines[span.Line - 1].Length + 1);
        Assert.InRange(span.EndColumn, span.Line == span.EndLine ? span.Column : 1, lines[span.EndLine - 1].Length + 1);
    }
}
