using Generator.Model.Prose;

namespace Generator.Tests.Reading;

/// <summary>Lists and tables of AsciiDoc.</summary>
public sealed class AsciiDocListTests
{
    [Theory]
    [InlineData("* a\n** b\n*** c\n* d", "ul\n  li\n    p a\n    ul\n      li\n        p b\n        ul\n          li\n            p c\n  li\n    p d")]
    [InlineData(". a\n.. b\n\n. c", "ol 1\n  li\n    p a\n    ol 1\n      li\n        p b\n  li\n    p c")]
    [InlineData("3. a\n4. b", "ol 3\n  li\n    p a\n  li\n    p b")]
    [InlineData("[start=4]\n. a", "ol 4\n  li\n    p a")]
    [InlineData("- a\n  b\n- c", "ul\n  li\n    p a b\n  li\n    p c")]
    [InlineData("* a\n. b\n* c", "ul\n  li\n    p a\n    ol 1\n      li\n        p b\n  li\n    p c")]
    [InlineData("* a\n\n//-\n\n* b", "ul\n  li\n    p a\nul\n  li\n    p b")]
    [InlineData("Do:\n* a", "p Do:\nul\n  li\n    p a")]
    [InlineData("a\n* b", "p a * b")]
    [InlineData("* a\n\nb", "ul\n  li\n    p a\np b")]
    public void Markers_tell_depth(string text, string tree) => Assert.Equal(tree, MarkdownSet.AsciiDocTree(text));

    [Theory]
    [InlineData("* a\n+\nb\n+\n----\nc\n----\n* d", "ul\n  li\n    p a\n    p b\n    code\n      c\n  li\n    p d")]
    [InlineData("* a\n+\nNOTE: b\n\nc", "ul\n  li\n    p a\n    note Note\n      p b\np c")]
    [InlineData("* a\n** b\n\n+\nc", "ul\n  li\n    p a\n    ul\n      li\n        p b\n    p c")]
    [InlineData("* a\n+\n--\nb\n\n* c\n--\n* d", "ul\n  li\n    p a\n    p b\n    ul\n      li\n        p c\n  li\n    p d")]
    [InlineData("* a\n+\n.Title\n[source,sh]\n----\nb\n----", "ul\n  li\n    p a\n    p **Title**\n    code sh\n      b")]
    [InlineData("* a\n\n  b", "ul\n  li\n    p a\n    code\n      b")]
    public void A_plus_sign_attaches_a_block(string text, string tree) => Assert.Equal(tree, MarkdownSet.AsciiDocTree(text));

    [Theory]
    [InlineData("key:: Locks.\ndoor::\n  Opens.", "ul\n  li\n    p **key**: Locks.\n  li\n    p **door**: Opens.")]
    [InlineData("a::\nb:: c", "ul\n  li\n    p **a, b**: c")]
    [InlineData("a::\n* b\n* c\nd:: e", "ul\n  li\n    p **a**\n    ul\n      li\n        p b\n      li\n        p c\n  li\n    p **d**: e")]
    [InlineData("a:: b\nc::: d\ne:: f", "ul\n  li\n    p **a**: b\n    ul\n      li\n        p **c**: d\n  li\n    p **e**: f")]
    [InlineData("a:: b\n+\nc", "ul\n  li\n    p **a**: b\n    p c")]
    [InlineData("`std::lock` and std::key are names.", "p `std::lock` and std::key are names.")]
    public void Terms_stand_before_what_is_said_of_them(string text, string tree) => Assert.Equal(tree, MarkdownSet.AsciiDocTree(text));

    [Fact]
    public void A_tasks_box_is_no_text_but_told()
    {
        var list = Assert.IsType<ListBlock>(Assert.Single(MarkdownSet.AsciiDoc("* [x] Lock it.\n* [ ] Test it.\n* Leave it.").Root.Blocks));

        Assert.Equal([true, false, null], list.Items.Select(i => i.IsTicked));
        Assert.Equal("ul\n  li [x]\n    p Lock it.\n  li [ ]\n    p Test it.\n  li\n    p Leave it.", TreeText.Of([list]));
    }

    [Theory]
    [InlineData("|===\n|A |B\n\n|a\n|b\n|===", "table\n  A | B\n  a | b")]
    [InlineData("[cols=\"1,2\"]\n|===\n|a |b\n|c |d\n|===", "table\n   |\n  a | b\n  c | d")]
    [InlineData("[cols=2*,options=\"header\"]\n|===\n|A\n|B\n|a\nmore\n|b\n|===", "table\n  A | B\n  a more | b")]
    [InlineData("[%header,cols=\"1,1a\"]\n|===\n|A |B\n|a\n|* b\n* c\n|===", "table\n  A | B\n  a | b/c")]
    [InlineData(".Keys\n|===\n|a a|- b\n|===", "p **Keys**\ntable\n   |\n  a | b")]
    [InlineData("[cols=\"1,1,1\"]\n|===\n2+|a |b\n.2+|c |d |e\n|f |g\n|===", "table\n   |  |\n  a |  | b\n  c | d | e\n   | f | g")]
    [InlineData("|===\n|a \\| b |`x`\n\nc\n|===", "table\n   |\n  a | b | `x`/c")]
    [InlineData("[format=csv]\n|===\na,\"b, c\"\n|===", "table\n   |\n  a | b, c")]
    [InlineData(",===\na,b\n,===", "table\n   |\n  a | b")]
    [InlineData("|===\na|\n!===\n!b !c\n!===\n|===", "table\n\n  bc")]
    public void Tables_have_cells_over_lines_columns_and_rows(string text, string tree) => Assert.Equal(tree, MarkdownSet.AsciiDocTree(text));
}
