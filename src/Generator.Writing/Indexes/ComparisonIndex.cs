using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Noting;
using Generator.Writing.Words;

namespace Generator.Writing.Indexes;

/// <summary>Two versions of a guide and what differs between them, arranged for looking up.</summary>
internal sealed class ComparisonIndex(GuideIndex guide, ChangeSet set, FactBook book)
{
    private readonly Dictionary<string, Change> _changes = set.Changes.ToDictionary(c => c.Id, StringComparer.Ordinal);
    private readonly Facts<ChangeSet> _set = book.Add($"{guide.Id}/{set.From.Version}/{set.To.Version}/changes", _ => set);

    public GuideIndex Guide => guide;

    public VersionIndex Older { get; } = Version(guide, set.From);

    public VersionIndex Newer { get; } = Version(guide, set.To);

    public ChangeSet Set => _set.Read();

    public EquatableArray<Change> Changes => Set.Changes;

    public int Unchanged => Set.Summary.Unchanged;

    /// <summary>How many controls the two versions have together.</summary>
    public int Total => Unchanged + Changes.Count;

    /// <summary>How many answers must be looked at again.</summary>
    public int Reopening => Changes.Count(c => c.Reopens);

    /// <summary>Whether no version stands between the two.</summary>
    public bool IsConsecutive => guide.Before(Newer) == Older;

    /// <summary><c>OLD..NEW</c></summary>
    public string Name => $"{Older.Info.Id}..{Newer.Info.Id}";

    /// <summary>The path of its page.</summary>
    public string Path => SiteAddress.Changes(guide.Info.Id, Older.Info.Id, Newer.Info.Id);

    /// <summary>What happened to a control, or <c>null</c> where nothing did.</summary>
    public Change? Change(string control)
    {
        _set.Read();
        return _changes.GetValueOrDefault(control);
    }

    /// <summary>How many controls had this fate.</summary>
    public int CountOf(Fate fate) => fate == Fate.Unchanged ? Unchanged : Changes.Count(c => FateWord.Of(c) == fate);

    private static VersionIndex Version(GuideIndex guide, CatalogName name) =>
        guide.Versions.First(v => v.Info.Id.Equals(name.Version, StringComparison.Ordinal));
}
