using System.Collections.Concurrent;

namespace Generator.Writing.Noting;

/// <summary>All facts of a site.</summary>
internal sealed class FactBook
{
    private static readonly object None = new();

    private readonly ConcurrentDictionary<string, IFacts> _families = new(StringComparer.Ordinal);

    /// <summary>Facts that are in the book from now on.</summary>
    public Facts<T> Add<T>(string family, Func<string, T> valueOf, Func<T, object?>? stampOf = null) => Add(new Facts<T>(family, valueOf, stampOf));

    /// <summary>Facts that are in the book from now on.</summary>
    public Facts<T> Add<T>(Facts<T> facts)
    {
        _families[facts.Family] = facts;
        return facts;
    }

    /// <summary>The stamp of a fact as it is in this site; of a family that it doesn't have one that nothing equals.</summary>
    public object? StampOf(string family, string name) => _families.TryGetValue(family, out var facts) ? facts.StampOf(name) : None;
}
