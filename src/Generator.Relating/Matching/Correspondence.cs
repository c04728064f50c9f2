namespace Generator.Relating.Matching;

/// <summary>
/// Which names of one side are names of the other under which the same things stand: files and sections that were renamed.
/// 1. A name that both sides have stands for itself.
/// 2. A name that only the old side has is the same as one that only the new side has where most of what stood under the one
///    stands under the other.
/// </summary>
internal sealed class Correspondence<T>
    where T : notnull
{
    private readonly Dictionary<T, T> _newOf = [];
    private readonly HashSet<T> _shared;

    /// <param name="olds">Every name of the old side.</param>
    /// <param name="news">Every name of the new side.</param>
    /// <param name="pairs">For each thing that both have, its two names.</param>
    public Correspondence(IEnumerable<T> olds, IEnumerable<T> news, IEnumerable<(T Old, T New)> pairs)
    {
        var (oldNames, newNames) = (olds.ToHashSet(), news.ToHashSet());
        _shared = [.. oldNames.Intersect(newNames)];
        var votes = pairs.Where(p => !_shared.Contains(p.Old) && !_shared.Contains(p.New))
            .GroupBy(p => p)
            .Select(g => (g.Key.Old, g.Key.New, Count: g.Count()))
            .OrderByDescending(v => v.Count)
            .ThenBy(v => Unordered(v.Old, v.New), StringComparer.Ordinal);
        var taken = new HashSet<T>();
        foreach (var (old, @new, _) in votes)
        {
            if (!_newOf.ContainsKey(old) && taken.Add(@new))
                _newOf[old] = @new;
        }
    }

    // Of equal votes the same goes first whichever side is the older, so that the changes back are the opposite of the changes forth.
    private static string Unordered(T old, T @new)
    {
        var (a, b) = ($"{old}", $"{@new}");
        return string.CompareOrdinal(a, b) <= 0 ? $"{a}\n{b}" : $"{b}\n{a}";
    }

    /// <summary>Whether the two names are of the same.</summary>
    public bool Same(T old, T @new) =>
        EqualityComparer<T>.Default.Equals(old, @new) || (_newOf.TryGetValue(old, out var name) && EqualityComparer<T>.Default.Equals(name, @new));

    /// <summary>The old side's name in the new side's words; itself where it isn't known to have another.</summary>
    public T NewNameOf(T old) => _newOf.GetValueOrDefault(old, old);
}
