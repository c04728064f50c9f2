using Generator.Model;

namespace Generator.Tailoring;

/// <summary>
/// Follows topics through the versions of a guide, so that a name that a page had in one version is understood in all.
/// 1. A topic of one name in two versions is one.
/// 2. A topic that the next version doesn't have is the same as one that this version doesn't have where that one holds more of its
///    controls than of any other that is gone; controls are known by their lineages' ids.
/// </summary>
public sealed class TopicLineages
{
    private readonly HashSet<(string Version, string Topic)> _known = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private TopicLineages()
    {
    }

    /// <summary>For a catalog that no other version is known of.</summary>
    public static TopicLineages None { get; } = new();

    /// <summary>The topics of a guide's versions, oldest first.</summary>
    public static TopicLineages Of(EquatableArray<ExtractionResult> versions)
    {
        var lineages = new TopicLineages();
        foreach (var version in versions)
        {
            foreach (var topic in TopicsOf(version))
                lineages._known.Add((version.Catalog.Version, topic));
        }
        foreach (var (older, newer) in versions.Zip(versions.Skip(1)))
            lineages.Follow(older, newer);
        return lineages;
    }

    /// <summary>The ids of a version's topics, with a control or without.</summary>
    public static IEnumerable<string> TopicsOf(ExtractionResult version) =>
        DocumentGroups.Of(version.Ledger.Select(s => s.Source.File)).Values.Concat(version.Catalog.Groups.Select(g => g.Id)).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a topic of a version has a name, there or, where no other has it there, in another version.</summary>
    public bool IsNamed(string version, string topic, string name) =>
        string.Equals(topic, name, StringComparison.Ordinal)
        || (_known.Contains((version, topic)) && !_known.Contains((version, name)) && string.Equals(RootOf(topic), RootOf(name), StringComparison.Ordinal));

    /// <summary>Whether a version has the topic, under this name or another.</summary>
    public bool Has(string version, string name) => _known.Any(k => string.Equals(k.Version, version, StringComparison.Ordinal) && IsNamed(version, k.Topic, name));

    private void Follow(ExtractionResult older, ExtractionResult newer)
    {
        var olds = older.Catalog.Controls.ToDictionary(c => c.Id, c => c.Group, StringComparer.Ordinal);
        var shared = newer.Catalog.Controls.Where(c => olds.ContainsKey(c.Id)).Select(c => (Old: olds[c.Id], New: c.Group));
        var (before, after) = (TopicsOf(older).ToHashSet(StringComparer.Ordinal), TopicsOf(newer).ToHashSet(StringComparer.Ordinal));
        foreach (var topic in shared.Where(s => !before.Contains(s.New)).GroupBy(s => s.New, s => s.Old, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var from = topic.Where(old => !after.Contains(old)).GroupBy(old => old, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
            if (from is not null && from.Count() * 2 > topic.Count())
                Join(from.Key, topic.Key);
        }
    }

    private void Join(string one, string other)
    {
        var (a, b) = (RootOf(one), RootOf(other));
        if (!string.Equals(a, b, StringComparison.Ordinal))
            _names[b] = a;
    }

    private string RootOf(string name)
    {
        while (_names.TryGetValue(name, out var root))
            name = root;
        return name;
    }
}
