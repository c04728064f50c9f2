using Generator.Model;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>Compares a control with what became of it.</summary>
internal sealed class ControlComparison(PlaceChange places, PolicyChange policies, Meaning meaning)
{
    /// <summary>All that differs.</summary>
    public IEnumerable<Finding> Of(Control old, Control @new)
    {
        var text = TextChange.Of(old.Statement, @new.Statement, meaning).ToList();
        var context = TextChange.OfContext(old.Context, @new.Context, meaning);
        Finding?[] others = [ForceChange.OfKind(old.Kind, @new.Kind), PolarityOf(old, @new), places.Of(old, @new), text.Count == 0 ? TitleOf(old, @new) : null];
        return [.. text, .. context, .. others.OfType<Finding>(), .. policies.Of(old, @new)];
    }

    /// <summary>The change that findings make; none where there is no finding.</summary>
    public static Change? ToChange(string id, Control? old, Control? @new, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return null;
        // That words differ is said by what they differ in.
        var classes = findings.Select(f => f.Class).Distinct().Order().ToList();
        if (classes.Exists(c => c.ChangesMeaning()))
            classes.RemoveAll(c => c is ChangeClass.Editorial);
        var reasons = findings.Where(f => classes.Contains(f.Class) && f.Reason.Length > 0).Select(f => f.Reason).Distinct(StringComparer.Ordinal);
        return new Change(id, classes.ToEquatableArray(), classes.Exists(c => c.Reopens()), reasons.ToEquatableArray(), old, @new);
    }

    // What was to be done is to be avoided now, or the other way round.
    private static Finding? PolarityOf(Control old, Control @new) =>
        old.Polarity == @new.Polarity ? null : new Finding(ChangeClass.Substantive, $"polarity: {CurationWords.Of(old.Polarity)} -> {CurationWords.Of(@new.Polarity)}");

    private static Finding? TitleOf(Control old, Control @new) =>
        WordReader.Texts(old.Title).SequenceEqual(WordReader.Texts(@new.Title), StringComparer.Ordinal) ? null : new Finding(ChangeClass.Retitled, $"title: {old.Title} -> {@new.Title}");
}
