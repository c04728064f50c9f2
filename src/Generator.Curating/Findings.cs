using Generator.Model;

namespace Generator.Curating;

/// <summary>What the versions tell of the decisions: which were made on another sentence, which are about nothing.</summary>
internal static class Findings
{
    public static IEnumerable<Diagnostic> Of(Curation curation, IReadOnlyList<CuratedVersion> versions) =>
        curation.Decisions.SelectMany(d => Of(d, versions));

    private static IEnumerable<Diagnostic> Of(CurationDecision decision, IReadOnlyList<CuratedVersion> versions)
    {
        var lives = versions.Select(v => (Version: v, Application: v.Of(decision))).ToList();
        // A version older than the oldest one that was decided on was never meant.
        var since = lives.FindIndex(l => l.Application?.State == CurationState.Confirmed);
        var meant = lives.Skip(Math.Max(since, 0)).ToList();
        if (decision is AddDecision && since >= 0)
            return Gone(decision, meant.Where(l => l.Application is null).Select(l => l.Version.Id));
        return meant.Where(l => l.Application?.State == CurationState.ToBeConfirmed)
            .GroupBy(l => l.Application!.Digest, StringComparer.Ordinal)
            .Select(g => Unconfirmed(decision, g.Key, string.Join(", ", g.Select(l => l.Version.Id))));
    }

    private static Diagnostic Unconfirmed(CurationDecision decision, string digest, string versions) => new(
        DiagnosticRules.DecisionUnconfirmed,
        decision.Control.Place,
        $"\"{decision.Control.Text}\" has another sentence in {versions} than the one decided on: its digest is {digest}, the decision has {string.Join(", ", decision.Digests)}. The decision is applied and marked as to be confirmed.");

    private static IEnumerable<Diagnostic> Gone(CurationDecision decision, IEnumerable<string> versions)
    {
        var ids = string.Join(", ", versions);
        return ids.Length == 0 ? [] : [new Diagnostic(DiagnosticRules.AddedSentenceGone, decision.Control.Place, $"The sentence of \"{decision.Control.Text}\" isn't in {ids}, so neither is the control.")];
    }
}
