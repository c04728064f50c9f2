using Generator.Model;

namespace Generator.Cli.Serving;

/// <summary>The newest good build, by address, and a way to wait for the next.</summary>
internal sealed class LiveSite
{
    private readonly Lock _gate = new();
    private Dictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many builds there have been.</summary>
    public int Version { get; private set; }

    /// <summary>The file at a path of the site, or <c>null</c>; a folder has its <c>index.html</c>.</summary>
    public (string Path, ReadOnlyMemory<byte> Content)? Find(string path)
    {
        var files = _files;
        var name = path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
        return files.TryGetValue(name, out var content) ? (name, content) : null;
    }

    /// <summary>Puts a new build in place and wakes who waits for it.</summary>
    public void Replace(EquatableArray<OutputFile> files)
    {
        TaskCompletionSource waiting;
        lock (_gate)
        {
            _files = files.ToDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal);
            Version++;
            waiting = _next;
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        waiting.SetResult();
    }

    /// <summary>Ends when there is a build after <paramref name="version"/>, or when the time is up.</summary>
    /// <returns>Whether there is one.</returns>
    public async Task<bool> WaitAsync(int version, TimeSpan atMost, CancellationToken stop)
    {
        Task next;
        lock (_gate)
        {
            if (Version != version)
                return true;
            next = _next.Task;
        }
        return await Task.WhenAny(next, Task.Delay(atMost, stop)) == next;
    }
}
