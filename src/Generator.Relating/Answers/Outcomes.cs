using Generator.Model;

namespace Generator.Relating.Answers;

/// <summary>Tells what became of each answer.</summary>
internal static class Outcomes
{
    /// <summary>By outcome, then in the catalog's order; orphans by control.</summary>
    public static IEnumerable<CarriedAnswer> Of(Assessment result, Catalog newer, IReadOnlyDictionary<string, PlacedAnswer> placed)
    {
        var sentences = newer.Controls.ToDictionary(c => c.Id, c => c.Statement, StringComparer.Ordinal);
        var answers = result.Answers.Select(a => OfAnswer(a, sentences[a.Control], placed.GetValueOrDefault(a.Control)));
        return answers.Concat(result.Orphans.Select(OfOrphan)).OrderBy(o => o.Outcome);
    }

    private static CarriedAnswer OfAnswer(Answer answer, string sentence, PlacedAnswer? placed) => new(answer.Control, OutcomeOf(answer, placed), answer)
    {
        Reasons = answer.LookAgain.SelectMany(l => l.Reasons).ToEquatableArray(),
        // What was read before the first doubt; what stands was read as it is.
        Answered = answer.LookAgain.IsEmpty ? placed is null ? null : sentence : answer.LookAgain[0].Answered,
        Now = sentence,
    };

    private static CarryOutcome OutcomeOf(Answer answer, PlacedAnswer? placed) => placed switch
    {
        null => CarryOutcome.New,
        { HasReturned: true } => CarryOutcome.Returned,
        _ => answer.LookAgain.IsEmpty ? CarryOutcome.Kept : CarryOutcome.LookAgain,
    };

    private static CarriedAnswer OfOrphan(OrphanedAnswer orphan) => new(orphan.Answer.Control, CarryOutcome.Orphaned, orphan.Answer)
    {
        Reasons = orphan.MergedInto is { } whole ? [$"merged into {whole}"] : [],
        Answered = orphan.Sentence,
    };
}
