using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading;

namespace Generator.Tests.Reading;

public sealed class LinkTests
{
    [Theory]
    [InlineData("other.md", "sub/other.md", null)]
    [InlineData("./other.md", "sub/other.md", null)]
    [InlineData("../top.md", "top.md", null)]
    [InlineData("../sub/other.md#Part", "sub/other.md", "part")]
    [InlineData("/top.md", "top.md", null)]
    [InlineData("#own", "sub/page.md", "own")]
    [InlineData("page.md#own", "sub/page.md", "own")]
    [InlineData("Other.MD", "sub/other.md", null)]
    [InlineData("with%20space.md", "sub/with space.md", null)]
    [InlineData("<with space.md>", "sub/with space.md", null)]
    [InlineData("other.html#part", "sub/other.md", "part")]
    [InlineData("other", "sub/other.md", null)]
    [InlineData("other.md?x=1", "sub/other.md", null)]
    [InlineData("other.md#alias", "sub/other.md", "part")]
    [InlineData("other.md#mark", "sub/other.md", "mark")]
    [InlineData("#", "sub/page.md", null)]
    public void Links_within_the_guide_lead_to_documents(string href, string file, string? anchor)
    {
        var (link, problems) = LinkOf(href);

        Assert.Equal(new DocumentReference(file, anchor), link!.Target);
        Assert.Equal(href.Trim('<', '>'), link.Href);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("https://example.com/a_b?c=d#e")]
    [InlineData("HTTP://example.com")]
    [InlineData("mailto:a@example.com")]
    public void Links_to_the_outside_stay_whole(string href)
    {
        var (link, problems) = LinkOf(href);

        Assert.Equal((href, null), (link!.Href, link.Target));
        Assert.Empty(problems);
    }

    [Fact]
    public void Links_to_other_files_know_them() => Assert.Equal(new FileReference("sub/file.zip"), LinkOf("file.zip").Link!.Target);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("java&#10;script:alert(1)")]
    [InlineData("data:text/html;base64,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("vbscript:x")]
    [InlineData("//example.com/x")]
    [InlineData("\\\\\\\\server\\share")]
    public void Other_schemes_leave_only_the_words(string href)
    {
        var (link, problems) = LinkOf(href);

        Assert.Null(link);
        Assert.Equal("GEN303", Assert.Single(problems).Rule.Code);
    }

    [Theory]
    [InlineData("with space.md")]
    [InlineData("./with space.md \"Title\"")]
    [InlineData("with space")]
    [InlineData("/sub/with space#the top (old)")]
    public void Blanks_in_an_address_are_as_good_as_written_out(string href) =>
        Assert.Equal(new DocumentReference("sub/with space.md", null), LinkOf(href).Link!.Target);

    [Theory]
    [InlineData("[[with space]]", "with space", "sub/with space.md")]
    [InlineData("[[With-Space.md|words]]", "words", "sub/with space.md")]
    [InlineData("[[words|top]]", "words", "top.md")]
    [InlineData("[[sub/other#Part]]", "sub/other > Part", "sub/other.md")]
    [InlineData("[[twice]]", "twice", "sub/twice.md")]
    [InlineData("![[plain]]", "plain", "sub/plain.md")]
    public void Links_of_wikis_name_pages(string text, string words, string file)
    {
        var page = PageWith(text).Page;
        Assert.Equal(words, PlainText.Of(Assert.IsType<Paragraph>(Assert.Single(page.Root.Blocks)).Inlines));
        Assert.Equal(file, Assert.IsType<DocumentReference>(TreeWalk.Inlines(page).OfType<Link>().Single().Target).File);
    }

    [Fact]
    public void Pictures_of_wikis_are_found_by_name() => Assert.Equal("sub/img/a room.png", TreeWalk.Inlines(PageWith("![[a room.png|300]]").Page).OfType<Image>().Single().Source);

    [Theory]
    [InlineData("othr.md", "GEN301", "'sub/othr.md' isn't among the files; the nearest is 'sub/other.md'.")]
    [InlineData("../../out.html", "GEN301", "'../out.html' isn't among the files.")]
    [InlineData("gone.zip", "GEN301", "'sub/gone.zip' isn't among the files.")]
    [InlineData("other.md#prat", "GEN302", "'sub/other.md' has no anchor 'prat'; the nearest is 'part'.")]
    [InlineData("/docs/storage/overview", "GEN301", "'/docs/storage/overview' isn't among the files.")]
    [InlineData("plain.md#somewhere", "GEN310", "'sub/plain.md' has no anchor 'somewhere'.")]
    public void Links_that_lead_nowhere_are_told_with_the_nearest_name(string href, string code, string message)
    {
        var (link, problems) = LinkOf(href);

        Assert.Equal(href, link!.Href);
        var problem = Assert.Single(problems);
        Assert.Equal((code, message), (problem.Rule.Code, problem.Message));
    }

    [Fact]
    public void A_link_to_a_missing_anchor_leads_to_the_page() =>
        Assert.Equal(new DocumentReference("sub/other.md", null), LinkOf("other.md#nowhere-at-all").Link!.Target);

    [Fact]
    public void Addresses_in_angle_brackets_are_links_and_bare_ones_are_text() =>
        Assert.Equal(
            "p [https://x.org/a](https://x.org/a) [a@x.org](mailto:a@x.org) https://x.org",
            MarkdownSet.Tree("<https://x.org/a> <a@x.org> https://x.org"));

    [Fact]
    public void A_placeholder_that_looks_like_an_address_stays_whole() =>
        Assert.Equal("p Use <arn:aws:iam::x>.", MarkdownSet.Tree("Use <arn:aws:iam::x>."));

    [Fact]
    public void Titles_of_links_are_dropped_and_links_may_be_wrapped() =>
        Assert.Equal("p See [Some words](https://x.org/a).", MarkdownSet.Tree("See [Some\nwords](https://x.org/a\n\"https://x.org/a\")."));

    [Theory]
    [InlineData("![a \\[b\\]](img/x.png)", "![a [b]](img/x.png)", 0)]
    [InlineData("![a](https://x.org/x.png)", "![a](https://x.org/x.png)", 0)]
    [InlineData("![a](img/gone.png)", "![a](img/gone.png)", 1)]
    [InlineData("![a](javascript:x)", "a", 1)]
    public void Images_keep_their_description(string text, string tree, int problems)
    {
        var outcome = DocumentReader.Read([new SourceFile("page.md", "# T\n\n" + text)], new HashSet<string> { "img/x.png" });

        Assert.Equal("p " + tree, TreeText.Of(outcome.Value[0].Root.Blocks));
        Assert.Equal(problems, outcome.Diagnostics.Count);
    }

    private static (Link? Link, EquatableArray<Diagnostic> Problems) LinkOf(string href)
    {
        var (page, problems) = PageWith($"[words]({href})");
        Assert.Equal("words", PlainText.Of(Assert.IsType<Paragraph>(Assert.Single(page.Root.Blocks)).Inlines));
        return (TreeWalk.Inlines(page).OfType<Link>().SingleOrDefault(), problems);
    }

    private static (Document Page, EquatableArray<Diagnostic> Problems) PageWith(string text)
    {
        SourceFile[] files =
        [
            new("top.md", "# Top"),
            new("twice.md", "# Twice"),
            new("sub/twice.md", "# Twice"),
            new("sub/other.md", "# Other<a name=\"other\"></a>\n\n## Part<a name=\"part\"></a><a name=\"alias\"></a>\n\nx <a name=\"mark\"></a>"),
            new("sub/with space.md", "# Space"),
            new("sub/plain.md", "# Plain\n\n## Here"),
            new("sub/page.md", $"# Page<a name=\"own\"></a>\n\n{text}"),
        ];
        var outcome = DocumentReader.Read(files, new HashSet<string> { "sub/file.zip", "sub/img/a room.png" });
        return (outcome.Value.Single(d => d.File == "sub/page.md"), outcome.Diagnostics);
    }
}
