using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary>Commands about one guide of a folder with several: the others are neither read nor in the way.</summary>
public sealed class OneGuideTests
{
    private const string Site = Workspace.TwoVersions +
        """

        === guides/other/guide.yml
        title: Another guide
        service: Another service
        provider: Somebody
        summary: A guide whose page can't be read.
        attribution:
          text: Somebody's.
        versions:
          - date: 2025-01-01
        === guides/other/2025-01-01/page.md
        # Security

        - You must read [the page that isn't there](missing.md).
        === systems/billing.yml
        name: Billing
        out-of-scope:
          - guide: other
            topics: [page]
            reason: It has none.
        """;

    [Theory]
    [InlineData("export demo --format json")]
    [InlineData("assess new demo@2025-01-01")]
    [InlineData("print demo --output sheet.html")]
    [InlineData("diff demo@2024-01-01 demo@2025-01-01 --format json")]
    public void A_command_about_one_guide_reads_that_guide_alone(string arguments)
    {
        using var workspace = new Workspace().WithSite(Site);
        workspace.Write("content/guides/other/guide.yml", "this is no guide");

        var run = GeneratorProgram.Usual.Run(workspace.Root, arguments.Split(' '));

        Assert.Equal("", run.Errors);
        Assert.True(run.ExitCode is 0 or 1, $"exit code {run.ExitCode}");
        Assert.Equal(2, GeneratorProgram.Usual.Run(workspace.Root, "check").ExitCode);
    }

    [Fact]
    public void What_a_system_names_of_another_guide_is_not_missed()
    {
        using var workspace = new Workspace().WithSite(Site);
        workspace.Write("content/guides/other/2025-01-01/page.md", "# Security\n\n- You must rotate each key.\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "assess", "new", "demo", "--system", "billing");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Theory]
    [InlineData("export othr --format json")]
    [InlineData("assess new othr@2025-01-01")]
    public void A_guide_that_is_not_there_is_told_with_all_that_are(string arguments)
    {
        using var workspace = new Workspace().WithSite(Site);
        workspace.Write("content/guides/other/2025-01-01/page.md", "# Security\n\n- You must rotate each key.\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, arguments.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("other@2025-01-01", run.Errors, StringComparison.Ordinal);
    }
}
