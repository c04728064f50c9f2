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

    /// <summary>Whether nothing is where a link leads to, or it leads to itself. (To the runtime a link that leads nowhere is a file that exists.)</summary>
    public static bool LeadsNowhere(string link)
    {
        try
        {
            return File.ResolveLinkTarget(link, returnFinalTarget: true) is not { Exists: true };
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>Whether a link in a folder leads to a folder that neither is nor holds the one that the link stands in, and stands itself behind no other link.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="path">The link's path from it, with <c>/</c>.</param>
    public static bool LeadsAside(string folder, string path)
    {
        var steps = path.Split('/');
        var parents = Enumerable.Range(1, steps.Length - 1).Select(i => Path.Combine(folder, string.Join('/', steps[..i])));
        if (parents.Any(p => new DirectoryInfo(p).LinkTarget is not null))
            return false;
        var link = new DirectoryInfo(Path.Combine(folder, path));
        return link.Exists && !IsBelow(RealOf(link.FullName), RealOf(link.Parent!.FullName));
    }

    // The path without links: each step is looked at, since the runtime resolves the last one only.
    private static string RealOf(string path)
    {
        var full = Path.GetFullPath(path);
        var at = Path.GetPathRoot(full)!;
        foreach (var step in full[at.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(at, step);
            at = new DirectoryInfo(next).LinkTarget is null ? next : RealOf(Directory.ResolveLinkTarget(next, returnFinalTarget: true)!.FullName);
        }
        return at;
    }

    private static bool IsBelow(string root, string path) =>
        path.StartsWith(root, StringComparison.Ordinal) && (path.Length == root.Length || path[root.Length] == Path.DirectorySeparatorChar);
}
