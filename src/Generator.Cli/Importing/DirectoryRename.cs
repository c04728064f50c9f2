namespace Generator.Cli.Importing;

/// <summary>Which folder a folder was, by what became of its files: git itself follows single files only.</summary>
internal static class DirectoryRename
{
    /// <summary>
    /// The folder that most of the files came from; <c>null</c> where no folder gave more than half of them.
    /// </summary>
    /// <param name="path">The folder, or a single file, as it is called now; empty for the whole repository, which was never called otherwise.</param>
    /// <param name="files">How many files are in it.</param>
    /// <param name="renames">The files that a commit gave other names.</param>
    public static string? Find(string path, int files, IEnumerable<GitRename> renames)
    {
        if (path.Length == 0)
            return null;
        var most = renames.Select(r => OldFolder(path, r)).OfType<string>()
            .GroupBy(f => f, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return most is not null && most.Count() * 2 > files ? most.Key : null;
    }

    // What stands behind the folder must be the same in both names, or at least the file's own name.
    private static string? OldFolder(string path, GitRename rename)
    {
        if (string.Equals(rename.New, path, StringComparison.Ordinal))
            return rename.Old;
        if (!rename.New.StartsWith(path + "/", StringComparison.Ordinal))
            return null;
        var below = rename.New[path.Length..];
        if (rename.Old.EndsWith(below, StringComparison.Ordinal))
            return rename.Old[..^below.Length];
        return FolderOf(rename.Old);
    }

    private static string? FolderOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : null;
}
