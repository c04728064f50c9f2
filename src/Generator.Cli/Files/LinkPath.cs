namespace Generator.Cli.Files;

/// <summary>Where symbolic links lead.</summary>
internal static class LinkPath
{
    /// <summary>
    /// Whether a link leads to a file below a folder, step by step: a step that is itself a link could lead anywhere, and a step up behind one
    /// isn't where the path says.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="link">The path of a link in it, whose own folders are no links.</param>
    public static bool StaysWithin(string folder, string link)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (new FileInfo(link).LinkTarget is not { } target)
            return false;
        var at = Path.IsPathRooted(target) ? root : Path.GetDirectoryName(Path.GetFullPath(link))!;
        if (Path.IsPathRooted(target))
        {
            if (!target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                return false;
            target = target[(root.Length + 1)..];
        }
        foreach (var step in target.Split('/', Path.DirectorySeparatorChar).Where(s => s is not ("" or ".")))
        {
            at = step is ".." ? Path.GetDirectoryName(at) ?? "" : Path.Combine(at, step);
            if (!IsBelow(root, at) || new FileInfo(at).LinkTarget is not null)
                return false;
        }
        return File.Exists(at);
    }

    private static bool IsBelow(string root, string path) =>
        path.StartsWith(root, StringComparison.Ordinal) && (path.Length == root.Length || path[root.Length] == Path.DirectorySeparatorChar);
}
