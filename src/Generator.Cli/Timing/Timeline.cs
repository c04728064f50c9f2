using System.Collections.Concurrent;
using System.Diagnostics;

namespace Generator.Cli.Timing;

/// <summary>A piece of work as it went.</summary>
/// <param name="Stage">The stage that it belongs to.</param>
/// <param name="Name">What it was about: a version, two of them, a page. Never one word alone, which may be the name of a browser's own work.</param>
/// <param name="Start">When it began, counted from the beginning of the whole.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Thread">The thread that did it.</param>
internal sealed record TimedWork(string Stage, string Name, TimeSpan Start, TimeSpan Duration, int Thread);

/// <summary>Where the time of a run goes: its stages, one after the other, and the pieces of each, several of which may run at once.</summary>
internal sealed class Timeline
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly ConcurrentQueue<TimedWork> _work = [];
    private readonly List<TimedWork> _stages = [];
    private readonly Action<string> _tell;
    private (string Name, TimeSpan Start)? _open;

    /// <param name="tell">Gets each stage's name when it begins.</param>
    public Timeline(Action<string>? tell = null) => _tell = tell ?? (_ => { });

    /// <summary>How long the whole has taken so far.</summary>
    public TimeSpan Elapsed => _watch.Elapsed;

    /// <summary>The stages that have ended, in order.</summary>
    public IReadOnlyList<TimedWork> Stages => _stages;

    /// <summary>The pieces of work, in order of their beginnings.</summary>
    public IEnumerable<TimedWork> Work => _work.OrderBy(w => w.Start).ThenBy(w => w.Name, StringComparer.Ordinal);

    /// <summary>Begins a stage and ends the one before.</summary>
    public void Begin(string stage)
    {
        End();
        _open = (stage, _watch.Elapsed);
        _tell(stage);
    }

    /// <summary>Ends the last stage.</summary>
    public void End()
    {
        if (_open is not var (name, start))
            return;
        _stages.Add(new TimedWork(name, name, start, _watch.Elapsed - start, Environment.CurrentManagedThreadId));
        _open = null;
    }

    /// <summary>Does a piece of the work; it may be called from several threads.</summary>
    public T Measure<T>(string stage, string name, Func<T> work)
    {
        var start = _watch.Elapsed;
        var result = work();
        _work.Enqueue(new TimedWork(stage, name, start, _watch.Elapsed - start, Environment.CurrentManagedThreadId));
        return result;
    }
}
