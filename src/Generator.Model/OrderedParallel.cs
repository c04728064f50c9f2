namespace Generator.Model;

/// <summary>Work on the items of a list on all cores, with results in the order of the items.</summary>
public static class OrderedParallel
{
    /// <summary>What <paramref name="map"/> makes of each item. It may run for several at once and must not depend on the order.</summary>
    public static TResult[] Map<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> map)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, items.Count, i => results[i] = map(items[i]));
        return results;
    }
}
