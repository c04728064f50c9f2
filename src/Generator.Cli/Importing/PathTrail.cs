namespace Generator.Cli.Importing;

/// <summary>A point of history at which the guide is, or became, another.</summary>
/// <param name="Commit">The commit's full name.</param>
/// <param name="Time">When it was committed, in seconds since 1970.</param>
/// <param name="Path">The guide's path then.</param>
/// <param name="Content">The name of the tree, or of the file, at the path.</param>
internal sealed record HistoryPoint(string Commit, long Time, string Path, GitObject Content)
{
    /// <summary>The tag that leads here, or <c>null</c>.</summary>
    public string? Ref { get; init; }
}

/// <summary>
/// Follows a path back through the main line of a history, also under other names.
/// 1. The commits of the main line that change the path, newest first: a merge counts where it brings a change in, not the commits that it merges.
/// 2. Where the path wasn't there before, the commit is asked what it renamed. If most of the path's files came from one folder, that one is
///    followed from the commit before.
/// 3. Otherwise the search goes on behind the gap: a path may have been away for a while.
/// </summary>
internal static class PathTrail
{
    /// <summary>The points, oldest first.</summary>
    public static IReadOnlyList<HistoryPoint> Follow(GitRepository repository, string commit, string path)
    {
        var points = new List<HistoryPoint>();
        for ((string Commit, string Path)? next = (commit, path); next is { } from;)
            next = Segment(repository, from, points);
        points.Reverse();
        return points;
    }

    /// <summary>Adds the points of one name; where the path was renamed, what to go on with.</summary>
    private static (string Commit, string Path)? Segment(GitRepository repository, (string Commit, string Path) from, List<HistoryPoint> points)
    {
        HistoryPoint? first = null;
        foreach (var commit in repository.CommitsOf(from.Commit, from.Path))
        {
            if (repository.Find(commit.Name, from.Path) is { } content)
                points.Add(first = new HistoryPoint(commit.Name, commit.Time, from.Path, content));
            else if (first is not null && Before(repository, first) is { } renamed)
                return renamed;
            else
                first = null;
        }
        return first is null ? null : Before(repository, first);
    }

    private static (string Commit, string Path)? Before(GitRepository repository, HistoryPoint first)
    {
        if (repository.RenamesIn(first.Commit) is not var (parent, renames))
            return null;
        var files = first.Content.Kind is "tree" ? repository.EntriesOf(first.Content.Name).Count : 1;
        return DirectoryRename.Find(first.Path, files, renames) is { } old ? (parent, old) : null;
    }
}
