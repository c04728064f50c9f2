using Generator.Cli.Files;
using Generator.Model;

namespace Generator.Cli.Importing;

/// <summary>What of a repository was asked for.</summary>
/// <param name="Repository">A folder, a file or an address that git clones from.</param>
/// <param name="Path">The guide's folder in it; empty for all of it.</param>
internal sealed record GitRequest(string Repository, string Path)
{
    /// <summary>The branch, tag or commit whose history is followed.</summary>
    public string Revision { get; init; } = "HEAD";

    /// <summary>Which points of it become versions.</summary>
    public required PointsAsked Asked { get; init; }
}

/// <summary>A guide in a repository, with its history.</summary>
internal sealed class GitSource : IGuideSource
{
    private readonly GitRepository _repository;

    private GitSource(GitRepository repository) => _repository = repository;

    public string Name => SourceAddress.NameOf(_repository.Source);

    public EquatableArray<Snapshot> Snapshots { get; private init; }

    public EquatableArray<PassedPoint> Passed { get; private init; }

    /// <summary>Opens a repository and chooses the versions; <c>null</c>, and why, where there are none.</summary>
    public static Outcome<IGuideSource?> Open(GitRequest request)
    {
        GitRepository? repository = null;
        try
        {
            var opened = GitRepository.Open(request.Repository);
            repository = opened.Value;
            var source = repository is null ? new Outcome<IGuideSource?>(null, opened.Diagnostics) : Open(repository, request);
            if (source.Value is null)
                repository?.Dispose();
            return source;
        }
        catch (GitException fault)
        {
            repository?.Dispose();
            return Nothing(DiagnosticRules.GitFailed, request.Repository, fault.Message);
        }
    }

    public byte[] Read(SnapshotFile file) => _repository.Read(file.Key);

    public void Dispose() => _repository.Dispose();

    private static Outcome<IGuideSource?> Open(GitRepository repository, GitRequest request)
    {
        var shown = FolderReader.Shown(request.Repository);
        var place = GitPlace.Find(repository, request.Revision, request.Path, shown);
        if (place.Value is not { } found)
            return new Outcome<IGuideSource?>(null, place.Diagnostics);
        if (Shallow(repository, found.Commit, request) is { } shallow)
            return new Outcome<IGuideSource?>(null, [shallow]);
        var trail = PathTrail.Follow(repository, found.Commit, request.Path);
        var points = request.Asked.Every == Every.Tag ? TaggedPoints(repository, trail) : trail;
        var chosen = VersionChoice.Choose(points, request.Asked);
        var snapshots = chosen.Points.Select(p => GitTree.Read(repository, p) with { Every = request.Asked.Every }).Where(s => s.Pages.Any()).ToList();
        if (snapshots.Select(s => TakenFiles.TooLarge(shown, s.Files.Count, s.Files.Sum(f => f.Size))).FirstOrDefault(p => p is not null) is { } problem)
            return new Outcome<IGuideSource?>(null, [problem]);
        var told = PassedPoints.Told(chosen, request.Asked, shown).ToList();
        if (snapshots.Count == 0)
            return new Outcome<IGuideSource?>(null, [.. told, .. Nothing(DiagnosticRules.NothingToImport, request.Repository, NoneIn(points, request)).Diagnostics]);
        var source = new GitSource(repository) { Snapshots = Different(snapshots).ToEquatableArray(), Passed = PassedPoints.Of(chosen, request.Asked.Every).ToEquatableArray() };
        return new Outcome<IGuideSource?>(source, [.. LeftOut.Of(snapshots.Select(s => s.LeftOut)).Told(shown), .. told]);
    }

    // A commit may change files only that aren't taken.
    private static IEnumerable<Snapshot> Different(List<Snapshot> snapshots) =>
        snapshots.Where((s, i) => i == 0 || s.Files != snapshots[i - 1].Files);

    // A tag may be older than a renaming, or on a branch of its own: the newest name that its commit has counts.
    private static IReadOnlyList<HistoryPoint> TaggedPoints(GitRepository repository, IReadOnlyList<HistoryPoint> trail)
    {
        var names = trail.Reverse().Select(p => p.Path).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. VersionChoice.InOrder(repository.Tags())
                .Select(t => names.Select(n => repository.Find(t.Commit, n) is { } content ? new HistoryPoint(t.Commit, t.Time, n, content) { Ref = t.Name } : null).FirstOrDefault(p => p is not null))
                .OfType<HistoryPoint>(),
        ];
    }

    // The oldest commit of a shallow clone seems to have made everything that is older.
    private static Diagnostic? Shallow(GitRepository repository, string commit, GitRequest request)
    {
        if (!repository.IsShallow)
            return null;
        var first = VersionChoice.DayOf(repository.Oldest(commit).Time);
        if (request.Asked.Since > first)
            return null;
        // Of a clone whose commits are all of its first day no later ones can be asked for; the state that it has is a folder's.
        var advice = VersionChoice.DayOf(repository.Commit(commit).Time) > first
            ? $"Ask for what is there with --since {first.AddDays(1):yyyy-MM-dd}."
            : $"It has no commit of a later day; import the files that it has as a folder, with --date {first:yyyy-MM-dd} instead of --git.";
        return new Diagnostic(DiagnosticRules.HistoryShallow, SourceSpan.Start(FolderReader.Shown(request.Repository)), $"The repository is a shallow clone whose history begins on {first:yyyy-MM-dd}; what was changed up to then isn't known. {advice}");
    }

    private static string NoneIn(IReadOnlyList<HistoryPoint> points, GitRequest request)
    {
        var what = request.Path.Length > 0 ? request.Path : "the repository";
        if (points.Count == 0)
            return request.Asked.Every == Every.Tag ? $"No tag has {what}." : $"No commit has changed {what}.";
        var last = points[^1];
        return $"Nothing changed in {what} in the days that were asked for; the last {(request.Asked.Every == Every.Tag ? "tag" : "change")} is of {VersionChoice.DayOf(last.Time):yyyy-MM-dd}.";
    }

    private static Outcome<IGuideSource?> Nothing(DiagnosticRule rule, string repository, string message) =>
        new(null, [new Diagnostic(rule, SourceSpan.Start(FolderReader.Shown(repository)), message)]);
}
