using Generator.Model;
using Generator.Reading;
using Generator.Tests.Reading;

namespace Generator.Tests.Bounds;

/// <summary>YAML that is nested, repeated or long beyond what people write. Without a bound on depth each of the deep ones would end the process.</summary>
public sealed class YamlBoundsTests
{
    private const int Deep = 100_000;

    public static TheoryData<string> DeepValues { get; } =
    [
        new string('[', Deep),
        new string('[', Deep) + new string(']', Deep),
        string.Concat(Enumerable.Repeat("{a: ", Deep)),
        string.Concat(Enumerable.Repeat("- ", Deep)) + "x",
        string.Concat(Enumerable.Repeat("? ", Deep)) + "x",
    ];

    [Theory]
    [MemberData(nameof(DeepValues))]
    public void What_is_nested_too_deeply_is_refused_at_its_line(string value)
    {
        var problem = Assert.Single(CurationReader.Read(new SourceFile("curation.yml", $"# c\ndecisions:\n  {value}\n")).Diagnostics);

        Assert.Equal("GEN213", problem.Rule.Code);
        Assert.Equal("curation.yml(3,", problem.Span.ToString()[..15]);
    }

    [Theory]
    [MemberData(nameof(DeepValues))]
    public void Front_matter_and_tables_of_contents_are_passed_over_then(string value)
    {
        Assert.Contains("page.md(3,1) GEN323", MarkdownSet.Problems(MarkdownSet.Read(("page.md", $"---\ntitle: t\n{value}\n---\n\n# Title\n"))).Select(p => System.Text.RegularExpressions.Regex.Replace(p, @"\(3,\d+\)", "(3,1)")));
        Assert.Contains(ContentSet.Problems(ContentSet.Read(("page.md", "# Title\n"), ("toc.yml", value))), p => p.EndsWith("GEN311", StringComparison.Ordinal));
    }

    [Fact]
    public void Block_style_has_the_same_bound()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(i => $"{new string(' ', i)}a:\n"));

        Assert.Equal("curation.yml(65,65): GEN213", Told(CurationReader.Read(new SourceFile("curation.yml", text)).Diagnostics));
    }

    [Fact]
    public void Sixty_deep_is_read() =>
        Assert.DoesNotContain("GEN213", Told(CurationReader.Read(new SourceFile("curation.yml", $"decisions: {new string('[', 60)}{new string(']', 60)}")).Diagnostics), StringComparison.Ordinal);

    [Fact]
    public void Aliases_count_as_what_they_stand_for()
    {
        var text = "variables:\n  a0: &a0 {k: v, l: v, m: v, n: v, o: v}\n"
            + string.Concat(Enumerable.Range(1, 12).Select(i => $"  a{i}: &a{i} {{{string.Join(", ", Enumerable.Range(0, 9).Select(j => $"k{j}: *a{i - 1}"))}}}\n"));

        Assert.Contains("GEN158", GuideProblems(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_nest_as_what_they_stand_for()
    {
        var text = "variables:\n  a0: &a0 {k: v}\n" + string.Concat(Enumerable.Range(1, 100).Select(i => $"  a{i}: &a{i} {{k: *a{i - 1}}}\n"));

        Assert.Contains("GEN213", GuideProblems(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("variables: &a {k: *a}\n")]
    [InlineData("variables: &a {k: {l: *a}}\n")]
    [InlineData("topics: &a [*a]\n")]
    public void An_alias_within_what_it_stands_for_is_refused(string text) => Assert.Contains("GEN213", GuideProblems(text), StringComparison.Ordinal);

    [Fact]
    public void A_key_twice_is_told_at_its_place_and_the_first_one_counts()
    {
        var read = ContentSet.Read("summary: again\ntitle: [other]\n", [], ("page.md", "# Title\n"));

        Assert.Equal(["guides/demo/guide.yml(7,1): GEN205", "guides/demo/guide.yml(8,1): GEN205"], read.Diagnostics.Select(d => $"{d.Span}: {d.Rule.Code}"));
        Assert.Equal(("t", "s"), (read.Value.Guides[0].Info.Title, read.Value.Guides[0].Info.Summary));
    }

    [Fact]
    public void A_second_document_is_told()
    {
        var read = CurationReader.Read(new SourceFile("curation.yml", "decisions: []\n---\ndecisions: [x]\n"));

        Assert.Equal("curation.yml(2,1): GEN212", Told(read.Diagnostics));
    }

    [Fact]
    public void What_cannot_be_read_lacks_no_keys() => Assert.Equal(["guides/demo/guide.yml GEN201"], ContentSet.Problems(ContentSet.Read("topics: [\n", [], ("page.md", "# Title\n"))));

    [Fact]
    public void Many_keys_twice_are_told_as_often_as_somebody_reads_it()
    {
        var text = string.Concat(Enumerable.Repeat("decisions: []\n", 20_000));

        Assert.Equal(100, CurationReader.Read(new SourceFile("curation.yml", text)).Diagnostics.Count);
    }

    [Fact]
    public void A_title_longer_than_any_is_refused()
    {
        var read = ContentSet.Read($"topics: [page.md]\nlink-base: {new string('x', 20_000)}\n", [], ("page.md", "# Title\n"));

        Assert.Equal("guides/demo/guide.yml(8,12): GEN204", Told(read.Diagnostics));
        Assert.Contains("20,000 characters", read.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_versions_than_a_site_can_compare_are_refused()
    {
        var text = "title: t\nversions:\n" + string.Concat(Enumerable.Range(0, 501).Select(i => $"  - date: {new DateOnly(2000, 1, 1).AddDays(i):yyyy-MM-dd}\n"));
        var read = ContentReader.Read(new SourceFolder([new SourceFile("guides/g/guide.yml", text), new SourceFile("site.yml", "title: t\n")], []));

        Assert.Contains(read.Diagnostics, d => d.Rule.Code == "GEN158");
    }

    private static string GuideProblems(string guide) => Told(ContentSet.Read(guide, [], ("page.md", "# Title\n")).Diagnostics);

    private static string Told(IEnumerable<Diagnostic> problems) => string.Join('\n', problems.Select(d => $"{d.Span}: {d.Rule.Code}"));
}
