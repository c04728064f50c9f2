using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>build</c> as a newcomer runs it.</summary>
public sealed class BuildTests
{
    private static readonly string[] Versions = ["2021-06-10", "2022-03-25", "2023-04-18", "2025-10-07"];

    [Theory]
    [MemberData(nameof(GeneratorProgram.Both), MemberType = typeof(GeneratorProgram))]
    public void The_committed_content_becomes_a_site_with_a_checklist_for_each_version(GeneratorProgram program)
    {
        using var workspace = new Workspace();

        var run = program.Run(Repository.Root, "build", "--output", workspace.PathOf("site"));

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(workspace.PathOf("site/index.html")));
        foreach (var version in Versions)
        {
            var folder = workspace.PathOf($"site/guides/aws-proton/{version}");
            Assert.All(["index.html", "checklist.html", "responsibility.html", "print.html", "coverage.html", "pages/ag-security.html"], page => Assert.True(File.Exists(Path.Combine(folder, page)), $"{version}/{page}"));
        }
    }

    [Theory]
    [MemberData(nameof(GeneratorProgram.Both), MemberType = typeof(GeneratorProgram))]
    public void The_program_carries_its_templates_and_rules(GeneratorProgram program)
    {
        using var workspace = new Workspace().WithSite();

        var run = program.Run(workspace.Root, "build");

        Assert.Equal("", run.Errors);
        Assert.Contains("demo@2024-01-01: 1 page, 2 controls", run.Output, StringComparison.Ordinal);
        Assert.Contains("multi-factor authentication", File.ReadAllText(workspace.PathOf("output/site/guides/demo/2024-01-01/checklist.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_have_commas_and_lines_have_none()
    {
        var sentences = string.Join("\n\n", Enumerable.Range(1, 1234).Select(i => $"You must rotate key {i}."));
        using var workspace = new Workspace().WithSite($"=== guides/demo/2024-01-01/security.md\n# Security\n\n{sentences}\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Contains("demo@2024-01-01: 1 page, 1,234 controls", run.Output, StringComparison.Ordinal);
        Assert.Contains("<b>1,234</b> requirements", File.ReadAllText(workspace.PathOf("output/site/guides/demo/2024-01-01/index.html")), StringComparison.Ordinal);
        Assert.Contains("security.md:2469<", File.ReadAllText(workspace.PathOf("output/site/guides/demo/2024-01-01/responsibility.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_whatever_the_locale_the_time_zone_and_the_cores()
    {
        using var workspace = new Workspace();
        var other = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati", ["DOTNET_PROCESSOR_COUNT"] = "1",
        };

        GeneratorProgram.Usual.Run(Repository.Root, "build", "--output", workspace.PathOf("a"));
        GeneratorProgram.Usual.Run(Repository.Root, other, "build", "--output", workspace.PathOf("b"));

        var a = workspace.Snapshot("a");
        Assert.True(a.Count > 50, $"only {a.Count} files");
        Assert.Equal(a, workspace.Snapshot("b"));
    }

    [Fact]
    public void The_native_and_the_managed_program_write_the_same_bytes()
    {
        using var workspace = new Workspace();

        GeneratorProgram.Native.Run(Repository.Root, "build", "--output", workspace.PathOf("a"));
        GeneratorProgram.Managed.Run(Repository.Root, "build", "--output", workspace.PathOf("b"));

        Assert.Equal(workspace.Snapshot("a"), workspace.Snapshot("b"));
    }

    [Fact]
    public void A_second_build_writes_nothing_and_removes_what_is_no_longer_made()
    {
        using var workspace = new Workspace().WithSite("=== guides/demo/2024-01-01/more.md\n# More\n\nYou should rotate your keys.\n");
        GeneratorProgram.Usual.Run(workspace.Root, "build");

        var second = GeneratorProgram.Usual.Run(workspace.Root, "build");
        File.Delete(workspace.PathOf("content/guides/demo/2024-01-01/more.md"));
        var third = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Contains(" 0 written, ", second.Output, StringComparison.Ordinal);
        // The document's page, that of its one control, and what was passed over of it.
        Assert.Contains(" 3 removed", third.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("output/site/guides/demo/2024-01-01/pages/more.html")));
    }

    [Fact]
    public void A_file_in_templates_shadows_the_built_in_one()
    {
        using var workspace = new Workspace().WithSite();
        workspace.Write("templates/assets/base.css", "/* ours */");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("/* ours */", File.ReadAllText(workspace.PathOf("output/site/assets/base.css")));
        Assert.True(new FileInfo(workspace.PathOf("output/site/assets/site.js")).Length > 0);
    }

    [Fact]
    public void A_folder_with_files_that_no_build_made_is_left_alone()
    {
        using var workspace = new Workspace().WithSite();
        workspace.Write("output/site/thesis.txt", "years of work");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("output/site(1,1): error GEN105: The folder holds \"thesis.txt\"", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], workspace.Snapshot("output/site").Keys);
    }

    [Fact]
    public void A_file_put_among_the_pages_is_not_overwritten()
    {
        using var workspace = new Workspace().WithSite();
        GeneratorProgram.Usual.Run(workspace.Root, "build");
        workspace.Write("output/site/guides/demo/2024-01-01/pages/more.html", "mine");
        workspace.Write("content/guides/demo/2024-01-01/more.md", "# More\n\nYou should rotate your keys.\n");
        var before = workspace.Snapshot("output/site");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("GEN105", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Snapshot("output/site"));
    }
}
