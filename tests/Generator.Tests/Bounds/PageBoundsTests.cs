using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Bounds;

/// <summary>What a page may hold: just within each bound it is read, just beyond it is refused with its place.</summary>
public sealed class PageBoundsTests
{
    public static TheoryData<string, int, Func<int, string>> Blocks { get; } = new()
    {
        { "page.md(3,1): The paragraph has 4,001 marks; at most 4,000 are read.", 4000, n => string.Concat(Enumerable.Repeat("**a\n", n)) },
        { "page.md(3,1): The paragraph has 4,001 marks; at most 4,000 are read.", 4000, n => string.Concat(Enumerable.Repeat("[a\n", n)) },
        { "page.md(3,1): The table has 101 columns; at most 100 are read.", 100, n => Row("a", n) + Row("-", n) + Row("b", 1) },
        { "page.md(3,1): The table has 100,100 cells; at most 100,000 are read.", 998, n => Row("a", 100) + Row("-", 100) + string.Concat(Enumerable.Repeat("|b|\n", n)) },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_beyond_its_bound_is_told_and_not_parsed(string told, int most, Func<int, string> make)
    {
        Assert.Empty(TooLarge("page.md", $"# Page\n\n{make(most)}"));
        Assert.Equal(told, Assert.Single(TooLarge("page.md", $"# Page\n\n{make(most + 1)}")));
    }

    [Fact]
    public void Each_item_of_a_list_is_a_block_of_its_own() =>
        Assert.Empty(TooLarge("page.md", "# Page\n\n" + string.Concat(Enumerable.Repeat("- **a** [b](c)\n", 2000))));

    [Fact]
    public void A_table_of_thousands_of_links_is_read() =>
        Assert.Empty(TooLarge("page.md", "# Page\n\n" + Row("a", 3) + Row("-", 3) + string.Concat(Enumerable.Repeat(Row("[a](b.md)", 3), 2000))));

    [Fact]
    public void A_paragraph_of_AsciiDoc_is_read_as_one_line() =>
        Assert.Equal("page.adoc(3,1): The paragraph has 50,001 characters; at most 50,000 are read.", Assert.Single(TooLarge("page.adoc", "= Page\n\n" + string.Concat(Enumerable.Repeat("aaa\n", 16_667)))));

    [Theory]
    [InlineData("Words", 50_000, true)]
    [InlineData("Words", 50_001, false)]
    [InlineData("Data", 900_000, true)]
    public void A_line_has_as_many_characters_besides_data_as_are_read(string kind, int length, bool isRead)
    {
        var line = kind is "Words" ? string.Concat(Enumerable.Repeat("word ", 10_001))[..length] : $"![a](data:image/png;base64,{new string('A', length)})";

        Assert.Equal(isRead, TextBounds.LongLine(new SourceFile("page.md", $"# Page\n\n{line}\n")) is null);
    }

    [Fact]
    public void A_page_has_as_many_characters_besides_data_as_are_read()
    {
        var words = string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("Words of a line. ", 100)) + "\n", 470));
        var data = $"![a](data:image/png;base64,{new string('A', 600_000)})\n";

        Assert.Null(TextBounds.LongLine(new SourceFile("page.md", words + data)));
        Assert.Equal("page.md(471,1): The page has more than 800,000 characters besides data; no more are read.", TextBounds.LongLine(new SourceFile("page.md", words + words)) is { } told ? $"{told.Span}: {told.Message}" : null);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_line_ends_at_any_line_end(string end)
    {
        var lines = string.Concat(Enumerable.Repeat($"words of a line{end}", 5000));

        Assert.Null(TextBounds.LongLine(new SourceFile("page.md", lines)));
        Assert.Equal(5001, TextBounds.LongLine(new SourceFile("page.md", lines + string.Concat(Enumerable.Repeat("word ", 10_001))))!.Span.Line);
    }

    [Fact]
    public void A_page_has_as_many_lines_as_are_read()
    {
        var lines = string.Concat(Enumerable.Repeat("- a\n", InputBounds.PageLines));

        Assert.Null(TextBounds.LongLine(new SourceFile("page.md", lines)));
        Assert.Equal("page.md(100001,1)", TextBounds.LongLine(new SourceFile("page.md", lines + "-"))!.Span.ToString());
    }

    [Theory]
    [InlineData("<details>\n\n")]
    [InlineData("{% if a %}\n\n")]
    [InlineData("::: note\n\n")]
    public void Tags_nested_too_deeply_make_the_page_code(string tag)
    {
        var read = DocumentReader.Read([new SourceFile("page.md", "# Page\n\n" + string.Concat(Enumerable.Repeat(tag, 20_000)) + "You must encrypt it.\n")], new HashSet<string>());

        Assert.Contains(read.Diagnostics, d => d.Rule == DiagnosticRules.UnknownMarkdown);
    }

    private static List<string> TooLarge(string path, string text) =>
        DocumentReader.Read([new SourceFile(path, text)], new HashSet<string>()).Diagnostics.Where(d => d.Rule == DiagnosticRules.InputTooLarge).Select(d => $"{d.Span}: {d.Message}").ToList();

    private static string Row(string cell, int columns) => string.Concat(Enumerable.Repeat($"|{cell}", columns)) + "|\n";
}
