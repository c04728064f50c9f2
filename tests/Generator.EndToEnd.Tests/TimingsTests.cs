using System.Text.Json;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>build --timings</c>: where the time went, as tables and as a trace.</summary>
public sealed class TimingsTests
{
    [Fact]
    public void Stages_and_the_slowest_pieces_of_work_are_told()
    {
        using var workspace = new Workspace().WithSite(Workspace.TwoVersions);

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build", "--timings");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(["Reading the content", "Extracting controls", "Comparing versions", "Writing pages", "Slowest", "Milliseconds"], words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_trace_has_every_stage_and_every_page_within_the_time_of_its_stage()
    {
        using var workspace = new Workspace().WithSite(Workspace.TwoVersions);

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build", "--timings", "trace.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var trace = JsonDocument.Parse(File.ReadAllBytes(workspace.PathOf("trace.json")));
        var events = trace.RootElement.GetProperty("traceEvents").EnumerateArray().Where(e => e.GetProperty("ph").GetString() == "X").ToList();
        var stages = events.Where(e => e.GetProperty("tid").GetInt32() == 1).ToLookup(e => e.GetProperty("name").GetString()!, StringComparer.Ordinal);
        var page = events.Single(e => e.GetProperty("name").GetString() == "guides/demo/2025-01-01/checklist.html");
        Assert.Equal("Writing pages", page.GetProperty("args").GetProperty("stage").GetString());
        // The guide's pages, then those of the whole site.
        Assert.Equal(2, stages["Writing pages"].Count());
        Assert.Single(stages["Writing pages"], stage => EndOf(page) <= EndOf(stage) && StartOf(page) >= StartOf(stage));
        Assert.Contains(events, e => e.GetProperty("name").GetString() == "demo 2024-01-01..2025-01-01");
        Assert.Contains(events, e => e.GetProperty("name").GetString() == "demo@2024-01-01");
        // The panel takes a trace for a browser's by its header, and work for the browser's by its name, which a guide may have: findings/devtools-trace-names.sh.
        Assert.DoesNotContain(trace.RootElement.GetProperty("traceEvents").EnumerateArray(), e => e.GetProperty("name").GetString() is "TracingStartedInBrowser" or "demo");
        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "build", "--timings", "trace.json").ExitCode);
    }

    [Fact]
    public void A_file_that_is_no_trace_stays_and_nothing_is_built()
    {
        using var workspace = new Workspace().WithSite(Workspace.TwoVersions);
        workspace.Write("answers.json", "{}");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build", "--timings", "answers.json");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("answers.json(1,1): error GEN108: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(workspace.PathOf("answers.json")));
        Assert.False(Directory.Exists(workspace.PathOf("output")));
    }

    private static long StartOf(JsonElement work) => work.GetProperty("ts").GetInt64();

    private static long EndOf(JsonElement work) => StartOf(work) + work.GetProperty("dur").GetInt64();
}
