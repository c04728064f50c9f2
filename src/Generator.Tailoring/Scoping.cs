using Generator.Model;

namespace Generator.Tailoring;

/// <summary>The scoping stage: what of a guide doesn't concern a system.</summary>
public static class Scoping
{
    /// <summary>
    /// The systems with the controls of the guide that don't concern them. What holds for a control is told by the newest version that has it, so that
    /// its answers count alike in all versions. A pure function.
    /// </summary>
    /// <param name="systems">The systems.</param>
    /// <param name="guide">The guide's id.</param>
    /// <param name="versions">The guide's versions as curated, oldest first.</param>
    public static EquatableArray<SystemScope> Apply(EquatableArray<AssessedSystem> systems, string guide, EquatableArray<ExtractionResult> versions)
    {
        if (systems.IsEmpty)
            return [];
        var topics = TopicLineages.Of(versions);
        var newest = versions.Reverse().SelectMany(v => v.Catalog.Controls.Where(c => c.Party == Party.Customer).Select(c => (Version: v.Catalog.Version, Control: c))).DistinctBy(c => c.Control.Id, StringComparer.Ordinal).ToList();
        return systems.Select(s => new SystemScope(s, newest.Select(c => OutOf(s, guide, new Selection(c.Version, topics), c.Control)).OfType<OutOfScopeControl>().OrderBy(c => c.Control, StringComparer.Ordinal).ToEquatableArray())).ToEquatableArray();
    }

    /// <summary>What the systems name and no version of any of their guides has (GEN442).</summary>
    /// <param name="systems">The systems.</param>
    /// <param name="guides">The guides' versions by the guides' ids.</param>
    /// <param name="isWhole">Whether all guides are there; else only what is named of one that is can be told.</param>
    public static EquatableArray<Diagnostic> Check(EquatableArray<AssessedSystem> systems, IReadOnlyDictionary<string, EquatableArray<ExtractionResult>> guides, bool isWhole = true) =>
        systems.SelectMany(s => s.OutOfScope).Where(o => isWhole || (o.Guide is { } named && guides.ContainsKey(named.Text))).SelectMany(o => Unknown(o, o.Guide is { } guide ? guides.GetValueOrDefault(guide.Text) : guides.Values.SelectMany(v => v).ToEquatableArray())).ToEquatableArray();

    private static OutOfScopeControl? OutOf(AssessedSystem system, string guide, Selection selection, Control control) =>
        system.OutOfScope.FirstOrDefault(o => (o.Guide is null || string.Equals(o.Guide.Text, guide, StringComparison.Ordinal)) && selection.Chooses(o.Selector, control)) is { } found
            ? new OutOfScopeControl(control.Id, found.Reason)
            : null;

    private static IEnumerable<Diagnostic> Unknown(ScopeExclusion exclusion, EquatableArray<ExtractionResult> versions) =>
        Missing("topic", exclusion.Selector.Topics, versions.SelectMany(TopicLineages.TopicsOf))
            .Concat(Missing("tag", exclusion.Selector.Tags, versions.SelectMany(v => v.Tags).Select(t => t.Name)))
            .Concat(Missing("control", exclusion.Selector.Controls, versions.SelectMany(v => v.Catalog.Controls).Select(c => c.Id)));

    private static IEnumerable<Diagnostic> Missing(string what, EquatableArray<PlacedText> names, IEnumerable<string> there)
    {
        if (names.IsEmpty)
            return [];
        var known = there.ToHashSet(StringComparer.Ordinal);
        var hints = new NameHints(known);
        return names.Where(n => !known.Contains(n.Text)).Select(n => new Diagnostic(DiagnosticRules.SystemNamesNothing, n.Place, $"No version has the {what} \"{n.Text}\".{hints.Hint(n.Text)}"));
    }
}
