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
        draft.Replace(target, Joined(target, control, ContextIn(draft, control)) with { Curation = [.. target.Curation, note] });
        draft.Replace(control);
        draft.Rewrite(s => VersionCurator.IsPlaceOf(s, control.Id), s => s with { Control = target.Id, Kind = target.Kind });
        draft.Rewrite(s => VersionCurator.IsGuidanceOf(s, control.Id), s => s with { Control = target.Id });
    }

    private static Control Joined(Control target, Control control, Statement? context)
    {
        var guidance = PartsOf(target)
            .Concat(context is null ? [] : [(context.Text, context.Range)])
            .Concat(PartsOf(control))
            .Where(p => !string.Equals(p.Text, target.Context, StringComparison.Ordinal))
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
    private static Statement? ContextIn(VersionDraft draft, Control control) =>
        draft.Ledger.FirstOrDefault(s => VersionCurator.IsGuidanceOf(s, control.Id) && string.Equals(s.Text, control.Context, StringComparison.Ordinal));
}
