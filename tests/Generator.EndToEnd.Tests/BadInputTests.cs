using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary>Bad input: a line with place and code, exit code 2, and an earlier output left as it was.</summary>
public sealed class BadInputTests
{
    private const string Guide = "content/guides/demo/guide.yml";

    private const string GuideText =
        """
        title: Demo security guide
        service: Demo
        provider: Example
        summary: A guide for one test.
        attribution:
          text: Written for a test.
        versions:
          - date: 2024-01-01
        """;

    public static TheoryData<string, string, string> TextFaults => new()
    {
        { Guide, GuideText + "\nsummry: x\n", $"{Guide}(9,1): error GEN202: \"summry\" is not a key here; known are title, service, provider, author, summary, attribution, versions, topics, link-base, strict, variables, variants. Did you mean \"summary\"?" },
        { Guide, "title: [\n", $"{Guide}(2,1): error GEN201: " },
        { Guide, "title: a\ntitle: b\n", $"{Guide}(2,1): error GEN205: " },
        { Guide, GuideText.Replace("title: Demo security guide", "", StringComparison.Ordinal), $"{Guide}(2,1): error GEN203: \"title\" is missing or empty." },
        { Guide, GuideText.Replace("  text: Written for a test.", "  license: MIT", StringComparison.Ordinal), $"{Guide}(6,3): error GEN203: \"attribution.text\" is missing or empty; " },
        { Guide, GuideText + "\n  - date: 2024-01-01\n    folder: again\n", $"{Guide}(9,11): error GEN206: The versions \"2024-01-01\" and \"again\" have the same date 2024-01-01; each needs its own." },
        { Guide, GuideText + "\n  - date: 2025-01-01\n    folder: History\n", $"{Guide}(10,13): error GEN204: \"History\" is a folder that the site itself makes beside the versions; a version needs another name." },
        { Guide, GuideText.Replace("2024-01-01", "1 January", StringComparison.Ordinal), $"{Guide}(8,11): error GEN204: \"date\" holds \"1 January\"; a day as 2023-04-18 was expected." },
        { Guide, GuideText + "\n  - date: 2025-01-01\n", "content/guides/demo/2025-01-01(1,1): error GEN104: The version 2025-01-01 of \"demo\" has no markdown files." },
        { Guide, GuideText + "\ntopics: [securty.md]\n", $"{Guide}(9,10): error GEN207: No version has the page \"securty.md\". Did you mean \"security.md\"?" },
        { Guide, GuideText + "\nlink-base: docs.example.com\n", $"{Guide}(9,12): error GEN204: \"link-base\" holds \"docs.example.com\"; an address as https://docs.example.com/guide/ was expected, without ? and #." },
        { Guide, GuideText + "\nlink-base: javascript:alert(1)\n", $"{Guide}(9,12): error GEN204: " },
        { Guide, GuideText + "\nstrict: very\n", $"{Guide}(9,9): error GEN204: \"strict\" holds \"very\"; true or false was expected." },
        { "content/site.yml", "summary: x\n", "content/site.yml(1,1): error GEN203: \"title\" is missing or empty." },
        { "content/profiles/team.yml", "guide: dmeo\ntitle: Team\nsummary: s\n", "content/profiles/team.yml(1,8): error GEN431: There is no guide \"dmeo\" in guides/. Did you mean \"demo\"?" },
        { "content/profiles/team.yml", "guide: demo\ntitle: Team\nsummary: s\ninclude: [{ topics: [securty] }]\n", "content/profiles/team.yml(4,22): error GEN207: No version (2024-01-01) has the topic \"securty\". Did you mean \"security\"?" },
        { "templates/pages/home.html", "<p>{{ if }}</p>\n", "templates/pages/home.html(1,10): error GEN501: " },
        { "templates/pages/home.html", "<p>{{ no_such_thing }}</p>\n", "templates/pages/home.html(1,7): error GEN501: " },
        { "templates/rules/controls.yml", "rules:\n  - name: a\n    take: requirment\n    why: b\n    when: {}\n", "templates/rules/controls.yml(3,11): error GEN204: \"requirment\" is not a kind; " },
        { "templates/rules/controls.yml", "rules:\n  - name: a\n    take: none\n    why: b\n    when: { moood: imperative }\n", "templates/rules/controls.yml(5,13): error GEN202: \"moood\" is not a key here; " },
    };

    [Theory]
    [MemberData(nameof(TextFaults))]
    public void A_fault_is_told_with_its_place_and_nothing_is_written(string path, string text, string expected)
    {
        using var workspace = new Workspace().WithSite();
        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "build").ExitCode);
        var before = workspace.Snapshot("output");
        workspace.Write(path, text);

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Contains(run.ErrorLines, line => line.StartsWith(expected, StringComparison.Ordinal));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, workspace.Snapshot("output"));
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_told_with_the_byte()
    {
        using var workspace = new Workspace().WithSite();
        workspace.Write("content/guides/demo/2024-01-01/latin.md", [.. "# Title\n\nCaf"u8, 0xE9, .. " here\n"u8]);

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Contains("content/guides/demo/2024-01-01/latin.md(3,4): error GEN103: The byte 0xE9 is not UTF-8.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.False(Directory.Exists(workspace.PathOf("output")));
    }

    [Fact]
    public void An_unreadable_file_is_told()
    {
        using var workspace = new Workspace().WithSite();
        // A link to nowhere can't be read, not even by an administrator.
        File.CreateSymbolicLink(workspace.PathOf("content/guides/demo/2024-01-01/gone.md"), "/nowhere/gone.md");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Contains("content/guides/demo/2024-01-01/gone.md(1,1): error GEN102: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("build", "--content", "nowhere")]
    [InlineData("check", "--content", "nowhere")]
    [InlineData("extract", "nowhere")]
    public void A_missing_folder_is_told(params string[] arguments)
    {
        using var workspace = new Workspace();

        var run = GeneratorProgram.Usual.Run(workspace.Root, arguments);

        Assert.StartsWith("nowhere(1,1): error GEN101: There is no such folder.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(workspace.Root));
    }

    [Theory]
    [InlineData("biuld")]
    [InlineData("extract")]
    [InlineData("build", "--contnet", "x")]
    [InlineData("serve", "--port", "99999")]
    public void Bad_usage_ends_with_2_and_says_where_help_is(params string[] arguments)
    {
        using var workspace = new Workspace();

        var run = GeneratorProgram.Usual.Run(workspace.Root, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("generator: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--help", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_description_is_told()
    {
        using var workspace = new Workspace().WithSite();
        File.Delete(workspace.PathOf("content/site.yml"));
        File.Delete(workspace.PathOf("content/guides/demo/guide.yml"));

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Contains("content/site.yml(1,1): warning GEN120: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("content/guides/demo/guide.yml(1,1): error GEN106: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void An_output_that_cannot_be_a_folder_is_told()
    {
        using var workspace = new Workspace().WithSite();
        workspace.Write("out", "a file");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build", "--output", "out/site");

        Assert.Contains("out/site(1,1): error GEN107: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("a file", File.ReadAllText(workspace.PathOf("out")));
    }

    [Fact]
    public void Pages_whose_ids_cannot_be_kept_are_not_written()
    {
        using var workspace = new Workspace().WithSite();
        Directory.CreateDirectory(workspace.PathOf("content/guides/demo/identities.yml/in-the-way"));

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Contains("content/guides/demo/identities.yml(1,1): error GEN107: ", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("; nothing was written to output/site.\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.False(Directory.Exists(workspace.PathOf("output/site")));
    }

    [Fact]
    public void A_full_disk_is_told_on_standard_output_too()
    {
        Repository.Require(File.Exists("/dev/full"), "/dev/full is missing; it is the full disk of this test.");
        using var workspace = new Workspace().WithSite();

        var run = GeneratorProgram.Usual.Run(workspace.Root, "assess", "new", "demo", "--output", "/dev/full");

        Assert.Matches(@"\A/dev/full\(1,1\): error GEN107: No space left on device.*\. Check the folder", run.Errors);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_version_that_is_not_listed_or_has_no_control_is_a_warning()
    {
        using var workspace = new Workspace().WithSite("=== guides/demo/2024-01-01/security.md\n# Glossary\n\nA role is an identity.\n=== guides/demo/2020-02-02/old.md\n# Old\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Contains("content/guides/demo/2020-02-02(1,1): warning GEN208: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("content/guides/demo/2024-01-01(1,1): warning GEN402: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Check_finds_every_problem_at_once_without_writing()
    {
        using var workspace = new Workspace().WithSite("=== guides/demo/2024-01-01/links.md\n# Links\n\nSee [a](gone.md) and [b](javascript:alert(1)).\n");
        workspace.Write("templates/pages/home.html", "{{ no_such_thing }}");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "check");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("GEN301", run.Errors, StringComparison.Ordinal);
        Assert.Contains("GEN303", run.Errors, StringComparison.Ordinal);
        Assert.Contains("GEN501", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace.PathOf("output")));
    }

    [Fact]
    public void Check_ends_with_1_where_there_are_only_warnings()
    {
        using var workspace = new Workspace().WithSite("=== guides/demo/2024-01-01/links.md\n# Links\n\nSee [b](javascript:alert(1)).\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 guide, 2 pages: 1 warning.", run.Output, StringComparison.Ordinal);
    }
}
