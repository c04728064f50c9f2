namespace Generator.Cli.Storage;

/// <summary>What stands in the way of a site in its folder. All of it is looked for before a byte is written.</summary>
internal static class SiteObstacles
{
    /// <summary>The first obstacle in words, or <c>null</c>.</summary>
    /// <param name="folder">The folder, which need not exist.</param>
    /// <param name="list">What earlier builds made in it.</param>
    /// <param name="paths">The files of the site.</param>
    public static string? Find(string folder, SiteList list, HashSet<string> paths)
    {
        if (!Directory.Exists(folder))
            return null;
        if (!list.IsThere)
            return FirstEntry(folder) is { } entry ? Foreign(entry) : null;
        var parents = paths.Select(ParentOf).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(Above).Distinct(StringComparer.Ordinal);
        return parents.Order(StringComparer.Ordinal).Select(p => InFolderPlace(folder, p, list)).FirstOrDefault(o => o is not null)
            ?? paths.Order(StringComparer.Ordinal).Select(p => InFilePlace(folder, p, list, paths)).FirstOrDefault(o => o is not null);
    }

    private static string? InFolderPlace(string folder, string path, SiteList list)
    {
        var place = new FileInfo(Path.Combine(folder, path));
        if (place.LinkTarget is not null)
            return Linked(path);
        return place.Exists && !list.Paths.Contains(path) ? Foreign(path) : null;
    }

    private static string? InFilePlace(string folder, string path, SiteList list, HashSet<string> paths)
    {
        var place = new FileInfo(Path.Combine(folder, path));
        if (place.LinkTarget is not null)
            return Linked(path);
        if (Directory.Exists(place.FullName))
            return IsLeft(folder, path, list, paths) ? null : $"The folder holds a folder \"{path}\" where a file of the site belongs; it isn't touched.";
        // Where the list is cut short, what stands at a place of the site is taken for a file of the build that it was cut in.
        return place.Exists && list.IsWhole && !list.Paths.Contains(path) ? Foreign(path) : null;
    }

    // A folder of an earlier build goes once its files do.
    private static bool IsLeft(string folder, string path, SiteList list, HashSet<string> paths)
    {
        var files = FolderTree.Read(Path.Combine(folder, path)).Files.Select(f => $"{path}/{f}");
        return list.Paths.Any(p => p.StartsWith($"{path}/", StringComparison.Ordinal)) && files.All(f => list.Paths.Contains(f) && !paths.Contains(f));
    }

    private static string? FirstEntry(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)!).Where(n => !SiteStage.IsOwn(n)).Order(StringComparer.Ordinal).FirstOrDefault();

    private static string? ParentOf(string path) => path.LastIndexOf('/') is > 0 and var end ? path[..end] : null;

    private static IEnumerable<string> Above(string path)
    {
        for (string? at = path; at is not null; at = ParentOf(at))
            yield return at;
    }

    private static string Foreign(string path) => $"The folder holds \"{path}\", which no build made; it isn't touched.";

    private static string Linked(string path) => $"The folder holds \"{path}\", which is a link; nothing is written through it.";
}
