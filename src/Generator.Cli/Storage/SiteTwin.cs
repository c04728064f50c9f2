namespace Generator.Cli.Storage;

/// <summary>
/// A folder that holds the files of a site by second names. Whatever is in it, a name of another file or one too many, it is made to follow the site before it is used: so it may be of any age, cut
/// short or touched by others, and be deleted at any time.
/// </summary>
internal static class SiteTwin
{
    /// <summary>Gives it a name for each of these files and no other, and the folders of the site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="twin">The twin, which is there.</param>
    /// <param name="meant">What of the site it is to hold.</param>
    /// <returns>Whether the system could.</returns>
    public static bool TryFollow(string site, string twin, FolderTree meant)
    {
        var has = Sound(twin);
        var files = meant.Files.ToHashSet(StringComparer.Ordinal);
        var same = has.Files.Where(p => files.Contains(p) && IsSame(Path.Combine(site, p), Path.Combine(twin, p))).ToHashSet(StringComparer.Ordinal);
        foreach (var path in has.Files.Where(p => !same.Contains(p)))
            Disk.Delete(Path.Combine(twin, path));
        var folders = meant.Folders.ToHashSet(StringComparer.Ordinal);
        // What is below a folder comes behind it.
        foreach (var folder in has.Folders.Reverse().Where(f => !folders.Contains(f)))
            Disk.DeleteFolder(Path.Combine(twin, folder));
        foreach (var folder in meant.Folders)
            Disk.CreateFolder(Path.Combine(twin, folder));
        return meant.Files.Where(p => !same.Contains(p)).All(p => Disk.TryLink(Path.Combine(site, p), Path.Combine(twin, p)));
    }

    // A link would be a name of what it leads to.
    private static FolderTree Sound(string twin)
    {
        var has = FolderTree.Read(twin);
        if (!has.HasLinks)
            return has;
        Disk.DeleteTree(twin);
        Disk.CreateFolder(twin);
        return new FolderTree([], [], HasLinks: false);
    }

    private static bool IsSame(string one, string other) => UnixCalls.IdentityOf(one) is { } identity && UnixCalls.IdentityOf(other) == identity;
}
