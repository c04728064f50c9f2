using Generator.Cli.Storage;
using Generator.Model;
using Generator.Writing;

namespace Generator.Cli.Files;

/// <summary>
/// Writes a site into a folder. The folder holds a list of the files that builds made in it (<see cref="SiteList"/>), so that
/// 1. a folder with anything else where the site belongs is refused before a byte is written,
/// 2. only files whose bytes differ are written,
/// 3. files of an earlier build that this one doesn't make are removed, and nothing else is.
/// The new site takes the old one's place at once (<see cref="SiteStage"/>); whatever keeps it from that leaves the old one as it was.
/// </summary>
internal static class OutputFolder
{
    /// <summary>What a write did.</summary>
    /// <param name="Written">How many files are new or have other bytes than before.</param>
    /// <param name="Unchanged">How many are as they were.</param>
    /// <param name="Removed">How many of an earlier build are gone.</param>
    internal sealed record Result(int Written, int Unchanged, int Removed)
    {
        /// <summary>How many files the site has.</summary>
        public int Files => Written + Unchanged;
    }

    private static readonly Result Nothing = new(0, 0, 0);

    /// <summary>What comes of not writing at all.</summary>
    public static Outcome<Result> Unwritten { get; } = new(Nothing, []);

    /// <summary>Makes the folder hold these files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="plan">The files. Each is made and put aside in turn; where one can't be made, the folder stays as it was.</param>
    /// <param name="content">The content folder, which copies are taken from.</param>
    /// <param name="keep">Called when the site is ready to be seen: keeps what has to be kept before; with an error the folder stays as it was.</param>
    /// <returns>What was done; what stands in the way, and what kept it from being written.</returns>
    public static Outcome<Result> Write(string folder, SitePlan plan, string content, Func<EquatableArray<Diagnostic>>? keep = null)
    {
        var shown = FolderReader.Shown(folder);
        if (File.Exists(folder))
            return Refused(DiagnosticRules.OutputNotOurs, shown, "This is a file; a folder was expected.");
        try
        {
            var site = PlaceOf(folder);
            using var held = SiteStage.Lock(site);
            return Update(site, shown, plan, content, keep ?? (() => []));
        }
        catch (Exception fault) when (SystemWords.CauseOf(fault) is { } cause)
        {
            return Refused(DiagnosticRules.FileUnwritable, shown, SystemWords.Of(cause));
        }
    }

    /// <summary>The bytes of a file; those of a copy are read from the content folder.</summary>
    public static ReadOnlyMemory<byte> BytesOf(OutputFile file, string content) =>
        file.Origin is { } origin ? File.ReadAllBytes(Path.Combine(content, origin)) : file.Content;

    private static Outcome<Result> Update(string site, string shown, SitePlan plan, string content, Func<EquatableArray<Diagnostic>> keep)
    {
        var list = SiteList.Read(site);
        var paths = plan.Paths.ToHashSet(StringComparer.Ordinal);
        if (SiteObstacles.Find(site, list, paths) is { } obstacle)
            return Refused(DiagnosticRules.OutputNotOurs, shown, obstacle);
        var stage = SiteStage.Open(site);
        try
        {
            var (added, problems) = Added(stage, site, plan, content);
            var kept = problems.IsEmpty ? keep() : problems;
            if (kept.Any(d => d.Severity == Severity.Error))
                return new Outcome<Result>(Nothing, kept);
            var old = list.Paths.Where(p => !paths.Contains(p) && File.Exists(Path.Combine(site, p))).ToList();
            if ((added.Count > 0 || old.Count > 0 || !list.IsThere || !list.IsWhole || !list.Paths.SetEquals(paths)) && Publish(stage, shown, paths, added, old) is { } stopped)
                return stopped;
            return new Outcome<Result>(new Result(added.Count, paths.Count - added.Count, old.Count), [.. kept, .. Damage(site, shown, list, paths)]);
        }
        finally
        {
            Close(stage);
        }
    }

    private static Outcome<Result>? Publish(SiteStage stage, string shown, HashSet<string> paths, List<string> added, List<string> old)
    {
        try
        {
            stage.Publish(paths, added, old);
            return null;
        }
        catch (Exception fault) when (stage.Placed > 0 && SystemWords.CauseOf(fault) is { } cause)
        {
            var message = $"{SystemWords.Of(cause)} {CountWords.Of(stage.Placed)} of {Terminal.Report.Count(added.Count, "new file")} are in their places, the others are those of the earlier build.";
            return new Outcome<Result>(new Result(stage.Placed, 0, 0), [new Diagnostic(DiagnosticRules.FileUnwritable, SourceSpan.Start(shown), message)]);
        }
    }

    private static (List<string> Paths, EquatableArray<Diagnostic> Problems) Added(SiteStage stage, string site, SitePlan plan, string content)
    {
        var added = new System.Collections.Concurrent.ConcurrentBag<string>();
        var problems = plan.Run(file =>
        {
            var bytes = BytesOf(file, content);
            if (IsThere(Path.Combine(site, file.Path), bytes.Span))
                return;
            stage.Add(file.Path, bytes.Span);
            added.Add(file.Path);
        });
        return ([.. added.Order(StringComparer.Ordinal)], problems);
    }

    private static bool IsThere(string path, ReadOnlySpan<byte> bytes) =>
        File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

    // What no list names and this build doesn't make may be pages of an earlier one or somebody's own: it stays, and is told.
    private static IEnumerable<Diagnostic> Damage(string site, string shown, SiteList list, HashSet<string> paths)
    {
        if (list.IsWhole)
            return [];
        var unknown = FolderTree.Files(site).Where(p => !paths.Contains(p) && p is not SiteList.Name && !SiteStage.IsOwn(p)).ToList();
        var more = unknown.Count > 1 ? $" and {Terminal.Report.Count(unknown.Count - 1, "other file")}" : "";
        return unknown.Count == 0
            ? []
            : [new Diagnostic(DiagnosticRules.OutputListDamaged, SourceSpan.Start(shown), $"{SiteList.Name} was cut short, so it can't be told who made \"{unknown[0]}\"{more}; what is there stays.")];
    }

    /// <summary>The whole path of a site's folder, where a link to it leads.</summary>
    public static string PlaceOf(string folder)
    {
        var target = new DirectoryInfo(folder).LinkTarget is null ? folder : Directory.ResolveLinkTarget(folder, returnFinalTarget: true)!.FullName;
        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
    }

    private static void Close(SiteStage stage)
    {
        try
        {
            stage.Close();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What the disk refuses now the next build removes.
        }
    }

    private static Outcome<Result> Refused(DiagnosticRule rule, string shown, string message) =>
        new(Nothing, [new Diagnostic(rule, SourceSpan.Start(shown), message)]);
}
