using System.Text.Json;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>assess report</c> in each of its formats.</summary>
public sealed class ReportTests
{
    [Fact]
    public void Every_format_tells_where_things_stand_on_a_day()
    {
        var program = GeneratorProgram.Usual;
        using var workspace = Answered(program);
        string[] report = ["assess", "report", "answers.json", "--today", "2026-06-15"];

        var text = program.Run(workspace.Root, report);
        Assert.Equal((0, ""), (text.ExitCode, text.Errors));
        Assert.StartsWith("Demo security guide, 1 Jan 2024: where things stand on 15 Jun 2026\n0 of 3 done (0 %), 0 to be looked at again, 1 overdue, 0 due within 30 days.\n", text.Output, StringComparison.Ordinal);
        Assert.Contains("Not satisfied (1)\n  Rotate your keys\n    security.rotate-keys\n    status: not-satisfied\n    owner: B\n    due: 14 Jun 2026\n    note: Next week.\n", text.Output, StringComparison.Ordinal);

        var json = program.Run(workspace.Root, [.. report, "--format", "json"]);
        Assert.Equal(1, JsonDocument.Parse(json.Output).RootElement.GetProperty("all").GetProperty("overdue").GetInt32());
        Assert.StartsWith("<!DOCTYPE html>", program.Run(workspace.Root, [.. report, "--format", "html"]).Output, StringComparison.Ordinal);
        Assert.StartsWith("# Demo security guide", program.Run(workspace.Root, [.. report, "--format", "markdown", "--by", "owner"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_only_when_asked_to()
    {
        using var workspace = Answered(GeneratorProgram.Usual);
        string[] report = ["assess", "report", "answers.json", "--today", "2026-06-15", "--output", "answers.json"];
        var before = File.ReadAllBytes(workspace.PathOf("answers.json"));

        var refused = GeneratorProgram.Usual.Run(workspace.Root, report);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("answers.json(1,1): error GEN108: ", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(workspace.PathOf("answers.json")));
        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, [.. report, "--force"]).ExitCode);
        Assert.StartsWith("Demo security guide, 1 Jan 2024: where", File.ReadAllText(workspace.PathOf("answers.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.json", "nowhere.json(1,1): error GEN106: ")]
    [InlineData("answers.json --today 15.06.2026", "--today is \"15.06.2026\"; a day as 2026-01-31 was expected.")]
    [InlineData("answers.json --by colour", "'topic'")]
    public void What_cannot_be_reported_on_is_told(string arguments, string expected)
    {
        using var workspace = new Workspace();
        workspace.Write("answers.json", "{}");

        var run = GeneratorProgram.Usual.Run(workspace.Root, ["assess", "report", .. arguments.Split(' ')]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    private static Workspace Answered(GeneratorProgram program)
    {
        var workspace = new Workspace().WithSite(Workspace.TwoVersions);
        var blank = program.Run(workspace.Root, "assess", "new", "demo@2024-01-01");
        var at = blank.Output.IndexOf("\"open\"", blank.Output.IndexOf("security.rotate-keys", StringComparison.Ordinal), StringComparison.Ordinal);
        workspace.Write("answers.json", $"{blank.Output[..at]}\"not-satisfied\", \"note\": \"Next week.\", \"owner\": \"B\", \"due\": \"2026-06-14\"{blank.Output[(at + 6)..]}");
        return workspace;
    }
}
