using System.Text.Json;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>assess</c>: a file to start from, answers carried from one version to another, and two files merged.</summary>
public sealed class AssessTests
{
    [Fact]
    public void Answers_are_previewed_and_written_once_somebody_agrees()
    {
        var program = GeneratorProgram.Usual;
        using var workspace = Answered(program);
        var old = File.ReadAllBytes(workspace.PathOf("answers-2024-01-01.json"));

        var refused = Carry(program, workspace, "n\n");
        var silent = Carry(program, workspace, "");

        Assert.Equal((1, 1), (refused.ExitCode, silent.ExitCode));
        Assert.Contains("nothing was written. Answer y to the question, or give --yes", silent.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("answers-2025-01-01.json")));
        Assert.StartsWith("demo@2024-01-01 -> demo@2025-01-01: 1 to be looked at again, 1 orphaned, 1 kept, 1 new\n", silent.Output, StringComparison.Ordinal);
        Assert.Contains("    should -> must\n", silent.Output, StringComparison.Ordinal);
        Assert.Contains("    You [-should-] {+must+} rotate your keys. \n", silent.Output, StringComparison.Ordinal);
        Assert.Contains("Write answers-2025-01-01.json? [y/N]", silent.Output, StringComparison.Ordinal);

        var agreed = Carry(program, workspace, "y\n");

        Assert.Equal((0, ""), (agreed.ExitCode, agreed.Errors));
        Assert.Equal(old, File.ReadAllBytes(workspace.PathOf("answers-2024-01-01.json")));
        var carried = JsonDocument.Parse(File.ReadAllText(workspace.PathOf("answers-2025-01-01.json"))).RootElement;
        Assert.Equal("2025-01-01", carried.GetProperty("version").GetString());
        Assert.Equal("Use multi-factor authentication (MFA) with each account.", carried.GetProperty("orphans")[0].GetProperty("sentence").GetString());
        Assert.Single(carried.GetProperty("answers").EnumerateArray(), a => a.TryGetProperty("lookAgain", out _));
    }

    [Fact]
    public void There_and_back_again_the_file_is_the_same()
    {
        using var workspace = Answered(GeneratorProgram.Usual);

        Assert.Equal(0, Carry(GeneratorProgram.Usual, workspace, "", "--yes").ExitCode);
        var back = Run(workspace, "", "assess", "carry", "answers-2025-01-01.json", "--to", "demo@2024-01-01", "--output", "back/again.json", "--yes");

        Assert.Equal(0, back.ExitCode);
        Assert.Equal(File.ReadAllText(workspace.PathOf("answers-2024-01-01.json")), File.ReadAllText(workspace.PathOf("back/again.json")));
        Assert.Contains("1 returned", back.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_and_differs_is_replaced_only_when_asked_to()
    {
        using var workspace = Answered(GeneratorProgram.Usual);
        workspace.Write("answers-2025-01-01.json", "mine");

        var refused = Carry(GeneratorProgram.Usual, workspace, "", "--yes");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("answers-2025-01-01.json(1,1): error GEN108: ", refused.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(workspace.PathOf("answers-2025-01-01.json")));
        Assert.Equal(0, Carry(GeneratorProgram.Usual, workspace, "", "--yes", "--force").ExitCode);
        Assert.Equal(0, Carry(GeneratorProgram.Usual, workspace, "", "--yes").ExitCode);
        Assert.Equal(2, Run(workspace, "", "assess", "new", "demo", "--output", "answers-2025-01-01.json").ExitCode);
    }

    [Theory]
    [InlineData("\"guide\": \"demo\"", "\"guide\": \"demo\",,", "a.json(2,19): error GEN231: ")]
    [InlineData("\"status\"", "\"state\"", "error GEN202: \"state\" is not a member here; ")]
    [InlineData("\"version\": \"2024-01-01\"", "\"version\": \"2024-01-02\"", "a.json(3,14): error GEN204: demo has no version \"2024-01-02\"; known are 2024-01-01, 2025-01-01. Did you mean \"2024-01-01\"?")]
    [InlineData("\"version\": \"2024-01-01\"", "\"version\": \"2025-01-01\"", "a.json(3,14): error GEN204: The answers are to demo@2025-01-01 already")]
    [InlineData("\"guide\": \"demo\"", "\"guide\": \"other\"", "a.json(2,12): error GEN233: ")]
    [InlineData("security.rotate-keys", "security.rotat-keys", "a.json(7,18): error GEN232: demo@2024-01-01 has no control \"security.rotat-keys\". Did you mean \"security.rotate-keys\"?")]
    public void What_cannot_be_carried_is_told_with_its_place(string old, string @new, string expected)
    {
        using var workspace = Answered(GeneratorProgram.Usual);
        workspace.Write("a.json", File.ReadAllText(workspace.PathOf("answers-2024-01-01.json")).Replace(old, @new, StringComparison.Ordinal));

        var run = Run(workspace, "", "assess", "carry", "a.json", "--to", "demo@2025-01-01", "--yes");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("a-2025-01-01.json")));
    }

    [Fact]
    public void What_is_not_there_is_told()
    {
        using var workspace = Answered(GeneratorProgram.Usual);

        Assert.Contains("error GEN106: ", Run(workspace, "", "assess", "carry", "nowhere.json", "--to", "demo@2025-01-01").Errors, StringComparison.Ordinal);
        Assert.Contains("error GEN109: No guide has such a version. Did you mean \"demo@2025-01-01\"?", Run(workspace, "", "assess", "carry", "answers-2024-01-01.json", "--to", "demo@2025-01-02").Errors, StringComparison.Ordinal);
        Assert.Contains("Try 'generator assess carry --help'.", Run(workspace, "", "assess", "carry", "a.json").Errors, StringComparison.Ordinal);
        Assert.Equal(2, Run(workspace, "", "assess", "new", "dema@2024-01-01").ExitCode);
    }

    [Fact]
    public void A_catalog_that_has_changed_since_is_told_and_its_answers_are_to_be_looked_at_again()
    {
        using var workspace = Answered(GeneratorProgram.Usual);
        Run(workspace, "", "build");
        var page = workspace.PathOf("content/guides/demo/2024-01-01/security.md");
        File.WriteAllText(page, File.ReadAllText(page).Replace("log each access", "log every access", StringComparison.Ordinal));

        var run = Carry(GeneratorProgram.Usual, workspace, "");

        Assert.Contains("answers-2024-01-01.json(3,14): warning GEN234: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("another sentence was answered than the one of 2024-01-01", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_are_merged_once_their_conflicts_are_decided()
    {
        var program = GeneratorProgram.Usual;
        using var workspace = Answered(program);
        var mine = File.ReadAllText(workspace.PathOf("answers-2024-01-01.json"));
        workspace.Write("theirs.json", mine.Replace("\"satisfied\"", "\"not-satisfied\"", StringComparison.Ordinal));
        string[] merge = ["assess", "merge", "answers-2024-01-01.json", "theirs.json", "--output", "both.json"];

        var refused = Run(program, workspace, "", merge);

        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("security.rotate-keys: status\n    mine    \"satisfied\"\n    theirs  \"not-satisfied\"\n", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("Give --prefer mine, theirs or newest", refused.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("both.json")));

        var sideways = Run(program, workspace, "", [.. merge, "--prefer", "sideways"]);
        Assert.Equal(2, sideways.ExitCode);
        Assert.Contains("'mine'", sideways.Errors, StringComparison.Ordinal);

        Assert.Equal(0, Run(program, workspace, "", [.. merge, "--prefer", "theirs"]).ExitCode);
        Assert.Equal(File.ReadAllText(workspace.PathOf("theirs.json")), File.ReadAllText(workspace.PathOf("both.json")));
        Assert.Contains("error GEN108: ", Run(program, workspace, "", [.. merge, "--prefer", "mine"]).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"answers\": [", "\"system\": { \"id\": \"sandbox\", \"name\": \"Sandbox\" }, \"answers\": [", 2, "theirs.json(3,14): error GEN444: These answers are for Sandbox (sandbox), those of ")]
    [InlineData("\"guide\": \"demo\"", "\"guide\": \"other\"", 2, "theirs.json(2,12): error GEN233: ")]
    [InlineData("\"version\": \"2024-01-01\"", "\"version\": \"2025-01-01\"", 2, "theirs.json(3,14): error GEN235: ")]
    [InlineData("\"catalog\": \"", "\"catalog\": \"0", 0, "theirs.json(3,14): warning GEN236: ")]
    public void What_keeps_two_files_from_being_merged_is_told_with_its_place(string old, string @new, int exitCode, string expected)
    {
        using var workspace = Answered(GeneratorProgram.Usual);
        workspace.Write("theirs.json", File.ReadAllText(workspace.PathOf("answers-2024-01-01.json")).Replace(old, @new, StringComparison.Ordinal));

        var run = Run(workspace, "", "assess", "merge", "answers-2024-01-01.json", "theirs.json");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_to_be_merged_are_held_against_the_content_that_is_named()
    {
        using var workspace = Answered(GeneratorProgram.Usual);
        workspace.Write("theirs.json", File.ReadAllText(workspace.PathOf("answers-2024-01-01.json")).Replace("rotate-keys", "rotate-kyes", StringComparison.Ordinal));
        string[] merge = ["assess", "merge", "answers-2024-01-01.json", "theirs.json"];

        var alone = Run(workspace, "", merge);
        var held = Run(workspace, "", [.. merge, "-c", "content"]);

        Assert.Equal((0, ""), (alone.ExitCode, alone.Errors));
        Assert.Equal((2, ""), (held.ExitCode, held.Output));
        Assert.Contains(": error GEN232: demo@2024-01-01 has no control \"security.rotate-kyes\".", held.Errors, StringComparison.Ordinal);
    }

    private static Workspace Answered(GeneratorProgram program)
    {
        var workspace = new Workspace().WithSite(Workspace.TwoVersions);
        var blank = program.Run(workspace.Root, "assess", "new", "demo@2024-01-01");
        Assert.Equal((0, ""), (blank.ExitCode, blank.Errors));
        workspace.Write("answers-2024-01-01.json", blank.Output.Replace("\"open\"", "\"satisfied\"", StringComparison.Ordinal));
        return workspace;
    }

    private static RunResult Carry(GeneratorProgram program, Workspace workspace, string input, params string[] options) =>
        Run(program, workspace, input, ["assess", "carry", "answers-2024-01-01.json", "--to", "demo@2025-01-01", .. options]);

    private static RunResult Run(Workspace workspace, string input, params string[] arguments) => Run(GeneratorProgram.Usual, workspace, input, arguments);

    private static RunResult Run(GeneratorProgram program, Workspace workspace, string input, string[] arguments)
    {
        using var process = program.Start(workspace.Root, null, arguments);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new RunResult(process.ExitCode, output, errors.Result);
    }
}
