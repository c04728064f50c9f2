using Generator.Cli.Files;
using Generator.Cli.Importing;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Commands;

/// <summary>Runs <c>new</c>: find, tell, write.</summary>
internal static class NewRun
{
    private const string SiteTitle = "Security guides";
    private const string StarterFolder = "starter";
    private const string StarterGuide = "parcel-desk";

    /// <summary>Runs it and returns the exit code.</summary>
    public static int Run(NewRequest request)
    {
        if (request.Fault() is { } fault)
            return Refuse(fault);
        if (NewFolder.Obstacle(request.Folder) is { } obstacle)
            return Refuse(obstacle);
        return request.Guide is { } guide ? RunAround(guide, request) : RunStarter(request.Folder);
    }

    private static int RunStarter(string folder)
    {
        var files = EmbeddedFiles.Below(StarterFolder).Select(f => new NewFile(f.Path, f.Content, null)).ToList();
        if (NewFolder.Write(folder, files) is { } problem)
            return Refuse(problem);
        var versions = files.Select(f => f.Path.Split('/')).Where(p => p is ["guides", _, _, _, ..]).Select(p => DateOnly.Parse(p[2])).Distinct().Order().ToEquatableArray();
        Console.WriteLine($"Made {FolderReader.Shown(folder)}: a site, and a small guide of an invented service in two versions, to change at will.");
        NextSteps.Print(folder, StarterGuide, versions);
        return ExitCode.Done;
    }

    private static int RunAround(string guide, NewRequest request)
    {
        var read = GuideFolder.Read(guide);
        if (Report.Print(read.Diagnostics) || read.Value is not { } source)
            return ExitCode.BadInput;
        if (request.Day is not null && source.Versions.Count > 1)
            return Refuse($"--date is the day of an only version, and {FolderReader.Shown(guide)} holds {source.Versions.Count}: {string.Join(", ", source.Versions.Select(v => v.Name))}.");
        var title = request.Title is { } given ? string.Join(' ', given.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
        var draft = GuideDrafter.Draft(source.Name, source.Versions.Select(v => v.Draft).ToEquatableArray(), title, request.Day);
        if (Twins(guide, source, draft) is { } twins)
            return Refuse(twins);
        var files = FilesOf(guide, source, draft);
        if (NewFolder.Write(request.Folder, files) is { } problem)
            return Refuse(problem);
        Report.Print(LeftOut(guide, source));
        DraftView.Print(request.Folder, draft, source);
        NextSteps.Print(request.Folder, draft.Id, draft.Versions.Select(v => v.Value).Order().ToEquatableArray());
        return ExitCode.Done;
    }

    private static List<NewFile> FilesOf(string guide, GuideFolder source, GuideDraft draft)
    {
        var folder = $"guides/{draft.Id}";
        var copies = source.Versions.Zip(draft.Versions).SelectMany(v => v.First.Paths
            .Select(p => new NewFile($"{folder}/{v.Second.Value:yyyy-MM-dd}/{p[v.First.Prefix.Length..]}", null, Path.Combine(guide, p))));
        return [new NewFile("site.yml", ContentYaml.Site(SiteTitle), null), new NewFile($"{folder}/guide.yml", ContentYaml.Guide(draft), null), .. copies];
    }

    private static Diagnostic? Twins(string guide, GuideFolder source, GuideDraft draft)
    {
        var twins = source.Versions.Zip(draft.Versions).GroupBy(v => v.Second.Value).FirstOrDefault(g => g.Count() > 1);
        return twins is null ? null : new Diagnostic(DiagnosticRules.DuplicateVersion, SourceSpan.Start(FolderReader.Shown(guide)), $"The folders {string.Join(" and ", twins.Select(t => t.First.Name))} are named by the same day.");
    }

    private static IEnumerable<Diagnostic> LeftOut(string guide, GuideFolder source) => source.LeftOut.IsEmpty ? [] :
    [
        new Diagnostic(DiagnosticRules.LeftOut, SourceSpan.Start(FolderReader.Shown(guide)), $"{Report.Count(source.LeftOut.Count, "file")} beside the versions' folders {(source.LeftOut.Count == 1 ? "isn't" : "aren't")} copied: {string.Join(", ", source.LeftOut.Take(5))}{(source.LeftOut.Count > 5 ? ", ..." : "")}."),
    ];

    private static int Refuse(Diagnostic problem)
    {
        Report.Print([problem]);
        return ExitCode.BadInput;
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"generator: {message}");
        return ExitCode.BadInput;
    }
}
