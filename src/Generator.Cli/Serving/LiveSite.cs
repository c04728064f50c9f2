using Generator.Cli.Files;
using Generator.Model;

namespace Generator.Cli.Serving;

/// <summary>The newest good build, by address, what is wrong with the content since, and a way to wait for the next build.</summary>
internal sealed class LiveSite
{
    private readonly Lock _gate = new();
    private Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);
    private string _content = "";
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many builds there have been, failed ones among them.</summary>
    public int Version { get; private set; }

    /// <summary>What kept the last build from being shown; empty where it is shown.</summary>
    public EquatableArray<Diagnostic> Problems { get; private set; } = [];

    /// <summary>The file at a path of the site, or <c>null</c>; a folder has its <c>index.html</c>.</summary>
    public (string Path, ReadOnlyMemory<byte> Content)? Find(string path)
    {
        var files = _files;
        var name = path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
        return files.TryGetValue(name, out var file) && BytesOf(file) is { } bytes ? (name, bytes) : null;
    }

    /// <summary>Puts a new build in place and wakes who waits for it.</summary>
    /// <param name="files">The files.</param>
    /// <param name="content">The content folder, which copies are taken from.</param>
    public void Replace(EquatableArray<OutputFile> files, string content)
    {
        var byPath = files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        Next(() => (_files, _content, Problems) = (byPath, content, []));
    }

    /// <summary>Keeps the last good build, beside what is wrong now, and wakes who waits.</summary>
    public void Fail(EquatableArray<Diagnostic> problems) => Next(() => Problems = problems);

    private void Next(Action change)
    {
        TaskCompletionSource waiting;
        lock (_gate)
        {
            change();
            Version++;
            waiting = _next;
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        waiting.SetResult();
    }

    // A file of the content may be gone, or locked, before the next build knows it.
    private ReadOnlyMemory<byte>? BytesOf(OutputFile file)
    {
        try
        {
            return OutputFolder.BytesOf(file, _content);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
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
