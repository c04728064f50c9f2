using Generator.Model;
using Generator.Writing.Changes;

namespace Generator.Writing.Reports;

/// <summary>What is carried over, as lines for a terminal or a pipe: the counts, then a list by outcome.</summary>
public static class CarryOverText
{
    /// <summary>The lines. Beside each answer that must be looked at again stand the reasons and the sentence with what differs.</summary>
    public static IEnumerable<EquatableArray<TextPiece>> Lines(CarriedAssessment carried)
    {
        var groups = carried.Outcomes.GroupBy(o => o.Outcome).OrderBy(g => g.Key).ToList();
        var counts = groups.Count == 0 ? "nothing to carry" : string.Join(", ", groups.Select(g => $"{g.Count()} {WordsOf(g.Key)}"));
        yield return [new TextPiece($"{carried.From} -> {carried.Assessment.Guide}@{carried.Assessment.Version}: {counts}", TextRole.Heading)];
        foreach (var group in groups)
        {
            yield return [];
            yield return [new TextPiece(TitleOf(group.Key), TextRole.Heading)];
            foreach (var line in group.SelectMany(LinesOf))
                yield return line;
        }
    }

    private static IEnumerable<EquatableArray<TextPiece>> LinesOf(CarriedAnswer answer)
    {
        var isDoubtful = !answer.Answer.LookAgain.IsEmpty;
        yield return
        [
            new TextPiece($"  {answer.Control}", isDoubtful ? TextRole.ReopeningClass : TextRole.Class),
            new TextPiece(answer.Outcome == CarryOutcome.New ? "" : $"  {AnswerWords.Of(answer.Answer.Status)}", TextRole.Plain),
        ];
        foreach (var reason in answer.Reasons)
            yield return [new TextPiece($"    {reason}", TextRole.Quiet)];
        if (isDoubtful || answer.Outcome == CarryOutcome.Orphaned)
            yield return [new TextPiece("    ", TextRole.Plain), .. Sentence(answer).Select(ChangesText.PieceOf)];
    }

    // Side by side only where both are known: an orphan has the sentence that was answered, and nothing took its place.
    private static EquatableArray<MarkedWords> Sentence(CarriedAnswer answer) => answer is { Answered: { } old, Now: { } now }
        ? WordMarks.Of(old, now)
        : [new MarkedWords(answer.Answered ?? answer.Now ?? "", WordMark.Kept)];

    private static string WordsOf(CarryOutcome outcome) => outcome switch
    {
        CarryOutcome.LookAgain => "to be looked at again",
        _ => outcome.ToString().ToLowerInvariant(),
    };

    private static string TitleOf(CarryOutcome outcome) => outcome switch
    {
        CarryOutcome.LookAgain => "To be looked at again",
        CarryOutcome.Returned => "Returned: the control was gone and is there again",
        CarryOutcome.Orphaned => "Orphaned: this version has no such control; the answer is kept apart in the file",
        CarryOutcome.Kept => "Kept",
        _ => "New: nobody has answered yet",
    };
}
