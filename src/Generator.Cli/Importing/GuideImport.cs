using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Importing;

/// <summary>What <c>import</c> was asked for.</summary>
/// <param name="Source">The source as it was named.</param>
/// <param name="Open">Opens it.</param>
/// <param name="Content">The content folder.</param>
internal sealed record GuideImportRequest(string Source, Func<Outcome<IGuideSource?>> Open, string Content)
{
    /// <summary>The guide's id, or <c>null</c> for one by the source's name.</summary>
    public string? Guide { get; init; }

    /// <summary>The guide's title where there is no guide.yml yet, or <c>null</c> for one by its id.</summary>
    public string? Title { get; init; }

    /// <summary>Whether to show only what would be done.</summary>
    public bool IsDryRun { get; init; }
}

/// <summary>
/// Runs <c>import</c>: opens the source, holds its versions against those of the guide, shows them, and writes the new ones, a version's folder
/// first and then its entry in guide.yml. Stopped anywhere, it leaves whole versions, and the next run goes on.
/// </summary>
internal static class GuideImport
{
    /// <summary>Runs it and returns the exit code.</summary>
    public static int Run(GuideImportRequest request)
    {
        try
        {
            var opened = Progress.Run(tell =>
            {
                tell("Reading the source");
                return request.Open();
            });
            using var source = opened.Value;
            if (Report.Print(opened.Diagnostics, Severity.Info) || source is null)
                return opened.HasErrors ? ExitCode.BadInput : ExitCode.No;
            return Run(request, source);
        }
        catch (GitException fault)
        {
            return Refuse(new Diagnostic(DiagnosticRules.GitFailed, SourceSpan.Start(FolderReader.Shown(request.Source)), SystemWords.Of(fault)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(new Diagnostic(DiagnosticRules.FileUnwritable, SourceSpan.Start(FolderReader.Shown(request.Content)), SystemWords.Of(fault)));
        }
    }

    private static int Run(GuideImportRequest request, IGuideSource source)
    {
        var id = request.Guide ?? SourceAddress.IdOf(source.Name);
        var guide = GuideFile.Read(request.Content, id, () => GuideHead.Of(id, request.Title, source.Snapshots[0].Origin));
        if (Report.Print(guide.Diagnostics))
            return ExitCode.BadInput;
        var folders = new VersionFolders(guide.Value.Folder);
        var plan = ImportPlan.Make(source.Snapshots, guide.Value.Info.Versions, (version, snapshot) => folders.StateOf(version, snapshot, source));
        ImportTable.Print(id, plan, PageCounts.Of(source, Older(plan, guide.Value, folders)), source.Passed);
        if (Report.Print([.. NamesOf(plan, request), .. plan.Select(p => Problem(p, guide.Value)).OfType<Diagnostic>(), .. guide.Value.Faults(plan)]))
            return ExitCode.BadInput;
        var written = plan.Where(p => p.IsWritten).ToList();
        if (written.Count > 0 && !request.IsDryRun)
            Progress.Run(tell => Write(written, guide.Value, folders, source, tell));
        Console.WriteLine(Words(written.Count, guide.Value, request.IsDryRun));
        return ExitCode.Done;
    }

    private static IEnumerable<Diagnostic> NamesOf(IReadOnlyList<PlannedVersion> plan, GuideImportRequest request) =>
        plan.Where(p => p.IsWritten).SelectMany(p => PortableNames.Check([.. p.Snapshot.Files.Select(f => f.Path)])).Distinct().Select(p => p.Under(FolderReader.Shown(request.Source)));

    private static int Write(List<PlannedVersion> versions, GuideFile guide, VersionFolders folders, IGuideSource source, Action<string> tell)
    {
        foreach (var planned in versions)
        {
            tell($"Writing {planned.Version.Id}");
            folders.Write(planned.Version.Id, planned.Snapshot, source);
            if (planned.Fate == Fate.New)
                guide = guide.With(planned.Version);
        }
        return versions.Count;
    }

    // The pages of the newest version that the guide has from before the first snapshot.
    private static IReadOnlyDictionary<string, string> Older(IReadOnlyList<PlannedVersion> plan, GuideFile guide, VersionFolders folders) =>
        guide.Info.Versions.LastOrDefault(v => v.Date < plan[0].Snapshot.Date) is { } older ? folders.PagesOf(older.Id) : new Dictionary<string, string>(StringComparer.Ordinal);

    private static Diagnostic? Problem(PlannedVersion planned, GuideFile guide)
    {
        var folder = SourceSpan.Start($"{FolderReader.Shown(guide.Folder)}/{planned.Version.Id}");
        return (planned.Fate, planned.Snapshot.Origin.Commit) switch
        {
            (Fate.FolderTaken, _) => new Diagnostic(DiagnosticRules.VersionDiffers, folder, "The folder is there, holds something else, and guide.yml doesn't list it; it isn't touched."),
            (Fate.PeriodTaken, _) => new Diagnostic(DiagnosticRules.PeriodTaken, folder, $"The guide has a version of the {PassedPoints.WordOf(planned.Snapshot.Every)} of {planned.Snapshot.Date:yyyy-MM-dd} already, from the same source; it isn't touched, and no second one is added."),
            (Fate.DayTaken, null) => new Diagnostic(DiagnosticRules.VersionDiffers, folder, $"The guide has a version of {planned.Snapshot.Date:yyyy-MM-dd}, whose files are others; it isn't touched."),
            (Fate.DayTaken, { } commit) => new Diagnostic(DiagnosticRules.DayTaken, folder, $"The guide has a version of {planned.Snapshot.Date:yyyy-MM-dd}, whose files are others than those of {ImportTable.Short(commit)}; it isn't touched."),
            _ => null,
        };
    }

    private static string Words(int count, GuideFile guide, bool isDryRun)
    {
        var folder = FolderReader.Shown(guide.Folder);
        if (count == 0)
            return $"Nothing new; {folder} has all of it.";
        return isDryRun ? $"{Report.Count(count, "version")} would be written into {folder}; nothing was." : $"{Report.Count(count, "version")} written into {folder}.";
    }

    private static int Refuse(Diagnostic problem)
    {
        Report.Print([problem]);
        return ExitCode.BadInput;
    }
}
