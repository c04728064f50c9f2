using Generator.Model;

namespace Generator.Curating;

/// <summary>Puts a control's places and guidance with another control.</summary>
internal static class Merger
{
    /// <summary>Where the other control isn't in this version, the control stays, so that nothing of it is lost.</summary>
    public static void Apply(MergeDecision merge, Control control, CurationNote note, VersionDraft draft)
    {
        if (draft.Find(merge.Into.Text) is not { } target)
        {
            draft.Replace(control, control with { Curation = [.. control.Curation, note] });
            return;
        }
        draft.Replace(target, Joined(target, control, ContextsIn(draft, control)) with { Curation = [.. target.Curation, note] });
        draft.Replace(control);
        draft.Rewrite(s => VersionCurator.IsPlaceOf(s, control.Id), s => s with { Control = target.Id, Kind = target.Kind });
        draft.Rewrite(s => VersionCurator.IsGuidanceOf(s, control.Id), s => s with { Control = target.Id });
    }

    private static Control Joined(Control target, Control control, IEnumerable<Statement> contexts)
    {
        var guidance = PartsOf(target)
            .Concat(contexts.Select(c => (c.Text, c.Range)))
            .Concat(PartsOf(control))
            .Where(p => !target.LeansOn(p.Text))
            .DistinctBy(p => p.Text, StringComparer.Ordinal)
            .ToList();
        return target with
        {
            AlsoAt = [.. target.AlsoAt, .. PlacesOf(control, target.Statement)],
            Ranges = [.. target.Ranges, .. control.Ranges],
            Guidance = guidance.Select(p => p.Text).ToEquatableArray(),
            GuidanceRanges = guidance.Select(p => p.Range).ToEquatableArray(),
            Policies = target.Policies.Concat(control.Policies).Distinct().ToEquatableArray(),
        };
    }

    private static IEnumerable<ControlSource> PlacesOf(Control control, string statement)
    {
        var quote = string.Equals(control.Statement, statement, StringComparison.Ordinal) ? null : control.Statement;
        return control.AlsoAt.Prepend(control.Source).Select(s => s with { Quote = s.Quote ?? quote });
    }

    private static IEnumerable<(string Text, TextRange Range)> PartsOf(Control control) => control.Guidance.Zip(control.GuidanceRanges);

    // What the control leaned on is its guidance in the ledger, and goes along as such.
    private static IEnumerable<Statement> ContextsIn(VersionDraft draft, Control control) =>
        draft.Ledger.Where(s => VersionCurator.IsGuidanceOf(s, control.Id) && control.LeansOn(s.Text));
}
