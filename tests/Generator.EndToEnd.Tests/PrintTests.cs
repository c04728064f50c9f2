using System.Text.RegularExpressions;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>print</c>: what it writes and where, and what it refuses.</summary>
public sealed class PrintTests
{
    private const string Site = Workspace.TwoVersions +
        """

        === profiles/team.yml
        guide: demo
        title: Team
        summary: Who holds the keys.
        include:
          - controls: [security.rotate-keys]
        """;

    [Fact]
    public void The_sheet_is_the_same_in_a_file_and_on_standard_output()
    {
        var program = GeneratorProgram.Usual;
        using var workspace = Answered();

        var printed = program.Run(workspace.Root, "print", "demo@2025-01-01", "--assessment", "answers.json", "--form", "long", "--paper", "letter", "--landscape");
        var written = program.Run(workspace.Root, "print", "demo", "--assessment", "answers.json", "--form", "long", "--paper", "letter", "--landscape", "--output", "out/demo.html");

        Assert.Equal((0, ""), (printed.ExitCode, printed.Errors));
        Assert.Equal((0, "", ""), (written.ExitCode, written.Errors, written.Output));
        Assert.Contains("data-form=\"long\" data-paper=\"letter\" data-orientation=\"landscape\"", printed.Output, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(printed.Output, "data-box=\"satisfied\">×"));
        Assert.Equal(printed.Output, File.ReadAllText(workspace.PathOf("out/demo.html")));
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("--profile team", 1)]
    [InlineData("--kind recommendation,requirement", 3)]
    [InlineData("--changed-since 2024-01-01", 2)]
    [InlineData("--changed-since 2024-01-01 --profile team", 1)]
    [InlineData("--topic security --assessment half.json --open", 2)]
    public void What_is_printed_is_what_is_chosen(string arguments, int controls)
    {
        using var workspace = Answered();

        var run = Print(workspace, "demo", arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(controls, Regex.Count(run.Output, "data-control="));
    }

    [Fact]
    public void Where_nothing_is_left_no_sheet_is_made()
    {
        using var workspace = Answered();

        var run = Print(workspace, "demo", "--assessment answers.json --open --output out.html");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("nothing of demo@2025-01-01 is left by these options", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("out.html")));
    }

    [Theory]
    [InlineData("--form lng", "\"lng\" is not a form; known are short, long. Did you mean \"long\"?")]
    [InlineData("--paper a5", "\"a5\" is not a paper; known are a4, letter. Did you mean \"a4\"?")]
    [InlineData("--kind requirment", "Did you mean \"requirement\"?")]
    [InlineData("--topic securty", "demo has no topic \"securty\"; known are security. Did you mean \"security\"?")]
    [InlineData("--profile teem", "demo has no profile \"teem\"; known are team. Did you mean \"team\"?")]
    [InlineData("--changed-since 2025-01-01", "demo has no other version \"2025-01-01\"; known are 2024-01-01.")]
    [InlineData("--open", "--open needs --assessment")]
    [InlineData("--browser /bin/true", "--browser is for --pdf.")]
    [InlineData("--assessment nowhere.json", "error GEN106: ")]
    public void What_cannot_be_printed_is_told(string arguments, string expected)
    {
        using var workspace = Answered();

        var run = Print(workspace, "demo", $"{arguments} --output out.html");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("out.html")));
    }

    [Fact]
    public void A_pdf_needs_a_name()
    {
        using var workspace = Answered();

        Assert.Contains("--pdf needs --output", Print(workspace, "demo", "--pdf").Errors, StringComparison.Ordinal);
        Assert.Contains("--output names a PDF; add --pdf", Print(workspace, "demo", "--output sheet.pdf").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere/chromium", "nowhere/chromium(1,1): error GEN110: There is no such program.")]
    [InlineData("/bin/true", "/bin/true(1,1): error GEN111: It made no PDF. It ended with code 0.")]
    [InlineData("answers.json", "answers.json(1,1): error GEN111: It made no PDF. ")]
    public void Without_a_browser_that_prints_the_html_is_there_all_the_same(string browser, string expected)
    {
        using var workspace = Answered();

        var run = Print(workspace, "demo", $"--output sheets/demo.pdf --pdf --browser {browser}");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(run.ErrorLines, line => line.StartsWith(expected, StringComparison.Ordinal));
        Assert.Contains("sheets/demo.html was written", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["demo.html"], workspace.Snapshot("sheets").Keys);
    }

    [Fact]
    public void What_is_there_is_replaced_only_by_force()
    {
        using var workspace = Answered();
        workspace.Write("out.html", "Mine.");

        var refused = Print(workspace, "demo", "--output out.html");
        Assert.Equal("Mine.", File.ReadAllText(workspace.PathOf("out.html")));
        var forced = Print(workspace, "demo", "--output out.html --force");
        var again = Print(workspace, "demo", "--output out.html");

        Assert.Contains("out.html(1,1): error GEN108: ", refused.Errors, StringComparison.Ordinal);
        Assert.Equal((2, 0, 0), (refused.ExitCode, forced.ExitCode, again.ExitCode));
    }

    private static Workspace Answered()
    {
        var workspace = new Workspace().WithSite(Site);
        var blank = GeneratorProgram.Usual.Run(workspace.Root, "assess", "new", "demo").Output;
        workspace.Write("answers.json", blank.Replace("\"open\"", "\"satisfied\"", StringComparison.Ordinal));
        workspace.Write("half.json", new Regex("\"open\"").Replace(blank, "\"satisfied\"", 1));
        return workspace;
    }

    private static RunResult Print(Workspace workspace, string target, string arguments) =>
        GeneratorProgram.Usual.Run(workspace.Root, ["print", target, .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
