using System.Diagnostics;
using System.Text.Json;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>assess record</c>: lines from a file, from standard input, and typed in a terminal.</summary>
public sealed class RecordTests
{
    private const string File = "answers.json";

    private static readonly string[] Record = ["assess", "record", File, "--by", "R. Singh", "--at", "2026-01-05T10:00:00Z"];

    [Fact]
    public void What_is_understood_is_kept_and_what_is_not_is_told()
    {
        var program = GeneratorProgram.Usual;
        using var workspace = Started(program);
        workspace.Write("sheet.txt", "# Sheet 1\r\nrotate-keys yes evidence: ticket 4711\r\n\r\nlog-acess no\r\nlog-access-data no owner: Platform team due: tomorrow\r\n");

        var run = program.Run(workspace.Root, [.. Record, "--file", "sheet.txt"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("security.rotate-keys  Rotate your keys\n    status: open -> satisfied\n    evidence: ticket 4711\n1 line recorded in answers.json; 2 lines left out.\n", run.Output);
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.StartsWith("sheet.txt(4,1): error GEN260: demo@2024-01-01 has no control \"log-acess\".", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("sheet.txt(5,", run.ErrorLines[1], StringComparison.Ordinal);
        var answer = Answers(workspace).Single(a => a.GetProperty("control").GetString() == "security.rotate-keys");
        Assert.Equal("satisfied", answer.GetProperty("status").GetString());
        Assert.Equal("2026-01-05T10:00:00+00:00", answer.GetProperty("history")[0].GetProperty("at").GetString());
        Assert.Equal("R. Singh", answer.GetProperty("by").GetString());
    }

    [Fact]
    public void Lines_of_standard_input_can_be_taken_back_and_tried()
    {
        using var workspace = Started(GeneratorProgram.Usual);
        var before = System.IO.File.ReadAllBytes(workspace.PathOf(File));

        var tried = Run(workspace, "?\nrotate-keys yes\n", "--dry-run");
        Assert.Equal((0, ""), (tried.ExitCode, tried.Errors));
        Assert.Contains("1 line would be recorded in answers.json.", tried.Output, StringComparison.Ordinal);
        Assert.Contains("takes the last line back", tried.Output, StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(workspace.PathOf(File)));

        var undone = Run(workspace, "rotate-keys yes\nundo\nundo\n");
        Assert.Contains("Taken back: security.rotate-keys  Rotate your keys\nThere is nothing to take back.\n0 lines recorded", undone.Output, StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(workspace.PathOf(File)));
    }

    [Fact]
    public void What_somebody_else_found_is_told_and_recorded_all_the_same()
    {
        using var workspace = Started(GeneratorProgram.Usual);
        Run(workspace, "rotate-keys yes\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "assess", "record", File, "--by", "A. Bello", "--file", Sheet(workspace, "rotate-keys no note: Seen on paper."));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("sheet.txt(1,13): warning GEN268: security.rotate-keys had the status \"satisfied\", by R. Singh, 2026-01-05T10:00:00+00:00.", run.Errors, StringComparison.Ordinal);
        Assert.Contains(Answers(workspace), a => a.GetProperty("status").GetString() == "not-satisfied");
        var late = Run(workspace, "rotate-keys yes\n");
        Assert.Contains("standard input(1,1): error GEN269: ", late.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-05T10:00:00Z", "--at", "2026-01-05T10:00:00Z")]
    [InlineData("2100-01-05T10:00:00Z")]
    public void Lines_to_one_answer_follow_each_other_and_what_a_clock_ahead_has_dated(string singh, params string[] bello)
    {
        using var workspace = Started(GeneratorProgram.Usual);
        var first = GeneratorProgram.Usual.Run(workspace.Root, "assess", "record", File, "--by", "R. Singh", "--at", singh, "--file", Sheet(workspace, "rotate-keys yes"));
        Assert.Equal("", first.Errors);

        var run = GeneratorProgram.Usual.Run(workspace.Root, ["assess", "record", File, "--by", "A. Bello", "--file", Sheet(workspace, "rotate-keys owner: Ops\nrotate-keys note: Seen"), .. bello]);

        Assert.Equal("", run.Errors);
        Assert.Contains("2 lines recorded", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_record_at_the_same_time_lose_nothing()
    {
        using var workspace = Started(GeneratorProgram.Usual);
        for (var round = 0; round < 2; round++)
        {
            workspace.Write("one.txt", $"rotate-keys note: {round}");
            workspace.Write("two.txt", $"log-access-data note: {round}");

            var runs = await Task.WhenAll(((string[])["one.txt", "two.txt"]).Select(lines => Task.Run(() => GeneratorProgram.Usual.Run(workspace.Root, "assess", "record", File, "--by", lines, "--file", lines))));

            Assert.All(runs, r => Assert.Equal((0, ""), (r.ExitCode, r.Errors)));
            Assert.Equal(2, Answers(workspace).Count(a => a.TryGetProperty("note", out var note) && note.GetString() == $"{round}"));
        }
    }

    [Theory]
    [InlineData("\"guide\": \"demo\"", "\"guide\": \"dmo\"", "answers.json(2,12): error GEN204: There is no guide \"dmo\"; known are demo. Did you mean \"demo\"?")]
    [InlineData("\"version\": \"2024-01-01\"", "\"version\": \"2024-01-02\"", "answers.json(3,14): error GEN204: demo has no version \"2024-01-02\"")]
    public void An_assessment_of_nothing_is_told(string old, string @new, string expected)
    {
        using var workspace = Started(GeneratorProgram.Usual);
        workspace.Write(File, System.IO.File.ReadAllText(workspace.PathOf(File)).Replace(old, @new, StringComparison.Ordinal));

        var run = Run(workspace, "rotate-keys yes\n");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_that_is_none_is_told()
    {
        using var workspace = Started(GeneratorProgram.Usual);

        var run = GeneratorProgram.Usual.Run(workspace.Root, "assess", "record", File, "--at", "yesterday");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--at is \"yesterday\"; a day as 2026-01-31 or a time as 2026-01-31T14:30:00Z was expected.", run.Errors, StringComparison.Ordinal);
    }

    // The terminal is made by util-linux's script, which every Debian has.
    [Fact]
    public async Task In_a_terminal_Tab_completes_and_each_line_is_written_at_once()
    {
        using var workspace = Started(GeneratorProgram.Usual);
        using var terminal = OpenTerminal(workspace);

        await terminal.StandardInput.WriteAsync("rot\tsat\tnote: fine\rnothing yes\rlog\tno\rundo\rquit\r");
        terminal.StandardInput.Close();
        var output = await terminal.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await terminal.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("security.rotate-keys satisfied note: fine", output, StringComparison.Ordinal);
        Assert.Contains("column 1: demo@2024-01-01 has no control \"nothing\".", output, StringComparison.Ordinal);
        Assert.Contains("Taken back: security.log-access-data", output, StringComparison.Ordinal);
        Assert.Contains("1 line recorded in answers.json; 1 line left out.", output, StringComparison.Ordinal);
        Assert.Equal(["satisfied", "open", "open"], Answers(workspace).Select(a => a.GetProperty("status").GetString()).OrderDescending());
    }

    private static Process OpenTerminal(Workspace workspace)
    {
        using var probe = GeneratorProgram.Usual.Start(workspace.Root, null, Record);
        var command = string.Join(' ', probe.StartInfo.ArgumentList.Prepend(probe.StartInfo.FileName).Select(a => $"'{a}'"));
        probe.StandardInput.Close();
        probe.WaitForExit();
        Repository.Require(System.IO.File.Exists("/usr/bin/script"), "script of util-linux is missing; it makes the terminal of this test.");
        var start = new ProcessStartInfo("/usr/bin/script") { WorkingDirectory = workspace.Root, RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { "-q", "-e", "-c", command, "/dev/null" })
            start.ArgumentList.Add(argument);
        start.Environment["TERM"] = "xterm";
        return Process.Start(start)!;
    }

    private static Workspace Started(GeneratorProgram program)
    {
        var workspace = new Workspace().WithSite(Workspace.TwoVersions);
        Assert.Equal(0, program.Run(workspace.Root, "assess", "new", "demo@2024-01-01", "--output", File).ExitCode);
        return workspace;
    }

    private static string Sheet(Workspace workspace, string text)
    {
        workspace.Write("sheet.txt", text);
        return "sheet.txt";
    }

    private static List<JsonElement> Answers(Workspace workspace) =>
        [.. JsonDocument.Parse(System.IO.File.ReadAllText(workspace.PathOf(File))).RootElement.GetProperty("answers").EnumerateArray()];

    private static RunResult Run(Workspace workspace, string input, params string[] options)
    {
        using var process = GeneratorProgram.Usual.Start(workspace.Root, null, [.. Record, .. options]);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new RunResult(process.ExitCode, output, errors.Result);
    }
}
