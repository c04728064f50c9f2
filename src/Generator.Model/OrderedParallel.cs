namespace Generator.Model;

/// <summary>Work on the items of a list on all cores, with results in the order of the items.</summary>
public static class OrderedParallel
{
    // Without a bound the pool goes on adding threads to work that takes long, and each holds memory of its own.
    private static readonly ParallelOptions Bounded = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>What <paramref name="map"/> makes of each item. It may run for several at once and must not depend on the order.</summary>
    public static TResult[] Map<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> map)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, items.Count, Bounded, i => results[i] = map(items[i]));
        return results;
    }
}
