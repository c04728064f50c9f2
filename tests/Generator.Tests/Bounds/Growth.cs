namespace Generator.Tests.Bounds;

/// <summary>
/// Holds work against n log n by counting it, so that a busy machine changes nothing. What is counted is either what the code under test counts itself
/// (bytes, letters or names looked at), or the bytes that the process allocates: what makes a copy, list or text per pair of things shows there, and the
/// count differs by no more than a few thousand bytes from run to run. Loops that compare without allocating need a counter of their own.
/// </summary>
internal static class Growth
{
    // n log n gives 2.2 at these sizes, a square 4.
    private const double Most = 2.6;

    /// <summary>Asserts that what is counted grows by no more than n log n while the size doubles three times.</summary>
    /// <param name="size">The first size; so large that what doesn't depend on it weighs nothing.</param>
    /// <param name="count">Does the work for a size, and counts it.</param>
    public static void IsNearLinear(int size, Func<int, long> count)
    {
        count(size);
        var counts = Enumerable.Range(0, 4).Select(i => (double)count(size << i)).ToList();
        Assert.All(counts.Zip(counts.Skip(1)), pair => Assert.True(pair.Second <= Most * Math.Max(1, pair.First), $"From size to size: {string.Join(", ", counts)}."));
    }

    /// <summary>The bytes that all threads allocate while something is done. Other tests must not run meanwhile.</summary>
    /// <param name="done">What is done.</param>
    public static long AllocatedBy(Action done)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        done();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}

/// <summary>Tests that count what the whole process allocates.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
