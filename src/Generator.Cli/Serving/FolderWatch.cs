namespace Generator.Cli.Serving;

/// <summary>Calls back once after each burst of changes in some folders, whether they are there already or come, go and come back.</summary>
internal sealed class FolderWatch : IDisposable
{
    // Editors save in several steps; a burst is over when nothing has happened for this long.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly List<WatchedFolder> _folders = [];
    private readonly Timer _timer;
    private readonly Lock _gate = new();

    public FolderWatch(IEnumerable<string> folders, Action changed)
    {
        _timer = new Timer(_ => Call(changed));
        foreach (var folder in folders)
            _folders.Add(new WatchedFolder(Path.GetFullPath(folder), () => _timer.Change(Quiet, Timeout.InfiniteTimeSpan)));
    }

    public void Dispose()
    {
        foreach (var folder in _folders)
            folder.Dispose();
        _timer.Dispose();
    }

    private void Call(Action changed)
    {
        lock (_gate)
            changed();
    }
}
