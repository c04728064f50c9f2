namespace Generator.Cli.Serving;

/// <summary>Calls back once after each burst of changes in some folders.</summary>
internal sealed class FolderWatch : IDisposable
{
    // Editors save in several steps; a burst is over when nothing has happened for this long.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Timer _timer;
    private readonly Lock _gate = new();

    public FolderWatch(IEnumerable<string> folders, Action changed)
    {
        _timer = new Timer(_ => Call(changed));
        foreach (var folder in folders.Where(Directory.Exists))
            _watchers.Add(Watch(folder));
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _timer.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => Restart();
        watcher.Created += (_, _) => Restart();
        watcher.Deleted += (_, _) => Restart();
        watcher.Renamed += (_, _) => Restart();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Restart() => _timer.Change(Quiet, Timeout.InfiniteTimeSpan);

    private void Call(Action changed)
    {
        lock (_gate)
            changed();
    }
}
