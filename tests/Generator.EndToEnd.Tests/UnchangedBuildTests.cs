using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary>A build of what has not changed does nothing, says the same, and is never taken for one of what has.</summary>
public sealed class UnchangedBuildTests
{
    private const string Receipt = "output/.site.generator-receipt";
    private const string Page = "content/guides/demo/2025-01-01/security.md";
    private const string Reading = "Reading the content";

    // With a page that warns and a file that is carried along.
    private static Workspace Built()
    {
        var workspace = new Workspace().WithSite(Workspace.TwoVersions);
        workspace.Write(Page, "# Security best practices\n\nYou must rotate your keys. See [the plan](plan.csv) and [a page](missing.md).\n");
        workspace.Write("content/guides/demo/2025-01-01/plan.csv", "a,b\n");
        workspace.Write("templates/assets/site.js", "'use strict';\n");
        Assert.Equal(0, Build(workspace).ExitCode);
        return workspace;
    }

    private static RunResult Build(Workspace workspace, params string[] options) => GeneratorProgram.Usual.Run(workspace.Root, ["build", "--timings", .. options]);

    [Fact]
    public void The_second_build_reads_nothing_and_says_what_the_first_said()
    {
        using var workspace = new Workspace().WithSite(Workspace.TwoVersions);
        workspace.Write(Page, "# Security best practices\n\nYou must rotate your keys. See [a page](missing.md).\n");
        var first = Build(workspace);
        var site = workspace.Snapshot("output/site");

        var second = Build(workspace);

        Assert.Contains(Reading, first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Reading, second.Output, StringComparison.Ordinal);
        Assert.Contains(": warning GEN301: ", second.Errors, StringComparison.Ordinal);
        Assert.Equal((first.ExitCode, first.Errors, SummaryOf(first)), (second.ExitCode, second.Errors, SummaryOf(second)));
        Assert.Contains($"{site.Count - 1} files in output/site: 0 written, {site.Count - 1} unchanged, 0 removed", second.Output, StringComparison.Ordinal);
        Assert.Equal(site, workspace.Snapshot("output/site"));
    }

    public static TheoryData<string, string> Changes => new()
    {
        { "a page", Page },
        { "a page of another version", "content/guides/demo/2024-01-01/security.md" },
        { "a new page", "content/guides/demo/2025-01-01/new.md" },
        { "the settings", "content/site.yml" },
        { "what people decided", "content/guides/demo/curation.yml" },
        { "the ledger of ids", "content/guides/demo/identities.yml" },
        { "the site's name", "content/identity.yml" },
        { "a file that is carried along", "content/guides/demo/2025-01-01/plan.csv" },
        { "a template", "templates/assets/site.js" },
        { "a page of the site", "output/site/index.html" },
        { "the list of its files", "output/site/.generator-files" },
        { "the receipt", Receipt },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Whatever_is_changed_is_looked_at_again(string what, string path)
    {
        using var workspace = Built();
        Assert.DoesNotContain(Reading, Build(workspace).Output, StringComparison.Ordinal);
        var text = File.Exists(workspace.PathOf(path)) ? File.ReadAllText(workspace.PathOf(path)) : path.EndsWith(".yml", StringComparison.Ordinal) ? "" : "# New\n\nYou must log each access.\n";
        workspace.Write(path, path switch
        {
            Receipt => text.Replace("demo", "Demo", StringComparison.Ordinal),
            _ when path.EndsWith(".yml", StringComparison.Ordinal) => text + "# changed\n",
            _ => text + "\nx\n",
        });

        Assert.True(Build(workspace).Output.Contains(Reading, StringComparison.Ordinal), what);
        Assert.Equal(workspace.Snapshot("output/site"), Anew(workspace));
    }

    [Theory]
    [InlineData("output/site/dashboard.html")]
    [InlineData("content/guides/demo/2025-01-01/plan.csv")]
    public void Whatever_is_gone_is_looked_at_again(string path)
    {
        using var workspace = Built();
        File.Delete(workspace.PathOf(path));

        Assert.Contains(Reading, Build(workspace).Output, StringComparison.Ordinal);
        if (path.StartsWith("output/", StringComparison.Ordinal))
            Assert.Equal(workspace.Snapshot("output/site"), Anew(workspace));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000\n{\"Inputs\":\"\"}")]
    public void A_receipt_that_is_none_is_written_anew(string text)
    {
        using var workspace = Built();
        var whole = File.ReadAllText(workspace.PathOf(Receipt));
        workspace.Write(Receipt, text.Length > 0 ? text : whole[..(whole.Length / 2)]);

        Assert.Contains(Reading, Build(workspace).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Reading, Build(workspace).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_count_and_the_receipt_may_be_refused()
    {
        using var workspace = Built();

        Assert.Contains(Reading, Build(workspace, "--no-cache").Output, StringComparison.Ordinal);
        Assert.Equal(2, Build(workspace, "--strict").ExitCode);
        Assert.DoesNotContain(Reading, Build(workspace).Output, StringComparison.Ordinal);
    }

    private static string SummaryOf(RunResult run) => string.Join('\n', run.Output.Split('\n').TakeWhile(l => !l.Contains(" written, ", StringComparison.Ordinal)));

    private static SortedDictionary<string, byte[]> Anew(Workspace workspace)
    {
        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "build", "--no-cache", "--output", "anew/site").ExitCode);
        return workspace.Snapshot("anew/site");
    }
}
