namespace Generator.Cli.Storage;

/// <summary>
/// A site that is made whole out of sight before it takes the place of the one that is there.
/// 1. What differs from the site that is there is written into a folder of its own; if that fails, nobody has seen anything.
/// 2. <see cref="Publish"/> completes it by second names of the files that stay, and lets it and the site take each other's place in one step:
///    who reads finds one or the other, whole.
/// 3. The folder that the site was in before is made the same and put back, so that whoever holds on to it (a server that was started in it, a
///    container that it is mounted into) goes on seeing the site.
/// Where the system can't do that, or there is more in the folder than files, each file takes its place on its own.
/// What stands beside the site then has second names of all its files. A site that is built again and again keeps it (<see cref="SiteTwin"/>), so that the next build makes and removes names of
/// what differs and not of all.
/// </summary>
internal sealed class SiteStage
{
    private const string StageName = ".generator-stage";
    private const string LockName = ".generator-lock";
    private const string NewName = "new";

    private readonly string _site;
    private readonly string _root;
    private readonly bool _isBeside;
    private readonly bool _keepsTwin;
    private bool _isTwinSound;

    private SiteStage(string site, string root, bool isBeside, bool keepsTwin)
    {
        (_site, _root, _isBeside, _keepsTwin) = (site, root, isBeside, keepsTwin);
        _isTwinSound = keepsTwin && Directory.Exists(New);
    }

    // What is added waits here until it is known how it gets to its place.
    private string Made => Path.Combine(_root, "made");

    private string New => Path.Combine(_root, NewName);

    /// <summary>How many files of the new site have taken their places one by one. Where the whole takes the other's place at once it is none.</summary>
    public int Placed { get; private set; }

    /// <summary>Whether a name in a site's folder is one of what this class puts there.</summary>
    public static bool IsOwn(string name) => name is StageName or LockName;

    /// <summary>Locks a site's folder. The lock stands beside it, or in it where nothing can be put beside it (a mounted folder, a share).</summary>
    /// <param name="site">The folder's whole path, no link.</param>
    /// <exception cref="IOException">Another run is writing it, or it can't be written.</exception>
    public static WriteLock Lock(string site)
    {
        try
        {
            Disk.CreateFolder(ParentOf(site));
            return WriteLock.Take(Path.Combine(ParentOf(site), $".{Path.GetFileName(site)}{LockName}"));
        }
        catch (UnauthorizedAccessException)
        {
            return WriteLock.Take(Path.Combine(site, LockName));
        }
    }

    /// <summary>A stage for a site whose lock is held; what an earlier run left is removed, but for the twin where that is kept.</summary>
    /// <param name="site">The folder's whole path, no link.</param>
    /// <param name="keepsTwin">Whether second names of the site's files are kept for the next build.</param>
    public static SiteStage Open(string site, bool keepsTwin)
    {
        var beside = Path.Combine(ParentOf(site), $".{Path.GetFileName(site)}{StageName}");
        Clear(beside, keepsTwin);
        Disk.DeleteTree(Path.Combine(site, StageName));
        try
        {
            Disk.CreateFolder(beside);
            return new SiteStage(site, beside, isBeside: true, keepsTwin);
        }
        catch (UnauthorizedAccessException)
        {
            return new SiteStage(site, Path.Combine(site, StageName), isBeside: false, keepsTwin: false);
        }
    }

    /// <summary>Adds a file that the site is to have.</summary>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        var place = Path.Combine(Made, path);
        Disk.CreateFolder(Path.GetDirectoryName(place)!);
        Disk.Create(place, bytes, mode: null, isFlushed: false);
    }

    /// <summary>Makes the site hold what was added.</summary>
    /// <param name="paths">All files of the site.</param>
    /// <param name="added">Those that were added; the others are there.</param>
    /// <param name="old">Those of earlier builds that go.</param>
    public void Publish(HashSet<string> paths, IReadOnlyCollection<string> added, IReadOnlyCollection<string> old)
    {
        Add(SiteList.Name, SiteList.Write(paths));
        string[] changed = [.. added, SiteList.Name];
        _isTwinSound = false;
        if (_isBeside && CanComplete(changed, old))
        {
            Disk.FlushAll(_root);
            if (!Directory.Exists(_site))
                Disk.MoveFolder(New, _site);
            else if (Disk.TryExchange(New, _site))
                PutBack(changed, old);
            else
                Replace(New, paths, changed, old);
        }
        else
        {
            Replace(Made, paths, changed, old);
        }
    }

    /// <summary>Removes what is left of it, but for a twin that the next build may use.</summary>
    public void Close() => Clear(_root, keepsTwin: _isTwinSound);

    private static void Clear(string root, bool keepsTwin)
    {
        if (!keepsTwin || !IsOwnFolder(root) || !IsOwnFolder(Path.Combine(root, NewName)))
        {
            Disk.DeleteTree(root);
            return;
        }
        foreach (var file in Directory.EnumerateFiles(root).ToList())
            Disk.Delete(file);
        foreach (var folder in Directory.EnumerateDirectories(root).Where(f => Path.GetFileName(f) is not NewName).ToList())
            Disk.DeleteTree(folder);
    }

    // Behind a link is somebody else's folder; the link alone goes.
    private static bool IsOwnFolder(string path) => new DirectoryInfo(path) is { Exists: true, LinkTarget: null };

    // From here on the new site is what is seen; the old folder is New. Whatever fails leaves it so.
    private void PutBack(string[] changed, IReadOnlyCollection<string> old)
    {
        try
        {
            RemoveFrom(New, old);
            foreach (var path in changed)
                Follow(Path.Combine(_site, path), Path.Combine(New, path));
            if (!Disk.TryExchange(New, _site))
                return;
            Rescue();
            _isTwinSound = _keepsTwin;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The site is whole; only its folder is another one than before.
        }
    }

    private static void Follow(string from, string to)
    {
        Disk.CreateFolder(Path.GetDirectoryName(to)!);
        var part = $"{to}.part";
        if (!Disk.TryLink(from, part))
            throw new IOException($"{to} can't be given a second name.");
        Disk.Move(part, to);
    }

    // What somebody put into the site in the moment in which it was in the other folder.
    private void Rescue()
    {
        foreach (var path in FolderTree.Read(New).Files.Where(p => !File.Exists(Path.Combine(_site, p))))
        {
            Disk.CreateFolder(Path.GetDirectoryName(Path.Combine(_site, path))!);
            Disk.Move(Path.Combine(New, path), Path.Combine(_site, path));
        }
    }

    // The files that stay, the site's and others' alike, get second names in the new folder. Links and the like have none.
    private bool CanComplete(string[] changed, IReadOnlyCollection<string> old)
    {
        if (!Directory.Exists(_site))
        {
            Disk.DeleteTree(New);
            Disk.MoveFolder(Made, New);
            return true;
        }
        var there = FolderTree.Read(_site);
        if (there.HasLinks)
            return false;
        Disk.CreateFolder(New);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(New, File.GetUnixFileMode(_site));
        var gone = changed.Concat(old).ToHashSet(StringComparer.Ordinal);
        if (!SiteTwin.TryFollow(_site, New, there with { Files = [.. there.Files.Where(p => !gone.Contains(p))] }))
            return false;
        foreach (var path in changed)
            Take(path);
        return true;
    }

    // Where the site had a folder there may be one, without a file.
    private void Take(string path)
    {
        var place = Path.Combine(New, path);
        Disk.CreateFolder(Path.GetDirectoryName(place)!);
        Disk.DeleteTree(place);
        Disk.Move(Path.Combine(Made, path), place);
    }

    private void Replace(string from, HashSet<string> paths, string[] changed, IReadOnlyCollection<string> old)
    {
        Disk.CreateFolder(_site);
        // Until the work is done the list names old and new files alike: a build that is cut off leaves nothing unowned.
        var both = Path.Combine(_root, "list");
        Disk.Create(both, SiteList.Write([.. paths, .. old]), mode: null, isFlushed: true);
        Disk.Move(both, Path.Combine(_site, SiteList.Name));
        RemoveFrom(_site, old);
        foreach (var path in changed)
        {
            var place = Path.Combine(_site, path);
            Disk.CreateFolder(Path.GetDirectoryName(place)!);
            // A run that ended here before may have left a folder whose files are gone.
            if (Directory.Exists(place))
                Disk.DeleteFolder(place);
            Disk.Move(Path.Combine(from, path), place);
            Placed++;
        }
    }

    private static void RemoveFrom(string folder, IReadOnlyCollection<string> old)
    {
        foreach (var path in old)
        {
            var full = Path.Combine(folder, path);
            Disk.Delete(full);
            for (var parent = Path.GetDirectoryName(full)!; parent.Length > folder.Length && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent)!)
                Disk.DeleteFolder(parent);
        }
    }

    private static string ParentOf(string site) => Path.GetDirectoryName(site) ?? site;
}
