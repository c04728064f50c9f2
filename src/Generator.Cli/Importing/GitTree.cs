using Generator.Model;

namespace Generator.Cli.Importing;

/// <summary>A tree of a repository as a snapshot.</summary>
internal static class GitTree
{
    /// <summary>The snapshot of a point of history.</summary>
    public static Snapshot Read(GitRepository repository, DatedPoint point)
    {
        var (commit, path) = (point.Point.Commit, point.Point.Path);
        return Read(repository, point.Point.Content, path, point.Date, new VersionOrigin(repository.Source, path.Length > 0 ? path : null, commit, point.Point.Ref));
    }

    /// <summary>The snapshot of a tree, or of a single file.</summary>
    public static Snapshot Read(GitRepository repository, GitObject content, string path, DateOnly date, VersionOrigin origin)
    {
        IReadOnlyList<GitEntry> entries = content.Kind is "tree" ? repository.EntriesOf(content.Name) : [new GitEntry(path[(path.LastIndexOf('/') + 1)..], "100644", content.Name, content.Size)];
        var taken = entries.Where(IsTaken).OrderBy(e => e.Path, StringComparer.Ordinal).Select(e => new SnapshotFile(e.Path, e.Name, e.Size)).ToEquatableArray();
        return new Snapshot(date, origin, taken)
        {
            LeftOut = new LeftOut(
                [.. entries.Where(e => IsFile(e) && TakenFiles.IsSafe(e.Path) && !TakenFiles.IsTaken(e.Path)).Select(e => e.Path)],
                [.. entries.Where(e => e.IsLink).Select(e => e.Path)],
                [.. entries.Where(e => e.IsRepository).Select(e => e.Path)])
            {
                Unsafe = [.. entries.Where(e => IsFile(e) && !TakenFiles.IsSafe(e.Path)).Select(e => e.Path)],
            },
        };
    }

    // Git writes no tree with a path that leads out, but somebody else's program may have.
    private static bool IsTaken(GitEntry entry) => IsFile(entry) && TakenFiles.IsSafe(entry.Path) && TakenFiles.IsTaken(entry.Path);

    private static bool IsFile(GitEntry entry) => !entry.IsLink && !entry.IsRepository;
}
