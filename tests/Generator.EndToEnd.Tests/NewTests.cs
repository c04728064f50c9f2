using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>new</c>: content to start from, and content around a folder of markdown.</summary>
public sealed class NewTests
{
    private const string Secure = "\n\nYou must encrypt your data at rest. Use multi-factor authentication (MFA) with each account.\n";

    [Fact]
    public void The_content_to_start_from_builds_as_it_is()
    {
        var program = GeneratorProgram.Usual;
        using var workspace = new Workspace();

        var made = program.Run(workspace.Root, "new", "content");
        var check = program.Run(workspace.Root, "check");
        var build = program.Run(workspace.Root, "build");
        var extract = program.Run(workspace.Root, "extract", "content/guides/parcel-desk/2026-01-15");

        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
        Assert.Equal((0, "1 guide, 8 pages: no problems.\n"), (check.ExitCode, check.Output));
        Assert.Equal((0, ""), (build.ExitCode, build.Errors));
        Assert.All(["requirement", "recommendation", "option", "assurance", "limitation"], kind => Assert.Contains(kind, extract.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("my docs/site content")]
    public void The_commands_that_are_named_next_work_as_they_are_printed(string folder)
    {
        using var workspace = new Workspace();

        var commands = NextOf(GeneratorProgram.Usual.Run(workspace.Root, "new", folder));

        Assert.Equal(["build", "print", "diff"], commands.Select(c => c[0]));
        Assert.Equal([0, 0, 1], commands.Select(c => GeneratorProgram.Usual.Run(workspace.Root, c).ExitCode));
        Assert.True(File.Exists(workspace.PathOf("output/site/index.html")));
        Assert.True(File.Exists(workspace.PathOf("parcel-desk.html")));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content", "--guide", "docs")]
    public void A_folder_that_holds_anything_is_left_as_it_is(params string[] arguments)
    {
        using var workspace = new Workspace();
        workspace.Write("content/mine.txt", "mine");
        workspace.Write("docs/a.md", "# A");

        var run = GeneratorProgram.Usual.Run(workspace.Root, ["new", .. arguments]);

        Assert.Equal("content(1,1): error GEN123: The folder holds \"mine.txt\"; nothing in it is touched. Name a folder that isn't there yet, or an empty one.\n", run.Errors);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(["mine.txt"], workspace.Snapshot("content").Keys);
    }

    [Fact]
    public void An_empty_folder_is_filled_and_so_is_the_one_that_it_is_run_in()
    {
        using var workspace = new Workspace();

        var run = GeneratorProgram.Usual.Run(workspace.Root, "new", ".");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["guides", "site.yml"], Directory.EnumerateFileSystemEntries(workspace.Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_folder_of_markdown_becomes_content_that_builds()
    {
        var program = GeneratorProgram.Usual;
        using var workspace = new Workspace();
        workspace.Write("docs/README.md", "---\ndate: 2024-05-01\n---\n\n# Widget Store security handbook\n\n![A plan](images/plan.png)" + Secure);
        workspace.Write("docs/access.md", "# Access\n\nYou must rotate your keys.\n");
        workspace.Write("docs/more/logs.md", "# Logs\n\nYou must log each access.\n");
        workspace.Write("docs/more/notes.adoc", "= Notes\n");
        workspace.Write("docs/images/plan.png", [1, 2, 3]);
        workspace.Write("docs/SUMMARY.md", "# Contents\n\n- [More](more/logs.md)\n- [Access](access.md)\n");
        workspace.Write("docs/.git/config", "secret");
        var before = workspace.Snapshot("docs");

        var made = program.Run(workspace.Root, "new", "content", "--guide", "docs");

        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
        Assert.Equal(before, workspace.Snapshot("docs"));
        Assert.Equal(
            """
            Made content around a copy of 6 files, 5 of them pages.

              title     Widget Store security handbook  from the first heading of README.md
              service   Widget Store                    from the title, without words for a kind of text
              version   2024-05-01                      from "date" of README.md, the newest that the pages tell
              topics    2 pages in order                from SUMMARY.md

            What is wrong is put right in content/guides/widget-store/guide.yml.

            Next:
              generator build                                          # the site: open output/site/index.html
              generator print widget-store --output widget-store.html  # the checklist to print and sign

            """, made.Output);
        var copies = workspace.Snapshot("content/guides/widget-store/2024-05-01");
        Assert.Equal(before.Where(f => !f.Key.StartsWith(".git", StringComparison.Ordinal)), copies);
        Assert.All(NextOf(made), c => Assert.Equal(0, program.Run(workspace.Root, c).ExitCode));
    }

    [Fact]
    public void Folders_named_by_days_become_versions()
    {
        using var workspace = new Workspace();
        workspace.Write("desk/2024-06-01/index.md", "# Parcel Desk security guide\n\nYou should rotate your keys.\n");
        workspace.Write("desk/2025-06-01/index.md", "# Parcel Desk security guide\n\nYou must rotate your keys.\n");
        workspace.Write("desk/drafts/next.md", "# Next\n");

        var made = GeneratorProgram.Usual.Run(workspace.Root, "new", "content", "--guide", "desk");

        Assert.Equal("desk(1,1): warning GEN125: 1 file beside the versions' folders isn't copied: drafts/next.md. Where they belong to a version, put them into its folder.\n", made.Errors);
        Assert.Equal(["build", "print", "diff"], NextOf(made).Select(c => c[0]));
        Assert.Equal([0, 0, 1], NextOf(made).Select(c => GeneratorProgram.Usual.Run(workspace.Root, c).ExitCode));
    }

    [Fact]
    public void Title_and_day_may_be_given()
    {
        using var workspace = new Workspace();
        workspace.Write("docs/a.md", "# A" + Secure);

        var made = GeneratorProgram.Usual.Run(workspace.Root, "new", "content", "--guide", "docs", "--title", "Desk: a guide", "--date", "2024-02-29");

        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
        Assert.StartsWith("title: \"Desk: a guide\"\n", File.ReadAllText(workspace.PathOf("content/guides/desk/guide.yml")), StringComparison.Ordinal);
        Assert.True(File.Exists(workspace.PathOf("content/guides/desk/2024-02-29/a.md")));
    }

    [Fact]
    public void A_page_that_is_not_UTF8_is_copied_and_told()
    {
        using var workspace = new Workspace();
        workspace.Write("docs/a.md", "# Desk" + Secure);
        workspace.Write("docs/latin.md", [.. "# Caf"u8, 0xE9]);

        var made = GeneratorProgram.Usual.Run(workspace.Root, "new", "content", "--guide", "docs", "--date", "2024-01-01");

        Assert.StartsWith("docs/latin.md(1,6): warning GEN103: ", made.Errors, StringComparison.Ordinal);
        Assert.Equal(0, made.ExitCode);
        Assert.True(File.Exists(workspace.PathOf("content/guides/desk/2024-01-01/latin.md")));
    }

    [Fact]
    public void What_a_link_leads_to_is_not_copied()
    {
        using var workspace = new Workspace();
        workspace.Write("secret/key.md", "# Secret");
        workspace.Write("docs/a.md", "# Desk" + Secure);
        File.CreateSymbolicLink(workspace.PathOf("docs/key.md"), workspace.PathOf("secret/key.md"));
        Directory.CreateSymbolicLink(workspace.PathOf("docs/around"), workspace.PathOf("docs"));

        var made = GeneratorProgram.Usual.Run(workspace.Root, "new", "content", "--guide", "docs", "--date", "2024-01-01");

        Assert.Equal(0, made.ExitCode);
        Assert.Equal(["a.md"], workspace.Snapshot("content/guides/desk/2024-01-01").Keys);
    }

    [Theory]
    [InlineData("nowhere(1,1): error GEN101: There is no such folder.", "--guide", "nowhere")]
    [InlineData("docs/a.md(1,1): error GEN101: This is a file; the folder that it stands in was expected.", "--guide", "docs/a.md")]
    [InlineData("empty(1,1): error GEN104: The folder holds no markdown (.md, .markdown, .mdx, .adoc).", "--guide", "empty")]
    [InlineData("made(1,1): error GEN124: The folder holds site.yml or guides/, so it is content already.", "--guide", "made")]
    [InlineData("twice(1,1): error GEN206: The folders 2024-06-01 and 20240601 are named by the same day.", "--guide", "twice")]
    [InlineData("generator: --date holds \"June\"; a day as 2024-06-01 was expected.", "--guide", "docs", "--date", "June")]
    [InlineData("generator: --date is the day of an only version, and twice holds 2: 2024-06-01, 20240601.", "--guide", "twice", "--date", "2024-06-01")]
    [InlineData("generator: --title is empty.", "--guide", "docs", "--title", " ")]
    [InlineData("generator: --title and --date are for --guide;", "--title", "Desk")]
    public void What_cannot_be_made_is_told_and_nothing_is_written(string expected, params string[] arguments)
    {
        using var workspace = new Workspace();
        workspace.Write("docs/a.md", "# A");
        workspace.Write("empty/a.txt", "");
        workspace.Write("made/site.yml", "title: x");
        workspace.Write("twice/2024-06-01/a.md", "# A");
        workspace.Write("twice/20240601/a.md", "# A");

        var run = GeneratorProgram.Usual.Run(workspace.Root, ["new", "content", .. arguments]);

        Assert.StartsWith(expected, run.Errors, StringComparison.Ordinal);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.False(Directory.Exists(workspace.PathOf("content")));
    }

    // The commands below "Next:", split as a shell does.
    private static List<string[]> NextOf(RunResult run) =>
        [.. run.Output.Split("Next:\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('#')[0].Trim()["generator ".Length..]).Select(Arguments)];

    private static string[] Arguments(string line) =>
        [.. line.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
