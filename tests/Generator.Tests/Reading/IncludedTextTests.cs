using Generator.Model.Prose;

namespace Generator.Tests.Reading;

/// <summary>Text of other files: which part of it is put in, and what its addresses mean.</summary>
public sealed class IncludedTextTests
{
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
}
