using Generator.Model;

namespace Generator.Curating;

/// <summary>Makes several controls of one.</summary>
internal static class Split
{
    /// <summary>
    /// Each piece quotes the sentence's own place and comes with all that explains it; in the ledger the sentence is the first
    /// piece. Where a version words the sentence so that a piece isn't in it, the control stays whole.
    /// </summary>
    public static void Apply(SplitDecision split, Control control, CurationNote note, VersionDraft draft)
    {
        var noted = control with { Curation = [.. control.Curation, note] };
        if (split.Into.Any(p => OffsetOf(p, control) < 0))
        {
            draft.Replace(control, noted);
            return;
        }
        var pieces = split.Into.Select(p => ToControl(p, noted)).ToList();
        draft.Replace(control, pieces);
        draft.Rewrite(s => VersionCurator.IsPlaceOf(s, control.Id), s => s with { Control = pieces[0].Id, Kind = pieces[0].Kind });
        draft.Rewrite(s => VersionCurator.IsGuidanceOf(s, control.Id), s => s with { Control = pieces[0].Id });
    }

    private static int OffsetOf(SplitPiece piece, Control control) => control.Statement.IndexOf(piece.Statement.Text, StringComparison.Ordinal);

    private static Control ToControl(SplitPiece piece, Control whole) => whole with
    {
        Id = piece.Id.Text,
        Title = piece.Title,
        Statement = piece.Statement.Text,
        Kind = piece.Kind ?? whole.Kind,
        Links = whole.Links.Where(l => piece.Statement.Text.Contains(l.Text, StringComparison.Ordinal)).ToEquatableArray(),
        Ranges = whole.Ranges.Select(r => Part(r, OffsetOf(piece, whole), piece.Statement.Text.Length)).ToEquatableArray(),
    };

    private static TextRange Part(TextRange whole, int offset, int length) =>
        offset + length <= whole.Length ? whole with { Start = whole.Start + offset, Length = length } : whole;
}
