using Generator.Extraction.Deciding;
using Generator.Model;

namespace Generator.Extraction.Assembly;

/// <summary>Makes the ledger: every passage with the one thing that became of it.</summary>
internal static class LedgerBuilder
{
    /// <summary>The ledger, in the order of the passages.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="ids">The ids of the controls that passages are or explain, by the passage's index.</param>
    public static EquatableArray<Statement> Build(IReadOnlyList<DecidedPassage> passages, IReadOnlyDictionary<int, string> ids) =>
        passages.Select((p, i) => ToStatement(p, ids.GetValueOrDefault(i))).ToEquatableArray();

    /// <summary>The rules that the passages name, by name.</summary>
    public static EquatableArray<DecidingRule> RulesOf(IEnumerable<DecidedPassage> passages) =>
        passages.Select(p => p.Decision.Rule)
            .DistinctBy(r => r.Name, StringComparer.Ordinal)
            .OrderBy(r => r.Name, StringComparer.Ordinal)
            .Select(r => new DecidingRule(r.Name, r.Why) { Branches = BranchWords.Of(r.When) })
            .ToEquatableArray();

    private static Statement ToStatement(DecidedPassage decided, string? id) => new(
        decided.Passage.Form,
        decided.Passage.Text,
        decided.Passage.Source,
        decided.Passage.Range,
        DispositionOf(decided, id),
        id,
        decided.Decision.Rule.Take,
        decided.Decision.Rule.Name,
        decided.Decision.Evidence)
    {
        Grounds = decided.Grounds,
    };

    private static Disposition DispositionOf(DecidedPassage decided, string? id)
    {
        if (id is not null)
            return decided.IsControl ? Disposition.Control : Disposition.Guidance;
        return decided.IsNavigation ? Disposition.Navigation : Disposition.PassedOver;
    }
}
