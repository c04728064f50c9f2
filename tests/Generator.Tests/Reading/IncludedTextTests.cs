using Generator.Model.Prose;

namespace Generator.Tests.Reading;

/// <summary>Text of other files: which part of it is put in, and what its addresses mean.</summary>
public sealed class IncludedTextTests
{
    private const string Numbered = "L1\n\nL3\n\nL5\n\nL7";
    private const string Tagged = "Outside.\n\n// tag::a[]\nIn a.\n\n// tag::b[]\nIn b.\n\n// end::b[]\nIn a again.\n\n// end::a[]\n\n// tag::c[]\nIn c.\n// end::c[]\n";

    [Theory]
    [InlineData("[!INCLUDE [part](../parts/part.md)]", "parts/keys.md rotate; top.md; parts/img/a.png; parts/keys.md; parts/keys.md; parts/b.png")]
    [InlineData("--8<-- \"../parts/part.md\"", "guide/keys.md rotate; top.md; guide/img/a.png; guide/keys.md; parts/keys.md; guide/b.png")]
    public void Addresses_are_meant_as_each_tool_means_them(string request, string expected)
    {
        const string Part = "See [keys](keys.md#rotate), [top](../top.md), `as [code](keys.md)` and [out](https://example.com/).\n\n![Lock](img/a.png) and [by name][k]\n\n```\n[code](keys.md)\n```\n\n[!INCLUDE [inner](deep/inner.md)]\n\n<img src=\"b.png\" alt=\"Key\">\n\n[k]: keys.md\n";
        var read = MarkdownSet.Read(
            ("guide/page.md", $"# Page\n\n{request}\n"), ("guide/keys.md", "# Keys\n"), ("top.md", "# Top\n"), ("parts/keys.md", "# Keys\n\n## Rotate\n"),
            ("parts/part.md", Part), ("parts/deep/inner.md", "And [again](../keys.md).\n"));

        var page = read.Value.Single(d => d.File is "guide/page.md");

        var addresses = InlineWalk.All(page).Select(i => i switch
        {
            Link { Target: DocumentReference to } => $"{to.File} {to.Anchor}".TrimEnd(),
            Link { Target: MissingReference to } => to.Path,
            Image image => image.Source,
            _ => null,
        });
        Assert.Equal(expected, string.Join("; ", addresses.OfType<string>()));
        Assert.Contains("as [code](keys.md)", TreeText.Of(page.Root), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_double_each_other_end()
    {
        var files = Enumerable.Range(0, 30).Select(i => ($"parts/{i}.md", $"--8<-- \"parts/{i + 1}.md\"\n\nPart {i}.\n\n--8<-- \"parts/{i + 1}.md\"\n"));

        var read = MarkdownSet.Read([("page.md", "# Title\n\n--8<-- \"parts/0.md\"\n"), .. files, ("parts/30.md", "Last.\n")]);

        Assert.Equal(["page.md(3,1) GEN333"], MarkdownSet.Problems(read).Where(p => p.Contains("GEN33", StringComparison.Ordinal)));
        Assert.Contains("Last.", TreeText.Of(read.Value.Single(d => d.File is "page.md").Root), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lines=3..5", "p L3|p L5")]
    [InlineData("lines=\"1..2,5..\"", "p L1|p L5|p L7")]
    [InlineData("lines=2;5..-1", "p L5|p L7")]
    [InlineData("lines=7", "p L7")]
    [InlineData("lines=9..12", "")]
    public void Lines_are_chosen_by_their_numbers(string attributes, string tree) => Assert.Equal((tree, ""), Include(attributes, Numbered));

    [Theory]
    [InlineData("tag=a", "p In a.|p In b.|p In a again.")]
    [InlineData("tags=b;c", "p In b.|p In c.")]
    [InlineData("tags=a;!b", "p In a.|p In a again.")]
    [InlineData("tags=*", "p In a.|p In b.|p In a again.|p In c.")]
    [InlineData("tags=*;!b", "p In a.|p In a again.|p In c.")]
    [InlineData("tags=!*", "p Outside.")]
    [InlineData("tags=!a", "p Outside.|p In c.")]
    [InlineData("tags=**", "p Outside.|p In a.|p In b.|p In a again.|p In c.")]
    [InlineData("tags=**;!c", "p Outside.|p In a.|p In b.|p In a again.")]
    public void Regions_are_chosen_by_their_tags(string attributes, string tree) => Assert.Equal((tree, ""), Include(attributes, Tagged));

    [Theory]
    [InlineData("tags=b;d", "p In b.", "'part.adoc': The file has no region tagged 'd'.")]
    [InlineData("lines=x..2", "p Outside.|p In a.|p In b.|p In a again.|p In c.", "'part.adoc': The lines \"x..2\" aren't numbers as 5..10; all of the file is put in.")]
    public void A_part_that_cannot_be_had_is_told(string attributes, string tree, string problem) => Assert.Equal((tree, problem), Include(attributes, Tagged));

    [Fact]
    public void It_is_told_at_the_line_that_asks() =>
        Assert.Equal(["page.adoc(3,1) GEN328"], MarkdownSet.Problems(MarkdownSet.Read((MarkdownSet.AsciiDocPage, "= Title\n\ninclude::part.adoc[tag=d]"), ("part.adoc", Tagged))));

    private static (string Tree, string Problems) Include(string attributes, string part)
    {
        var read = MarkdownSet.Read((MarkdownSet.AsciiDocPage, $"= Title\n\ninclude::part.adoc[{attributes}]"), ("part.adoc", part));
        var page = read.Value.Single(d => d.File is MarkdownSet.AsciiDocPage);
        return (TreeText.Of(page.Root.Blocks).Replace('\n', '|'), string.Join("; ", read.Diagnostics.Select(d => d.Message)));
    }
}
