using System.CommandLine;
using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Cli.Timing;
using Generator.Model;

namespace Generator.Cli.Commands;

/// <summary>What <c>build</c> is asked for.</summary>
/// <param name="Source">What to build from.</param>
/// <param name="Output">The folder to write the site into.</param>
internal sealed record BuildRequest(SiteSource Source, string Output)
{
    /// <summary>Whether to build though nothing has changed.</summary>
    public bool IsFull { get; init; }

    /// <summary>Whether to tell where the time went.</summary>
    public bool HasTimings { get; init; }

    /// <summary>The file to write a trace of that to, or <c>null</c> for none.</summary>
    public string? Trace { get; init; }
}

/// <summary><c>build</c>: content and templates into a site with checklists and print sheets.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var options = new SiteOptions();
        var full = new Option<bool>("--no-cache") { Description = "Build everything anew, whatever earlier builds kept." };
        var timings = new Option<string?>("--timings")
        {
            Description = "Tell where the time went, by stage and by what took longest; with a file, write it as a trace that a browser's performance panel opens, too.",
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("build", "Build the site: the guides, their checklists, responsibility matrices and print sheets.")
        {
            options.Content, options.Templates, options.Output, options.Strict, full, timings,
        };
        command.SetAction(parsed => Run(new BuildRequest(options.SourceOf(parsed), parsed.GetValue(options.Output)!)
        {
            IsFull = parsed.GetValue(full),
            HasTimings = parsed.GetResult(timings) is not null,
            Trace = parsed.GetValue(timings),
        }));
        return command;
    }

    private static int Run(BuildRequest request)
    {
        if (request.Trace is { } trace && TraceFile.Obstacle(trace) is { } obstacle)
        {
            Report.Print([obstacle]);
            return ExitCode.BadInput;
        }
        var (ran, timeline) = Progress.Run(tell => Timed(request, new Timeline(tell)));
        Report.Print(ran.Problems);
        if (ran.Refusal is { } refusal)
        {
            Console.Error.WriteLine($"generator: {refusal}.");
            return ExitCode.BadInput;
        }
        Console.WriteLine(ran.Summary);
        Console.WriteLine($"{Report.Count(ran.Written.Files, "file")} in {FolderReader.Shown(request.Output)}: {CountWords.Of(ran.Written.Written)} written, {CountWords.Of(ran.Written.Unchanged)} unchanged, {CountWords.Of(ran.Written.Removed)} removed, in {timeline.Elapsed.TotalSeconds:0.00} s.");
        Console.WriteLine($"Open {FolderReader.Shown(request.Output)}/index.html in a browser.");
        return request.HasTimings ? Tell(request, timeline) : ExitCode.Done;
    }

    private static (BuildRun Ran, Timeline Timeline) Timed(BuildRequest request, Timeline timeline) => (BuildRun.Run(request, timeline), timeline);

    private static int Tell(BuildRequest request, Timeline timeline)
    {
        TimingsTable.Print(timeline);
        if (request.Trace is not { } trace)
            return ExitCode.Done;
        if (!ResultOutput.Write(trace, TraceFile.Write(timeline)))
            return ExitCode.BadInput;
        Console.WriteLine($"{FolderReader.Shown(trace)} opens in the performance panel of a browser's developer tools.");
        return ExitCode.Done;
    }
}
