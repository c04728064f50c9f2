using System.CommandLine;
using System.Diagnostics;
using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;

namespace Generator.Cli.Commands;

/// <summary><c>build</c>: content and templates into a site with checklists and print sheets.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var options = new SiteOptions();
        var command = new Command("build", "Build the site: the guides, their checklists, responsibility matrices and print sheets.")
        {
            options.Content, options.Templates, options.Output, options.Strict,
        };
        command.SetAction(parsed => Run(options.SourceOf(parsed), parsed.GetValue(options.Output)!));
        return command;
    }

    private static int Run(SiteSource source, string output)
    {
        var watch = Stopwatch.StartNew();
        var (build, written) = Progress.Run(tell => BuildAndWrite(source, output, tell));
        if (Report.PrintShort([.. build.Problems, .. written.Diagnostics]))
            return Refuse(build, written, output);
        Console.WriteLine(Summary(build.Site));
        Console.WriteLine($"{Report.Count(build.Files.Count, "file")} in {FolderReader.Shown(output)}: {CountWords.Of(written.Value.Written)} written, {CountWords.Of(written.Value.Unchanged)} unchanged, {CountWords.Of(written.Value.Removed)} removed, in {watch.Elapsed.TotalSeconds:0.00} s.");
        Console.WriteLine($"Open {FolderReader.Shown(output)}/index.html in a browser.");
        return ExitCode.Done;
    }

    private static (SiteBuild, Outcome<OutputFolder.Result>) BuildAndWrite(SiteSource source, string output, Action<string> tell)
    {
        var build = SiteBuild.Run(source, render: false, tell);
        if (build.HasErrors)
            return (build, new Outcome<OutputFolder.Result>(new OutputFolder.Result(0, 0, 0), []));
        tell($"Writing {FolderReader.Shown(output)}");
        // Ids first: a site that shows ids which are kept nowhere would give them to others the next time.
        var written = OutputFolder.Write(output, build.Files, source.Content, keep: () => IdentityFiles.Write(source.Content, build.Content, build.Site));
        return (build, written);
    }

    private static int Refuse(SiteBuild build, Outcome<OutputFolder.Result> written, string output)
    {
        Console.Error.WriteLine($"generator: {Report.Summary([.. build.Problems, .. written.Diagnostics])}; {What(written.Value, output)}.");
        return ExitCode.BadInput;
    }

    private static string What(OutputFolder.Result written, string output) => written.Written == 0
        ? $"nothing was written to {FolderReader.Shown(output)}"
        : $"{FolderReader.Shown(output)} holds pages of two builds; build again when that is mended";

    private static string Summary(Site site)
    {
        var lines = site.Guides.SelectMany(g => g.Versions.Select(v =>
            $"{g.Info.Id}@{v.Info.Id}: {Report.Count(v.Documents.Count, "page")}, {Report.Count(v.Catalog.Controls.Count, "control")}{FilesOf(v)}"));
        return string.Join(Environment.NewLine, lines);
    }

    private static string FilesOf(GuideVersion version) =>
        version.Files.IsEmpty ? "" : $", {Report.Count(version.Files.Count, "file")} carried along ({ByteWords.Of(version.Files.Sum(f => f.Length))})";
}
