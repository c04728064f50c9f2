using Generator.Model;

namespace Generator.Curating;

/// <summary>Holds decisions against each other and against what the versions have.</summary>
internal static class DecisionCheck
{
    /// <summary>All that is wrong with the decisions; a decision about something that no version has is a warning, the rest are errors.</summary>
    public static EquatableArray<Diagnostic> Check(EquatableArray<ExtractionResult> versions, Curation curation)
    {
        var known = new KnownNames(versions, curation);
        return [
            .. Contradictions.In(curation),
            .. IdsTwice(versions, curation),
            .. curation.Decisions.SelectMany(d => Missing(d, known)),
            .. curation.Decisions.OfType<SplitDecision>().SelectMany(d => MissingPieces(d, versions)),
        ];
    }

    private static IEnumerable<Diagnostic> IdsTwice(EquatableArray<ExtractionResult> versions, Curation curation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, split) in GivenBy(curation))
        {
            if (!seen.Add(id.Text))
                yield return new Diagnostic(DiagnosticRules.ControlIdTaken, id.Place, $"\"{id.Text}\" is given to two controls.");
            // The control that is split leaves its id free.
            else if (!string.Equals(id.Text, split, StringComparison.Ordinal) && versions.FirstOrDefault(v => Holds(v, id.Text)) is { } version)
                yield return new Diagnostic(DiagnosticRules.ControlIdTaken, id.Place, $"\"{id.Text}\" is the id of a control of {version.Catalog.Version} already.");
        }
    }

    private static IEnumerable<(PlacedText Id, string? Split)> GivenBy(Curation curation) => curation.Decisions.SelectMany(d => d switch
    {
        AddDecision add => [(add.Control, (string?)null)],
        SplitDecision split => split.Into.Select(p => (p.Id, (string?)split.Control.Text)),
        _ => Enumerable.Empty<(PlacedText, string?)>(),
    });

    private static bool Holds(ExtractionResult version, string id) => version.Catalog.Controls.Any(c => string.Equals(c.Id, id, StringComparison.Ordinal));

    private static IEnumerable<Diagnostic> Missing(CurationDecision decision, KnownNames known)
    {
        if (decision is not AddDecision)
            return known.MissingControl(decision.Control).Concat(decision switch
            {
                MergeDecision merge => known.MissingControl(merge.Into),
                SetDecision set => known.MissingTags(set.Traits),
                _ => [],
            });
        var add = (AddDecision)decision;
        return known.MissingGroup(add).Concat(known.MissingSentence(add)).Concat(known.MissingTags(add.Traits));
    }

    private static IEnumerable<Diagnostic> MissingPieces(SplitDecision split, EquatableArray<ExtractionResult> versions)
    {
        var sentences = versions.SelectMany(v => v.Catalog.Controls)
            .Where(c => string.Equals(c.Id, split.Control.Text, StringComparison.Ordinal) && split.Digests.Contains(StatementDigest.Of(c.Statement), StringComparer.Ordinal))
            .Select(c => c.Statement).Distinct(StringComparer.Ordinal).ToList();
        return from piece in split.Into
               from sentence in sentences.Where(s => !s.Contains(piece.Statement.Text, StringComparison.Ordinal)).Take(1)
               select new Diagnostic(DiagnosticRules.PieceMissing, piece.Statement.Place, $"\"{piece.Statement.Text}\" doesn't stand in the sentence of \"{split.Control.Text}\": \"{sentence}\".");
    }
}
