namespace Generator.Tests.Reading;

public sealed class TableTests
{
    [Theory]
    [InlineData("| A | B | \n| --- | --- | \n| one\\. |  two<br>three  | ")]
    [InlineData("\n\n****  \n\n| A | B | \n| --- | --- | \n| one. | two <br /> three | ")]
    [InlineData("| A | B |\n|---|---|\n| one. | two<br/>three |")]
    public void Cells_may_be_padded_and_hold_line_breaks(string text) =>
        Assert.Equal("table\n  A | B\n  one. | two/three", MarkdownSet.Tree(text));

    [Fact]
    public void Every_row_is_as_long_as_the_head_and_nothing_is_cut_off()
    {
        var table = Assert.IsType<Generator.Model.Prose.Table>(Assert.Single(MarkdownSet.Body("| A | B |\n| --- | --- |\n| 1 |\n| 1 | 2 | 3 |").Root.Blocks));

        Assert.All(table.Rows, r => Assert.Equal(table.Head.Cells.Count, r.Cells.Count));
        Assert.Equal("table\n  A | B |\n  1 |  |\n  1 | 2 | 3", TreeText.Of([table]));
    }

    [Theory]
    [InlineData("| A |\n| --- |\n| a \\| b |", "a | b")]
    [InlineData("| A |\n| --- |\n| `a \\| b` |", "`a | b`")]
    [InlineData("| A |\n| --- |\n| `a | b` |", "`a | b`")]
    [InlineData("| A |\n| --- |\n| [x](https://x/?a\\|b) **y** |", "[x](https://x/?a|b) **y**")]
    public void Pipes_within_a_cell_are_text(string text, string cell) => Assert.Equal("table\n  A\n  " + cell, MarkdownSet.Tree(text));

    [Fact]
    public void A_table_may_follow_an_anchor_line_at_once() =>
        Assert.Equal("p <x>\ntable\n  A\n  a", MarkdownSet.Tree("Words\n\n<a name=\"x\"></a>\n| A |\n| --- |\n| a |").Replace("p Words\n", "", StringComparison.Ordinal));

    [Fact]
    public void Pipes_in_prose_make_no_table() => Assert.Equal("p Use a | b or | c.", MarkdownSet.Tree("Use a | b or | c."));
}
