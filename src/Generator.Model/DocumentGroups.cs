namespace Generator.Model;

/// <summary>The ids of the groups of a version's documents, one for each.</summary>
public static class DocumentGroups
{
    /// <summary>
    /// The ids by the paths of the documents. Where several would have the same (<c>a.md</c> and <c>a.mdx</c>, <c>a/b.md</c> and
    /// <c>a-b.md</c>), the first by ordinal order has it, and the others have it with a number.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<string> files)
    {
        string[] ordered = [.. files.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var taken = ordered.Select(Document.GroupOf).ToHashSet(StringComparer.Ordinal);
        var first = new HashSet<string>(StringComparer.Ordinal);
        return ordered.ToDictionary(
            f => f,
            f => first.Add(Document.GroupOf(f)) ? Document.GroupOf(f) : Numbered(Document.GroupOf(f), taken),
            StringComparer.Ordinal);
    }

    private static string Numbered(string group, HashSet<string> taken)
    {
        var number = 2;
        while (!taken.Add($"{group}-{number}"))
            number++;
        return $"{group}-{number}";
    }
}
