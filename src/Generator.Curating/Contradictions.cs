using Generator.Model;

namespace Generator.Curating;

/// <summary>
/// Finds decisions that can't hold together: whatever removes a control stands alone, nothing is decided twice, and what was
/// accepted as it is has neither another kind nor another title.
/// </summary>
internal static class Contradictions
{
    public static IEnumerable<Diagnostic> In(Curation curation) =>
        curation.Decisions.GroupBy(d => d.Control.Text, StringComparer.Ordinal).SelectMany(Within).Concat(Targets(curation));

    private static IEnumerable<Diagnostic> Within(IEnumerable<CurationDecision> decisions)
    {
        var earlier = new List<CurationDecision>();
        foreach (var decision in decisions)
        {
            if (earlier.Find(e => Contradict(e, decision)) is { } other)
                yield return Told(decision.Control, $"\"{decision.Control.Text}\" has two decisions that contradict each other: {CurationWords.Of(other.Verb)} on line {other.Control.Place.Line}, and {CurationWords.Of(decision.Verb)} here.");
            earlier.Add(decision);
        }
    }

    private static bool Contradict(CurationDecision a, CurationDecision b)
    {
        // Two ids given to added controls are told as that.
        if (a is AddDecision && b is AddDecision)
            return false;
        if (Removes(a) || Removes(b) || (Accepts(a) && Rewords(b)) || (Accepts(b) && Rewords(a)))
            return true;
        return a is SetDecision first && b is SetDecision second ? Overlap(first.Traits, second.Traits) : a.Verb == b.Verb;
    }

    private static bool Removes(CurationDecision decision) => decision is RejectDecision or MergeDecision or SplitDecision;

    private static bool Accepts(CurationDecision decision) => decision is AcceptDecision;

    private static bool Rewords(CurationDecision decision) => decision is RekindDecision or RetitleDecision;

    private static bool Overlap(ControlTraits a, ControlTraits b) =>
        (a.Severity is not null && b.Severity is not null) || (a.Owner is not null && b.Owner is not null) || (a.Tags is not null && b.Tags is not null);

    private static IEnumerable<Diagnostic> Targets(Curation curation)
    {
        var removed = curation.Decisions.Where(Removes).GroupBy(d => d.Control.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return curation.Decisions.OfType<MergeDecision>()
            .Where(m => removed.ContainsKey(m.Into.Text))
            .Select(m => Told(m.Into, $"\"{m.Control.Text}\" can't be merged into \"{m.Into.Text}\", which line {removed[m.Into.Text].Control.Place.Line} takes away ({CurationWords.Of(removed[m.Into.Text].Verb)})."));
    }

    private static Diagnostic Told(PlacedText at, string message) => new(DiagnosticRules.DecisionsContradict, at.Place, message);
}
