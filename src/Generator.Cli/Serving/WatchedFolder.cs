namespace Generator.Cli.Serving;

/// <summary>
/// Tells of every change below a folder. Its parent is watched, too: a watch ends with its folder, and a folder that comes back, or
/// comes for the first time, needs a new one.
/// </summary>
internal sealed class WatchedFolder : IDisposable
{
    private readonly string _folder;
    private readonly Action _changed;
    private readonly Lock _gate = new();
    private readonly FileSystemWatcher? _parent;
    private FileSystemWatcher? _below;
    private bool _isOver;

    /// <summary>Begins to watch.</summary>
    /// <param name="folder">The folder, as a full path.</param>
    /// <param name="changed">Is called at each change, on any thread.</param>
    public WatchedFolder(string folder, Action changed)
    {
        (_folder, _changed) = (Path.TrimEndingDirectorySeparator(folder), changed);
        _parent = Path.GetDirectoryName(_folder) is { } parent && Directory.Exists(parent) ? Try(() => Watch(parent, Path.GetFileName(_folder), ItselfChanged)) : null;
        WatchBelow();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isOver = true;
            _parent?.Dispose();
            _below?.Dispose();
        }
    }

    private void ItselfChanged()
    {
        WatchBelow();
        _changed();
    }

    private void WatchBelow()
    {
        lock (_gate)
        {
            _below?.Dispose();
            _below = !_isOver && Directory.Exists(_folder) ? Try(() => Watch(_folder, null, _changed)) : null;
        }
    }

    // A null name watches the whole tree.
    private FileSystemWatcher Watch(string folder, string? name, Action changed)
    {
        var watcher = name is null
            ? new FileSystemWatcher(folder) { IncludeSubdirectories = true }
            : new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.DirectoryName | NotifyFilters.FileName };
        void Tell(string? first, string? second)
        {
            if (name is null || Is(first, name) || Is(second, name))
                changed();
        }
        watcher.Created += (_, e) => Tell(e.Name, null);
        watcher.Deleted += (_, e) => Tell(e.Name, null);
        watcher.Renamed += (_, e) => Tell(e.Name, e.OldName);
        watcher.Changed += (_, e) => Tell(e.Name, null);
        // More happened than could be told, or the folder is gone.
        watcher.Error += (_, _) => ItselfChanged();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private static bool Is(string? found, string name) => string.Equals(found, name, StringComparison.Ordinal);

    // The folder may go at any moment, and a machine watches only so many folders.
    private FileSystemWatcher? Try(Func<FileSystemWatcher> watch)
    {
        try
        {
            return watch();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (Directory.Exists(_folder))
                Console.Error.WriteLine($"generator: changes in {_folder} aren't seen: {fault.Message}");
            return null;
        }
    }
}
