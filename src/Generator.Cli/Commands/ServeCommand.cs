using System.Collections.Concurrent;
using System.CommandLine;
using Generator.Cli.Building;
using Generator.Cli.Caching;
using Generator.Cli.Files;
using Generator.Cli.Serving;
using Generator.Cli.Terminal;
using Generator.Cli.Timing;
using Generator.Model;
using Generator.Writing;

namespace Generator.Cli.Commands;

/// <summary><c>serve</c>: builds, serves on loopback, and rebuilds and reloads on change.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 8080;

    public static Command Create()
    {
        var options = new SiteOptions();
        var port = new Option<int>("--port", "-p")
        {
            Description = "The port on the loopback address; 0 picks a free one.",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var value) || value is < 0 or > ushort.MaxValue))
                result.AddError($"'{result.Tokens[0].Value}' is not a port; expected is a number from 0 to {ushort.MaxValue}.");
        });
        var command = new Command("serve", "Build the site, serve it on this machine alone, and rebuild and reload it whenever the content or a template changes.")
        {
            options.Content, options.Templates, options.Output, options.Strict, port,
        };
        command.SetAction((parsed, stop) => RunAsync(
            new Folders(options.SourceOf(parsed), parsed.GetValue(options.Output)!),
            parsed.GetValue(port),
            stop));
        return command;
    }

    private sealed record Folders(SiteSource Source, string Output)
    {
        /// <summary>What one build leaves for the next.</summary>
        public BuildMemory Memory { get; } = new() { Pages = new RecentPages() };
    }

    private static async Task<int> RunAsync(Folders folders, int port, CancellationToken stop)
    {
        var live = new LiveSite();
        if (!Rebuild(folders, live))
            return ExitCode.BadInput;
        await using var server = new LoopbackServer(live);
        if (await server.StartAsync(port, stop) is not { } address)
        {
            Console.Error.WriteLine($"generator: port {port} is in use; name another with --port.");
            return ExitCode.BadInput;
        }
        using var watch = new FolderWatch([folders.Source.Content, folders.Source.Templates], () => Rebuild(folders, live));
        Console.WriteLine($"Serving {address}, until Ctrl+C.");
        await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return ExitCode.Done;
    }

    // A build with errors, or one that couldn't be ended, leaves the last good site in place.
    private static bool Rebuild(Folders folders, LiveSite live)
    {
        try
        {
            return TryRebuild(folders, live);
        }
        // Files come and go while they are read and written; and whatever else goes wrong in one build, the next one may be right.
        catch (Exception fault)
        {
            return Fail(live, [new Diagnostic(DiagnosticRules.FileUnreadable, SourceSpan.Start(FolderReader.Shown(folders.Source.Content)), SystemWords.Of(fault))]);
        }
    }

    private static bool TryRebuild(Folders folders, LiveSite live)
    {
        // Pages are served from memory: between the moment in which the new ones are on disk and the next they would stand beside the old problems.
        var files = new ConcurrentDictionary<string, OutputFile>(StringComparer.Ordinal);
        var (build, written) = Progress.Run(tell => BuildAndWrite(folders, files, new Timeline(tell)));
        EquatableArray<Diagnostic> problems = [.. build.Problems, .. written.Diagnostics];
        if (problems.Any(p => p.Severity == Severity.Error))
            return Fail(live, problems);
        Report.PrintShort(problems);
        live.Replace(files.Values.ToEquatableArray(), folders.Source.Content);
        folders.Memory.Sweep();
        Console.WriteLine($"Built {Report.Count(written.Value.Files, "file")}, {written.Value.Written} changed.");
        return true;
    }

    private static (SiteBuild, Outcome<OutputFolder.Result>) BuildAndWrite(Folders folders, ConcurrentDictionary<string, OutputFile> files, Timeline timeline)
    {
        var build = new SiteBuild(folders.Source, render: false, new BuildRecord(timeline, folders.Memory));
        var content = folders.Source.Content;
        return (build, OutputFolder.Write(folders.Output, () => build.Next()?.Seen(f => files[f.Path] = f), content, keep: () => build.HasErrors ? build.Problems : IdentityFiles.WriteName(content, build.Content, build.Site.Info), isRepeated: true));
    }

    private static bool Fail(LiveSite live, EquatableArray<Diagnostic> problems)
    {
        live.Fail(problems);
        Report.PrintShort(problems);
        Console.Error.WriteLine($"generator: {Report.Summary(problems)}; the last good site stays.");
        return false;
    }
}
