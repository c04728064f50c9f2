using Generator.Model;

namespace Generator.Reading.Content;

/// <summary>The order of a guide's documents.</summary>
internal static class TopicOrder
{
    /// <summary>The documents in the order of <paramref name="contents"/>; those that it leaves out follow by title, then by file.</summary>
    public static EquatableArray<Document> Sort(EquatableArray<Document> documents, EquatableArray<TopicNode> contents)
    {
        var places = contents.SelectMany(c => c.SelfAndDescendants).Select(n => n.Node.File).OfType<string>()
            .Distinct(StringComparer.Ordinal).Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i, StringComparer.Ordinal);
        return documents
            .OrderBy(d => places.GetValueOrDefault(d.File, int.MaxValue))
            .ThenBy(d => d.Title, StringComparer.Ordinal)
            .ThenBy(d => d.File, StringComparer.Ordinal)
            .ToEquatableArray();
    }
}
