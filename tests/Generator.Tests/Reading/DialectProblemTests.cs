using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

/// <summary>What goes wrong in dialects, each with its place; what can be read is read. The descriptions of the dialects have more.</summary>
public sealed class DialectProblemTests
{
    [Theory]
    [InlineData("{{< unheard-of >}}", "page.md(3,1) GEN321")]
    [InlineData("x <Unheard of=\"y\" />", "page.md(3,3) GEN321")]
    [InlineData(":::note\nWords.", "page.md(3,1) GEN322")]
    [InlineData("```{note}\nWords.", "page.md(3,1) GEN322")]
    [InlineData("[!INCLUDE [x](gone.md)]", "page.md(3,1) GEN325")]
    [InlineData("Ask [!INCLUDE [x](gone.md)] first", "page.md(3,5) GEN325")]
    [InlineData("{{< include \"gone.md\" >}}", "page.md(3,1) GEN325")]
    [InlineData("{{< readfile \"gone.html\" >}}", "page.md(3,1) GEN325")]
    [InlineData("```{include} gone.md\n```", "page.md(3,1) GEN325")]
    [InlineData(":::{include} gone.md\n:::", "page.md(3,1) GEN325")]
    [InlineData("<!--@include: ./gone.md-->", "page.md(3,1) GEN325")]
    [InlineData("{{#include gone.md}}", "page.md(3,1) GEN325")]
    [InlineData("x {{gone.md}} y", "page.md(3,3) GEN325")]
    [InlineData("--8<--\ngone.md\n--8<--", "page.md(3,1) GEN325")]
    [InlineData("--8<-- \"https://example.com/gone.md\"", "page.md(3,1) GEN325")]
    [InlineData("```{eval-rst}\nWords.\n```", "page.md(3,1) GEN331")]
    [InlineData("x {{<broken y", "page.md(3,3) GEN326")]
    [InlineData("a {{ b.c }} d", "page.md(3,3) GEN320")]
    public void Each_has_its_place(string text, string problem) => Assert.Equal([problem], MarkdownSet.Problems(text));

    [Fact]
    public void Front_matter_that_is_not_yaml_is_told_and_its_title_kept()
    {
        var read = MarkdownSet.Read(("page.md", "---\ntitle: Keys\nowner: [a\n---\n\nWords."));

        Assert.Equal("Keys", Assert.Single(read.Value).Title);
        Assert.Equal("GEN323", Assert.Single(read.Diagnostics).Rule.Code);
    }

    [Theory]
    [InlineData("---\ntitle: [open\n---\n\nWords.", "page.md(2,1)")]
    [InlineData("---\ntitle: Keys\nowner: { a: [b], c: [d\n---\n\nWords.", "page.md(3,1)")]
    [InlineData("<!-- c -->\n\n---\ntitle: Keys\nowner: [a\n---\n\nWords.", "page.md(5,1)")]
    [InlineData("\n+++\ntitle = \"Keys\"\nowner = a\n+++\n\nWords.", "page.md(4,1)")]
    public void A_fault_of_front_matter_has_its_line(string text, string place) =>
        Assert.Equal(place, Assert.Single(MarkdownSet.Read(("page.md", text)).Diagnostics, d => d.Rule == DiagnosticRules.FrontMatterBroken).Span.ToString());

    [Fact]
    public void A_part_that_asks_for_itself_is_put_in_once()
    {
        var read = MarkdownSet.Read(("page.md", "# T\n\n[!INCLUDE [x](part.md)]"), ("part.md", "Words.\n\n[!INCLUDE [x](part.md)]"));

        Assert.Equal("# T (t)\n  p Words.", TreeText.Of(Assert.Single(read.Value).Root));
        Assert.Equal(["part.md(3,1) GEN324"], MarkdownSet.Problems(read));
    }

    [Fact]
    public void A_part_of_a_part_is_told_where_it_cannot_be_had() =>
        Assert.Equal(["page.md(3,1) GEN328"], MarkdownSet.Problems(MarkdownSet.Read(("page.md", "# T\n\n--8<-- \"part.md:gone\""), ("part.md", "# P\n\nWords."))));

    [Fact]
    public void A_circle_of_three_is_a_part_of_a_page_outside_of_it()
    {
        var read = MarkdownSet.Read(("a.md", "# A\n\n--8<-- \"b.md\""), ("b.md", "Of b.\n\n--8<-- \"c.md\""), ("c.md", "Of c.\n\n--8<-- \"b.md\""));

        Assert.Equal("# A (a)\n  p Of b.\n  p Of c.", TreeText.Of(Assert.Single(read.Value).Root));
        Assert.Equal(["c.md(3,1) GEN324"], MarkdownSet.Problems(read));
    }

    [Fact]
    public void A_part_that_is_no_page_by_its_name_is_put_in()
    {
        var folder = new SourceFolder([new SourceFile("page.md", "# T\n\n[!INCLUDE [x](_part.md)]"), new SourceFile("_part.md", "Words.")], []);
        var read = VersionReader.Read(folder, new VersionInfo("v", new DateOnly(2024, 1, 1), null));

        Assert.Equal("# T (t)\n  p Words.", TreeText.Of(Assert.Single(read.Value.Documents).Root));
    }

    [Fact]
    public void What_stands_within_a_name_is_the_readers_to_fill_in()
    {
        Assert.Equal("p Open store.{{region}}.example.com.", MarkdownSet.Tree("Open store.{{region}}.example.com."));
        Assert.Empty(MarkdownSet.Problems("Open store.{{region}}.example.com."));
    }

    [Theory]
    [InlineData("page.md", "Read [the rules]({{ page.place }}/rules.md).")]
    [InlineData("page.mdx", "Read {page.place} first.")]
    public void A_pages_own_values_are_known_in_addresses_and_expressions(string file, string text) =>
        Assert.DoesNotContain(MarkdownSet.Problems(MarkdownSet.Read((file, $"---\nplace: handbook\n---\n\n# T\n\n{text}"), ("handbook/rules.md", "# Rules\n"))), p => p.Contains("GEN320", StringComparison.Ordinal));

    [Fact]
    public void A_variable_of_many_pages_is_told_once()
    {
        var read = MarkdownSet.Read(("a.md", "# A\n\nUse {{it}}. And {{it}}."), ("b.md", "# B\n\nUse {{it}}."));

        Assert.Equal(["a.md(3,5) GEN320"], MarkdownSet.Problems(read));
    }
}
