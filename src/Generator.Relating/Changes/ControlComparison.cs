using Generator.Model;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>Statements that belong to two that are compared, since controls were merged or split.</summary>
/// <param name="Olds">Those of the older version.</param>
/// <param name="News">Those of the newer version.</param>
internal sealed record OtherParts(EquatableArray<string> Olds, EquatableArray<string> News)
{
    public bool IsEmpty => Olds.IsEmpty && News.IsEmpty;
}

/// <summary>Compares a control with what became of it.</summary>
internal sealed class ControlComparison(PlaceChange places, PolicyChange policies, Meaning meaning)
{
    /// <summary>All that differs.</summary>
    /// <param name="old">The control before.</param>
    /// <param name="new">The control after.</param>
    /// <param name="besides">What else was said before by those that were merged into it, and is said now by those that were split from it.</param>
    public IEnumerable<Finding> Of(Control old, Control @new, OtherParts besides)
    {
        var text = OfText(old, @new, besides).ToList();
        var context = TextChange.OfContext(old.Context, @new.Context, meaning).ToList();
        var isRead = !text.Exists(f => f.Class.ChangesMeaning()) && !IsDecided(old) && !IsDecided(@new);
        Finding?[] others =
        [
            isRead ? OfReading(old, @new, context) : ForceChange.OfKind(old.Kind, @new.Kind),
            PolarityOf(old, @new, isRead),
            places.Of(old, @new),
            text.Count == 0 && besides.IsEmpty ? TitleOf(old, @new) : null,
        ];
        return [.. text, .. context, .. others.OfType<Finding>(), .. policies.Of(old, @new), .. ParticularChange.Of(old, @new)];
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

    private IEnumerable<Finding> OfText(Control old, Control @new, OtherParts besides)
    {
        var (before, after) = (Here.In(old, @new), Here.In(@new, old));
        return besides.IsEmpty
            ? TextChange.Of(before, after, meaning)
            : TextChange.OfParts([before, .. besides.Olds], [after, .. besides.News], meaning);
    }

    private static bool IsDecided(Control control) => control.Curation.Any(n => n.Verb is CurationVerb.Rekind);

    // The words are the same: what they ask differs only where they lean on others. A whole sentence leans on them for its force alone,
    // which the context's own words or another section may tell.
    private static Finding? OfReading(Control old, Control @new, List<Finding> context)
    {
        if (ForceChange.OfKind(old.Kind, @new.Kind) is not { } kind)
            return null;
        var leans = old.Party == @new.Party
            ? context.Exists(f => f.Class.ChangesMeaning()) || !string.Equals(old.Source.Anchor, @new.Source.Anchor, StringComparison.Ordinal)
            : !IsWhole(@new.Statement) && context.Count > 0;
        return leans ? kind : new Finding(ChangeClass.Editorial, $"the same words, taken for {ForceChange.ArticleOf(@new.Kind)} and no longer for {ForceChange.ArticleOf(old.Kind)}");
    }

    private static bool IsWhole(string statement) => statement.TrimEnd('"', ')', ' ').EndsWith('.') && WordReader.Texts(statement).Length > 3;

    // What was to be done is to be avoided now, or the other way round. That it follows from who is taken to act is no change.
    private static Finding? PolarityOf(Control old, Control @new, bool isRead)
    {
        if (old.Polarity == @new.Polarity || (isRead && old.Party != @new.Party))
            return null;
        return new Finding(ChangeClass.Substantive, @new.Polarity is ControlPolarity.Avoid ? "what was to be done is to be avoided" : "what was to be avoided is to be done");
    }

    private static Finding? TitleOf(Control old, Control @new) =>
        WordReader.Texts(old.Title).SequenceEqual(WordReader.Texts(@new.Title), StringComparer.Ordinal) ? null : new Finding(ChangeClass.Retitled, $"title: {old.Title} -> {@new.Title}");
}
