using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

/// <summary>Which files of a version are its pages, and what becomes of the others.</summary>
public sealed class VersionFilesTests
{
    private const string Folder = "guides/demo/2024-01-01";

    [Theory]
    [InlineData("a.md", true)]
    [InlineData("a.MD", true)]
    [InlineData("b/a.markdown", true)]
    [InlineData("a.mdx", true)]
    [InlineData("a.adoc", true)]
    [InlineData("a.asciidoc", true)]
    [InlineData("a.txt", false)]
    [InlineData("a.md.txt", false)]
    [InlineData("b/.md", false)]
    [InlineData("md", false)]
    public void Documents_are_known_by_their_endings(string path, bool isDocument) => Assert.Equal(isDocument, DocumentNames.IsDocument(path));

    [Fact]
    public void Parts_of_pages_and_of_packages_are_no_pages()
    {
        var read = ContentSet.Read(("a.md", "# A\n"), ("_b.md", "# B\n"), ("sub/_index.md", "# C\n"), ("node_modules/x/README.md", "# D\n"));

        Assert.Equal(["a.md", "sub/_index.md"], ContentSet.Files(read));
        var told = Assert.Single(read.Diagnostics);
        Assert.Equal(("GEN153", Severity.Info), (told.Rule.Code, told.Severity));
        Assert.Contains("_b.md", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Translations_beside_the_pages_are_left_out_and_counted()
    {
        var read = ContentSet.Read(
            ("iam.md", "# A\n"), ("iam.ko.md", "# B\n"), ("iam_ja.md", "# C\n"), ("iam.zh-cn.md", "# D\n"), ("net.md", "# E\n"), ("net.ko.md", "# F\n"),
            ("de/iam.md", "# G\n"), ("de/net.md", "# H\n"));

        Assert.Equal(["iam.md", "net.md"], ContentSet.Files(read));
        var told = Assert.Single(read.Diagnostics);
        Assert.Equal("GEN154", told.Rule.Code);
        Assert.Equal("Translations beside the pages are left out: 2 in de, 1 in ja, 2 in ko, 1 in zh.", told.Message);
    }

    [Fact]
    public void A_folder_beside_the_english_one_is_its_translation() =>
        Assert.Equal(["docs/en/a.md", "docs/en/b.md"], ContentSet.Files(ContentSet.Read(("docs/en/a.md", "# A\n"), ("docs/en/b.md", "# B\n"), ("docs/pt-br/a.md", "# C\n"), ("docs/pt-br/b.md", "# D\n"))));

    [Theory]
    [InlineData("log.ko.md")] // without the page that it would translate
    [InlineData("iam_id.md")] // a word
    [InlineData("iam.qq.md")] // no language
    [InlineData("id/iam.md")] // one file of a folder
    [InlineData("iam.min.md")]
    public void What_only_looks_like_a_translation_is_a_page(string path) => Assert.Contains(path, ContentSet.Files(ContentSet.Read(("iam.md", "# A\n"), (path, "# B\n"))));

    [Fact]
    public void Documents_that_differ_in_their_endings_have_groups_of_their_own()
    {
        var groups = DocumentGroups.Of(["a.mdx", "a.md", "b/c.md", "b-c.md", "b-c-2.md"]);

        Assert.Equal(["a", "a-2", "b-c", "b-c-3", "b-c-2"], new[] { "a.md", "a.mdx", "b-c.md", "b/c.md", "b-c-2.md" }.Select(f => groups[f]));
        Assert.Equal(["a", "a-2"], ContentSet.VersionOf(ContentSet.Read(("a.md", "# A\n"), ("a.mdx", "# B\n"))).Documents.Select(d => d.Group));
    }

    [Fact]
    public void Files_that_pages_refer_to_are_known_and_those_of_other_kinds_told()
    {
        var read = ContentSet.Read(
            "", ["img/a b.png", "img/unused.png", "tool.exe", "page.html", "sub/data.csv"],
            ("index.md", "# A\n\n![x](img/a%20b.png) [t](tool.exe) [p](page.html) ![y](https://example.com/z.png)\n\n| a |\n| --- |\n| [d](sub/data.csv) |\n"), ("settings.yml", "a: b\n"), ("sub/b.md", "# B\n\n[s](../settings.yml)\n"));

        Assert.Equal(["img/a b.png", "settings.yml", "sub/data.csv"], ContentSet.VersionOf(read).Attached);
        Assert.Equal([$"{Folder}/page.html GEN150", $"{Folder}/tool.exe GEN150"], ContentSet.Problems(read));
    }
}
