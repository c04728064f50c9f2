using System.Runtime.InteropServices;

namespace Generator.Relating.Matching;

/// <summary>A possible pair and what it is worth; more is better, and only what is above 0 is worth making.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Edge(int Old, int New, double Gain);

/// <summary>
/// Chooses the pairs that are worth the most together, each item in one at most.
/// 1. What no edge connects is solved apart.
/// 2. A small component is solved exactly, as a minimum-cost assignment (the Hungarian method).
/// 3. A large one is solved greedily, the best edge first.
/// </summary>
internal static class Assignment
{
    // The exact method takes the cube of this many steps.
    private const int LargestExact = 120;

    /// <summary>The chosen edges.</summary>
    public static IEnumerable<Edge> Solve(IReadOnlyList<Edge> edges) =>
        ComponentsOf(edges).SelectMany(c => SideOf(c) <= LargestExact ? Exact(c) : Greedy(c));

    private static int SideOf(List<Edge> edges) =>
        Math.Max(edges.Select(e => e.Old).Distinct().Count(), edges.Select(e => e.New).Distinct().Count());

    private static IEnumerable<List<Edge>> ComponentsOf(IReadOnlyList<Edge> edges)
    {
        var parents = new Dictionary<(bool IsNew, int Number), (bool, int)>();
        (bool, int) Root((bool, int) item)
        {
            while (parents.TryGetValue(item, out var parent) && parent != item)
                item = parents[item] = parents.GetValueOrDefault(parent, parent);
            return item;
        }
        foreach (var edge in edges)
            parents[Root((true, edge.New))] = Root((false, edge.Old));
        return edges.GroupBy(e => Root((false, e.Old))).Select(g => g.ToList());
    }

    private static IEnumerable<Edge> Greedy(List<Edge> edges)
    {
        var (olds, news) = (new HashSet<int>(), new HashSet<int>());
        foreach (var edge in edges.OrderByDescending(e => e.Gain).ThenBy(e => e.Old).ThenBy(e => e.New))
        {
            if (olds.Contains(edge.Old) || !news.Add(edge.New))
                continue;
            olds.Add(edge.Old);
            yield return edge;
        }
    }

    private static IEnumerable<Edge> Exact(List<Edge> edges)
    {
        if (edges.Count == 1)
            return edges;
        int[] olds = [.. edges.Select(e => e.Old).Distinct().Order()];
        int[] news = [.. edges.Select(e => e.New).Distinct().Order()];
        var side = Math.Max(olds.Length, news.Length);
        var costs = new double[side, side];
        foreach (var edge in edges)
            costs[Array.BinarySearch(olds, edge.Old), Array.BinarySearch(news, edge.New)] = -edge.Gain;
        var columnOf = HungarianMethod.Solve(costs);
        return edges.Where(e => columnOf[Array.BinarySearch(olds, e.Old)] == Array.BinarySearch(news, e.New));
    }
}
