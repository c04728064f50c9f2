using Generator.Model;

namespace Generator.Relating.Answers;

/// <summary>Puts two answers to one control together, and collects what both sides changed.</summary>
/// <param name="prefer">What decides conflicts; without it the first answer's value stays.</param>
/// <param name="signature">Who decides, and when.</param>
internal sealed class AnswerMerger(MergePreference? prefer, Signature signature)
{
    private readonly List<MergeConflict> _conflicts = [];

    /// <summary>What both sides changed so far.</summary>
    public EquatableArray<MergeConflict> Conflicts => _conflicts.ToEquatableArray();

    /// <summary>The merged answer.</summary>
    public Answer Merge(Answer mine, Answer theirs)
    {
        var differing = Enum.GetValues<AnswerField>().Where(f => !AnswerFields.AreSame(mine, theirs, f)).ToList();
        var taken = differing.Where(f => SideOf(mine, theirs, f) == MergeSide.Theirs).ToList();
        var result = taken.Aggregate(mine, (answer, field) => AnswerFields.Take(answer, theirs, field));
        if (taken.Count > 0 && (theirs.At ?? DateTimeOffset.MinValue) > (mine.At ?? DateTimeOffset.MinValue))
            result = result with { By = theirs.By, At = theirs.At };
        return differing.Aggregate(result with { History = FoldedHistory.Of(AnswerHistory.Unite(mine, theirs)) }, Settle);
    }

    private MergeSide SideOf(Answer mine, Answer theirs, AnswerField field)
    {
        if (AnswerHistory.Winner(mine, theirs, field) is { } winner)
            return winner;
        var conflict = new MergeConflict(mine.Control, field, AnswerHistory.Signed(mine, field), AnswerHistory.Signed(theirs, field));
        _conflicts.Add(conflict);
        return prefer switch
        {
            MergePreference.Theirs => MergeSide.Theirs,
            MergePreference.Newest => conflict.Later,
            _ => MergeSide.Mine,
        };
    }

    // Where the last change tells of another value than was chosen, the choice is a change of its own: otherwise the next merge
    // would ask again.
    private Answer Settle(Answer result, AnswerField field)
    {
        var value = AnswerFields.ValueOf(result, field);
        if (AnswerHistory.Last(result, field) is not { } last || string.Equals(last.To ?? "", value, StringComparison.Ordinal))
            return result;
        var at = AnswerHistory.DateAfter(result.History, signature);
        var choice = new AnswerChange(at, signature.By, field, last.To, value.Length > 0 ? value : null);
        return result with { By = signature.By, At = at, History = FoldedHistory.Of([.. result.History, choice]) };
    }
}
