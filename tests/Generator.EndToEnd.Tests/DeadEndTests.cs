using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary>Links that lead out of a guide or to nothing, and who takes them for errors.</summary>
public sealed class DeadEndTests
{
    private const string Page = "output/site/guides/demo/2024-01-01/pages/links.html";

    private const string Links =
        """
        === guides/demo/2024-01-01/links.md
        # Links

        See [gone](gone.md), [the other product](../storage/overview.md) and [the site's root](/docs/limits).
        """;

    private static string Guide(string more) => $"=== guides/demo/guide.yml\ntitle: Demo\nservice: Demo\nprovider: Example\nsummary: s\nattribution: {{ text: t }}\nversions: [{{ date: 2024-01-01 }}]\n{more}\n";

    [Fact]
    public void Dead_links_are_words_with_where_they_would_have_led()
    {
        using var workspace = new Workspace().WithSite(Links);

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("content/guides/demo/2024-01-01/links.md(3,5): warning GEN301: ", run.Errors, StringComparison.Ordinal);
        var html = File.ReadAllText(workspace.PathOf(Page));
        Assert.Contains("<span class=\"dead-link\" role=\"link\" aria-disabled=\"true\" tabindex=\"0\" title=\"Leads to “../storage/overview.md”, which isn’t part of this site\" data-leads-to=\"../storage/overview.md\">the other product</span>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"../storage", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_leads_what_leaves_the_guide_to_where_it_was_published()
    {
        using var workspace = new Workspace().WithSite(Links + Guide("link-base: https://docs.example.com/cloud/demo"));

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Equal(["content/guides/demo/2024-01-01/links.md(3,5): warning GEN301"], run.ErrorLines.Select(l => l[..l.IndexOf(": '", StringComparison.Ordinal)]));
        var html = File.ReadAllText(workspace.PathOf(Page));
        Assert.Contains("<a href=\"https://docs.example.com/cloud/storage/overview\" class=\"external\" rel=\"noreferrer\">the other product</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://docs.example.com/docs/limits\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_where_another_guide_was_published_leads_to_its_newest_page()
    {
        using var workspace = new Workspace().WithSite(Links + "\n" + Guide("link-base: https://docs.example.com/cloud/demo"));
        workspace.Write("content/guides/storage/guide.yml", Guide("link-base: https://docs.example.com/cloud/storage").Split('\n', 2)[1].Replace("[{ date: 2024-01-01 }]", "[{ date: 2023-01-01 }, { date: 2024-06-01 }]", StringComparison.Ordinal));
        foreach (var version in new[] { "2023-01-01", "2024-06-01" })
            workspace.Write($"content/guides/storage/{version}/overview.md", "# Overview\n\nYou must rotate keys.\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("<a href=\"../../../storage/2024-06-01/pages/overview.html\">the other product</a>", File.ReadAllText(workspace.PathOf(Page)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", "--strict", "")]
    [InlineData("check", "--strict", "")]
    [InlineData("build", null, "strict: true")]
    [InlineData("check", null, "strict: true")]
    public void Who_owns_a_guide_takes_warnings_for_errors(string command, string? option, string key)
    {
        using var workspace = new Workspace().WithSite(Links + "\n" + Guide(key));

        var run = GeneratorProgram.Usual.Run(workspace.Root, option is null ? [command] : [command, option]);

        Assert.Contains("content/guides/demo/2024-01-01/links.md(3,5): error GEN301: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.False(Directory.Exists(workspace.PathOf("output")));
    }

    [Fact]
    public void A_strict_site_is_strict_about_every_guide_and_a_strict_guide_about_itself()
    {
        using var workspace = new Workspace().WithSite(Links + "\n=== site.yml\ntitle: t\nsummary: s\nstrict: true\n");
        Assert.Equal(2, GeneratorProgram.Usual.Run(workspace.Root, "build").ExitCode);

        workspace.Write("content/site.yml", "title: t\nsummary: s\n");
        workspace.Write("content/guides/own/guide.yml", Guide("strict: true").Split('\n', 2)[1]);
        workspace.Write("content/guides/own/2024-01-01/a.md", "# A\n\nYou must rotate keys.\n");
        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "build").ExitCode);
    }

    [Fact]
    public void Many_of_a_kind_are_counted_and_check_lists_them_all()
    {
        var many = string.Join("\n\n", Enumerable.Range(1, 1051).Select(i => $"See [{i}](gone-{i}.md)."));
        using var workspace = new Workspace().WithSite($"=== guides/demo/2024-01-01/links.md\n# Links\n\n{many}\n\nSee [b](javascript:alert(1)).\n");

        var build = GeneratorProgram.Usual.Run(workspace.Root, "build");
        var check = GeneratorProgram.Usual.Run(workspace.Root, "check", "--code", "GEN301");
        var none = GeneratorProgram.Usual.Run(workspace.Root, "check", "--code", "gen302");

        Assert.Equal(7, build.ErrorLines.Length);
        Assert.Equal("generator: and 1,046 more of GEN301 (A link to a page that isn't there); 'generator check --code GEN301' lists them all.", build.ErrorLines[^1]);
        Assert.Contains(build.ErrorLines, l => l.Contains("GEN303", StringComparison.Ordinal));
        Assert.Equal(1051, check.ErrorLines.Length);
        Assert.Equal((1, 0), (check.ExitCode, none.ExitCode));
    }

    [Fact]
    public void A_code_that_is_none_is_bad_usage()
    {
        using var workspace = new Workspace().WithSite();

        var run = GeneratorProgram.Usual.Run(workspace.Root, "check", "--code", "301");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'301' is not a code", run.Errors, StringComparison.Ordinal);
    }
}
