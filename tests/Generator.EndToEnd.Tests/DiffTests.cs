using System.Text.Json;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>diff</c>, and the ledger of ids that makes it possible.</summary>
public sealed class DiffTests
{
    private const string TwoVersions = Workspace.TwoDates +
        """

        === guides/demo/2025-01-01/security.md
        # Security best practices

        You must encrypt your data at rest with keys of 256 bits. You must log each access to your data.
        """;

    [Fact]
    public void Versions_folders_and_files_give_the_same_changes()
    {
        var program = GeneratorProgram.Usual;
        using var workspace = new Workspace().WithSite(TwoVersions);
        foreach (var version in new[] { "2024-01-01", "2025-01-01" })
            workspace.Write($"{version}.json", program.Run(workspace.Root, "extract", $"content/guides/demo/{version}", "--json").Output);

        var versions = program.Run(workspace.Root, "diff", "demo@2024-01-01", "demo@2025-01-01", "--format", "json");
        var newest = program.Run(workspace.Root, "diff", "demo@2024-01-01", "--format", "json");
        var folders = program.Run(workspace.Root, "diff", "content/guides/demo/2024-01-01", "content/guides/demo/2025-01-01", "--format", "json");
        var files = program.Run(workspace.Root, "diff", "2024-01-01.json", "2025-01-01.json", "--format", "json");

        Assert.Equal(1, versions.ExitCode);
        Assert.Equal((versions.Output, versions.Output, versions.Output), (newest.Output, folders.Output, files.Output));
        var root = JsonDocument.Parse(versions.Output).RootElement;
        Assert.Equal(1, root.GetProperty("summary").GetProperty("added").GetInt32());
        Assert.Equal(1, root.GetProperty("summary").GetProperty("removed").GetInt32());
        Assert.Contains("now \\\"keys of 256 bits\\\"", versions.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_exit_code_is_a_gate()
    {
        using var workspace = new Workspace().WithSite(TwoVersions);
        int Exit(params string[] arguments) => GeneratorProgram.Usual.Run(workspace.Root, ["diff", "demo@2024-01-01", .. arguments]).ExitCode;

        Assert.Equal(1, Exit());
        Assert.Equal(1, Exit("--fail-on", "weakened,substantive"));
        Assert.Equal(0, Exit("--fail-on", "weakened"));
        Assert.Equal(0, Exit("--only", "weakened"));
        Assert.Equal(0, Exit("demo@2024-01-01"));
        Assert.Equal(1, Exit("--topic", "security"));
        Assert.Equal(2, Exit("--topic", "securty"));
        Assert.Equal(2, Exit("--fail-on", "weakend"));
        Assert.Equal(2, Exit("demo@2023-01-01"));
        Assert.Equal(2, Exit("nowhere"));
    }

    [Fact]
    public void Who_speaks_in_the_newer_folder_speaks_in_the_older()
    {
        const string Page = "# Access\n\nLaptops are encrypted. Backups are encrypted and kept for a year.";
        using var workspace = new Workspace();
        workspace.Write("old/access.md", Page);
        workspace.Write("new/access.md", $"{Page} Employees must wear a badge. Visitors must be escorted by staff. Contractors must have a sponsor.");

        var changes = JsonDocument.Parse(GeneratorProgram.Usual.Run(workspace.Root, "diff", "old", "new", "--format", "json").Output).RootElement;

        Assert.Equal(3, changes.GetProperty("summary").GetProperty("added").GetInt32());
        Assert.Equal(0, changes.GetProperty("summary").GetProperty("changed").GetInt32());
    }

    [Fact]
    public void What_cannot_be_compared_is_told()
    {
        using var workspace = new Workspace().WithSite(TwoVersions);
        workspace.Write("broken.json", "{ \"guide\": 5 }");

        Assert.Contains("broken.json(1,13): error GEN221: ", GeneratorProgram.Usual.Run(workspace.Root, "diff", "broken.json", "content/guides/demo/2024-01-01").Errors, StringComparison.Ordinal);
        Assert.Contains("demo@2023-01-01(1,1): error GEN109: No guide has such a version. Did you mean \"demo@2024-01-01\"?", GeneratorProgram.Usual.Run(workspace.Root, "diff", "demo@2023-01-01").Errors, StringComparison.Ordinal);
        Assert.Contains("error GEN101: There is no such folder, catalog file or version of a guide.", GeneratorProgram.Usual.Run(workspace.Root, "diff", "nowhere", "demo@2024-01-01").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guide_alone_says_what_there_is_to_compare()
    {
        using var one = new Workspace().WithSite();
        using var two = new Workspace().WithSite(TwoVersions);

        Assert.StartsWith("demo(1,1): error GEN112: The guide has one version only, 2024-01-01, and there is none to compare it with.", Told(one), StringComparison.Ordinal);
        Assert.StartsWith("demo(1,1): error GEN112: Two versions were expected. 'generator diff demo@2024-01-01' compares 2024-01-01 with the newest, 2025-01-01.", Told(two), StringComparison.Ordinal);

        static string Told(Workspace workspace) => Assert.Single(GeneratorProgram.Usual.Run(workspace.Root, "diff", "demo").ErrorLines);
    }

    [Fact]
    public void A_report_is_written_into_the_file_that_was_named()
    {
        using var workspace = new Workspace().WithSite(TwoVersions);

        var run = GeneratorProgram.Usual.Run(workspace.Root, "diff", "demo@2024-01-01", "--format", "html", "--output", "reports/diff.html");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("<ins>", File.ReadAllText(workspace.PathOf("reports/diff.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_keeps_the_ledger_and_a_check_does_not()
    {
        using var workspace = new Workspace().WithSite(TwoVersions);
        var ledger = workspace.PathOf("content/guides/demo/identities.yml");

        GeneratorProgram.Usual.Run(workspace.Root, "check");
        Assert.False(File.Exists(ledger));
        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "build").ExitCode);
        var first = File.ReadAllText(ledger);
        File.SetLastWriteTimeUtc(ledger, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "build").ExitCode);

        Assert.Equal(first, File.ReadAllText(ledger));
        Assert.Equal(2020, File.GetLastWriteTimeUtc(ledger).Year);
    }

    [Fact]
    public void Ids_outlive_the_version_that_gave_them()
    {
        using var workspace = new Workspace().WithSite(TwoVersions);
        GeneratorProgram.Usual.Run(workspace.Root, "build");
        Directory.Delete(workspace.PathOf("content/guides/demo/2024-01-01"), recursive: true);
        workspace.Write("content/guides/demo/guide.yml", File.ReadAllText(workspace.PathOf("content/guides/demo/guide.yml")).Replace("  - date: 2024-01-01\n", "", StringComparison.Ordinal));
        File.Move(workspace.PathOf("content/guides/demo/2025-01-01/security.md"), workspace.PathOf("content/guides/demo/2025-01-01/renamed.md"));

        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "build").ExitCode);

        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "explain", "security.encrypt-data-rest").ExitCode);
    }

    [Fact]
    public void An_id_twice_in_the_ledger_keeps_the_site_from_being_built()
    {
        using var workspace = new Workspace().WithSite(TwoVersions);
        GeneratorProgram.Usual.Run(workspace.Root, "build");
        var ledger = workspace.PathOf("content/guides/demo/identities.yml");
        var text = File.ReadAllText(ledger);
        File.WriteAllText(ledger, text + text[text.IndexOf("- id", StringComparison.Ordinal)..]);

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("content/guides/demo/identities.yml(", run.Errors, StringComparison.Ordinal);
        Assert.Contains("error GEN211: ", run.Errors, StringComparison.Ordinal);
    }
}
