using Generator.Model;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>Two catalogs set side by side.</summary>
internal sealed class CatalogComparison
{
    private readonly List<(Control Old, Control New)> _pairs;
    private readonly List<Control> _added;
    private readonly List<Control> _removed;
    private readonly Catalog _old;
    private readonly Catalog _new;
    private readonly ControlComparison _controls;
    private readonly IReadOnlyDictionary<string, string> _splits;
    private readonly IReadOnlyDictionary<string, string> _merges;
    private readonly ILookup<string, string> _partsOf;
    private readonly ILookup<string, string> _mergedInto;

    private readonly StandingSentences _standing;

    public CatalogComparison(ComparedVersion older, ComparedVersion newer, Meaning meaning)
    {
        (_old, _new) = (older.Compared.Catalog, newer.Compared.Catalog);
        var olds = _old.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var news = _new.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal);
        _pairs = [.. _old.Controls.Where(c => news.ContainsKey(c.Id)).Select(c => (c, news[c.Id]))];
        _added = [.. _new.Controls.Where(c => !olds.ContainsKey(c.Id))];
        _removed = [.. _old.Controls.Where(c => !news.ContainsKey(c.Id))];
        var places = new PlaceChange(older.Compared, newer.Compared, _pairs);
        _controls = new ControlComparison(places, new PolicyChange(older.Compared.Policies, newer.Compared.Policies), meaning);
        _standing = new StandingSentences(older, newer, places, meaning);
        _splits = PartFinder.Find(_pairs, _added, meaning);
        _merges = PartFinder.Find([.. _pairs.Select(p => (p.New, p.Old))], _removed, meaning);
        _partsOf = _splits.ToLookup(s => s.Value, s => s.Key, StringComparer.Ordinal);
        _mergedInto = _merges.ToLookup(m => m.Value, m => m.Key, StringComparer.Ordinal);
    }

    /// <summary>The changes in the newer catalog's order; what was removed follows what stood before it.</summary>
    public List<Change> Changes()
    {
        var ofPairs = _pairs.Select(p => Compared(p.Old, p.New)).OfType<Change>();
        var changes = ofPairs.Concat(_added.Select(Added)).Concat(_removed.Select(Removed)).ToDictionary(c => c.Id, StringComparer.Ordinal);
        return [.. Order().Where(changes.ContainsKey).Select(id => changes[id])];
    }

    public int Unchanged(IReadOnlyCollection<Change> changes) =>
        _pairs.Count - changes.Count(c => c.Old is not null && c.New is not null && string.Equals(c.Old.Id, c.New.Id, StringComparison.Ordinal));

    private IEnumerable<string> Order()
    {
        var before = "";
        var following = new List<(string Before, string Id)>();
        var removed = _removed.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var control in _old.Controls)
        {
            if (removed.Contains(control.Id))
                following.Add((before, control.Id));
            else
                before = control.Id;
        }
        var after = following.ToLookup(f => f.Before, f => f.Id, StringComparer.Ordinal);
        return after[""].Concat(_new.Controls.SelectMany(c => after[c.Id].Prepend(c.Id)));
    }

    private Change? Compared(Control old, Control @new)
    {
        var parts = PartsOf(_partsOf[old.Id], ChangeClass.Split, "split into").Concat(PartsOf(_mergedInto[@new.Id], ChangeClass.Merged, "merged with"));
        return ControlComparison.ToChange(old.Id, old, @new, [.. parts, .. _controls.Of(old, @new, SaidBesides(old, @new))]);
    }

    // What the other parts say wasn't left out, and what was said by those that were merged wasn't put in.
    private OtherParts SaidBesides(Control old, Control @new) => new(
        [.. _removed.Where(c => _mergedInto[@new.Id].Contains(c.Id, StringComparer.Ordinal)).Select(c => c.Statement)],
        [.. _added.Where(c => _partsOf[old.Id].Contains(c.Id, StringComparer.Ordinal)).Select(c => c.Statement)]);

    private static IEnumerable<Finding> PartsOf(IEnumerable<string> parts, ChangeClass found, string words)
    {
        string[] ids = [.. parts.Order(StringComparer.Ordinal)];
        return ids.Length == 0 ? [] : [new Finding(found, $"{words} {string.Join(", ", ids)}")];
    }

    private Change Added(Control control) => _splits.TryGetValue(control.Id, out var whole)
        ? ControlComparison.ToChange(control.Id, _old.Controls.First(c => string.Equals(c.Id, whole, StringComparison.Ordinal)), control, [new Finding(ChangeClass.Split, $"split from {whole}")])!
        : ControlComparison.ToChange(control.Id, null, control, [_standing.OfAdded(control) ?? new Finding(ChangeClass.Added, _standing.RewordedOfAdded(control))])!;

    private Change Removed(Control control) => _merges.TryGetValue(control.Id, out var whole)
        ? ControlComparison.ToChange(control.Id, control, _new.Controls.First(c => string.Equals(c.Id, whole, StringComparison.Ordinal)), [new Finding(ChangeClass.Merged, $"merged into {whole}")])!
        : ControlComparison.ToChange(control.Id, control, null, [_standing.OfRemoved(control) ?? new Finding(ChangeClass.Removed, _standing.RewordedOfRemoved(control))])!;
}
