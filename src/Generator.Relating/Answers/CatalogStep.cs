using Generator.Model;

namespace Generator.Relating.Answers;

/// <summary>The step from one version to another, arranged for looking up.</summary>
internal sealed class CatalogStep
{
    private readonly Dictionary<string, Control> _olds;
    private readonly Dictionary<string, Control> _news;
    private readonly Dictionary<string, Change> _changes;
    private readonly ILookup<string, string> _merged;
    private readonly ILookup<string, string> _split;

    public CatalogStep(Catalog older, Catalog newer, ChangeSet changes)
    {
        (From, To) = (older.Version, newer.Version);
        _olds = older.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal);
        _news = newer.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal);
        _changes = changes.Changes.ToDictionary(c => c.Id, StringComparer.Ordinal);
        Splits = [.. changes.Changes.Where(c => c.IsNewPart)];
        Merges = [.. changes.Changes.Where(c => c.IsMergedAway)];
        _merged = Merges.ToLookup(m => m.New!.Id, m => m.Id, StringComparer.Ordinal);
        _split = Splits.ToLookup(s => s.Old!.Id, s => s.Id, StringComparer.Ordinal);
    }

    public string From { get; }

    public string To { get; }

    /// <summary>The parts that weren't there before, each with the control that was split.</summary>
    public IReadOnlyList<Change> Splits { get; }

    /// <summary>The controls that are gone, each with the one that took it in.</summary>
    public IReadOnlyList<Change> Merges { get; }

    public Control? Old(string id) => _olds.GetValueOrDefault(id);

    public Control? New(string id) => _news.GetValueOrDefault(id);

    public Change? ChangeOf(string id) => _changes.GetValueOrDefault(id);

    /// <summary>The controls that were merged into one.</summary>
    public IEnumerable<string> MergedInto(string whole) => _merged[whole];

    /// <summary>The control that took in one that is gone; <c>null</c> where none did.</summary>
    public string? WholeOf(string part) => _changes.GetValueOrDefault(part) is { IsMergedAway: true } merge ? merge.New!.Id : null;

    /// <summary>The new parts of one that was split.</summary>
    public IEnumerable<string> SplitFrom(string whole) => _split[whole];

    /// <summary>Whether nothing but the splitting or merging reopens an answer.</summary>
    public static bool IsOfPartsOnly(Change change) => !change.Classes.Any(c => c.ChangesMeaning());
}
