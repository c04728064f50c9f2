using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>
/// Paths found by how they end: an address that begins at a site's root names folders that the guide doesn't have, or leaves out
/// those that it has. Two paths fit where one of them is the other's end, by at least two names, since one name alone
/// (<c>overview</c>) is anybody's.
/// </summary>
internal sealed class PathTails
{
    private const int FewestNames = 2;

    private readonly ILookup<string, (string Path, string[] Names)> _byLastName;

    /// <param name="paths">The paths, whose endings and index pages count for nothing.</param>
    public PathTails(IEnumerable<string> paths)
    {
        _byLastName = paths
            .Select(p => (Path: p, Names: NamesOf(p)))
            .Where(p => p.Names.Length > 0)
            .ToLookup(p => p.Names[^1], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The path that fits by the most names; <c>null</c> where none does, or several do by as many.</summary>
    public string? Find(string path)
    {
        var names = NamesOf(path);
        if (names.Length < FewestNames)
            return null;
        var fitting = _byLastName[names[^1]]
            .Select(p => (p.Path, Count: CommonTail(p.Names, names), p.Names.Length))
            .Where(p => p.Count >= FewestNames && p.Count == Math.Min(p.Length, names.Length))
            .OrderByDescending(p => p.Count)
            .Take(2)
            .ToList();
        return fitting.Count == 1 || (fitting.Count > 1 && fitting[0].Count > fitting[1].Count) ? fitting[0].Path : null;
    }

    private static string[] NamesOf(string path) => DocumentNames.SitePath(path).Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static int CommonTail(string[] a, string[] b)
    {
        var count = 0;
        while (count < a.Length && count < b.Length && string.Equals(a[^(count + 1)], b[^(count + 1)], StringComparison.OrdinalIgnoreCase))
            count++;
        return count;
    }
}
