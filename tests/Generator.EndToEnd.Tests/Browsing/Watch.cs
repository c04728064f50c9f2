using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Everything that went wrong on a page: console errors, script errors, failed requests, requests that leave the disk.</summary>
internal sealed class Watch
{
    private readonly ConcurrentQueue<string> _faults = new();

    public Watch(IPage page)
    {
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.RequestFailed += (_, request) => Note(true, $"failed: {request.Url}");
        page.Request += (_, request) => Note(!request.Url.StartsWith("file://", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal), $"left the site: {request.Url}");
    }

    /// <summary>The faults so far.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>Begins anew.</summary>
    public void Forget() => _faults.Clear();

    private void Note(bool isFault, string fault)
    {
        if (isFault)
            _faults.Enqueue(fault);
    }
}
