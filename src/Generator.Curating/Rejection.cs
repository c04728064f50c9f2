using Generator.Model;

namespace Generator.Curating;

/// <summary>Takes a control out: its statement is passed over, and what explained it is released.</summary>
internal static class Rejection
{
    private static readonly DecidingRule Rejected = new("rejected", "A person decided that it is no control.");

    public static void Apply(Control control, CurationNote note, VersionDraft draft)
    {
        draft.Know(Rejected);
        draft.Replace(control);
        draft.Rewrite(s => VersionCurator.IsPlaceOf(s, control.Id), s => PassedOver(s) with { Rule = Rejected.Name, Evidence = "", Kind = null, Curation = note });
        draft.Rewrite(s => VersionCurator.IsGuidanceOf(s, control.Id), s => HeirOf(s, draft) is { } heir ? s with { Control = heir } : PassedOver(s));
    }

    // An introduction is context of all its list's controls, and in the ledger guidance of the first: the next one takes it over.
    private static string? HeirOf(Statement statement, VersionDraft draft) =>
        draft.Ledger.Where(s => s.Disposition == Disposition.Control && string.Equals(s.Source.File, statement.Source.File, StringComparison.Ordinal))
            .Select(s => draft.Find(s.Control!))
            .FirstOrDefault(c => c?.LeansOn(statement.Text) is true)?.Id;

    private static Statement PassedOver(Statement statement) => statement with { Disposition = Disposition.PassedOver, Control = null };
}
