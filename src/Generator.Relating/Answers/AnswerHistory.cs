using System.Globalization;
using Generator.Model;

namespace Generator.Relating.Answers;

/// <summary>What the histories of two answers to one control tell about who went on from whom.</summary>
internal static class AnswerHistory
{
    private static readonly DateTimeOffset EndOfTime = new(9999, 12, 31, 23, 59, 59, TimeSpan.Zero);

    /// <summary>All changes of both, each once, in the order of time, whichever is merged into which.</summary>
    public static EquatableArray<AnswerChange> Unite(Answer mine, Answer theirs) =>
        mine.History.Concat(ChangesBeyond(theirs, mine)).OrderBy(c => c.At).ThenBy(c => c.By ?? "", StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Whether a further change lets the oldest ones become one.</summary>
    public static bool IsFull(EquatableArray<AnswerChange> history) => history.Count >= AnswerLimits.Items;

    /// <summary>
    /// When a change is dated that goes on from a history: after what it follows, also where another's clock is ahead or it is the same
    /// second; otherwise the order of time would tell another last word than was spoken. After the hybrid logical clocks of Kulkarni et al., 2014.
    /// </summary>
    public static DateTimeOffset DateAfter(EquatableArray<AnswerChange> history, Signature signature)
    {
        if (history is not [.., var last] || last.At < signature.At)
            return signature.At;
        return string.Equals(last.By ?? "", signature.By ?? "", StringComparison.Ordinal) || last.At >= EndOfTime ? last.At : last.At.AddSeconds(1);
    }

    /// <summary>Tells that a history is full (GEN238).</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="place">Where it is told.</param>
    public static Diagnostic Fullness(Answer answer, SourceSpan place) => new(
        DiagnosticRules.HistoryFolded,
        place,
        $"{answer.Control} has {CountWords.Of(answer.History.Count)} changes in its history, and no more are kept: with each further one, the two oldest of a field become one.");

    /// <summary>The last change of a field, or <c>null</c>.</summary>
    public static AnswerChange? Last(Answer answer, AnswerField field) => answer.History.LastOrDefault(c => c.Field == field);

    /// <summary>The value of a field with who gave it, and when.</summary>
    public static SignedValue Signed(Answer answer, AnswerField field) => (field, answer.Approval, Last(answer, field)) switch
    {
        (AnswerField.Approval, { } approval, _) => new SignedValue(approval.By, approval.By, approval.At),
        (_, _, { } last) => new SignedValue(AnswerFields.ValueOf(answer, field), last.By, last.At),
        _ => new SignedValue(AnswerFields.ValueOf(answer, field), answer.By, answer.At),
    };

    /// <summary>When anything of an answer was changed last, or <c>null</c>.</summary>
    public static DateTimeOffset? LatestChange(Answer answer) => answer.History.Select(c => (DateTimeOffset?)c.At).Append(answer.At).Max();

    /// <summary>A moment for people.</summary>
    public static string Moment(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture);

    /// <summary>Who gave a value, and when, as the end of a sentence with what stands before it; empty where nobody knows.</summary>
    public static string Author(SignedValue value) =>
        string.Concat(value.By is { } by ? $", by {by}" : "", value.At is { } at ? $", {Moment(at)}" : "");

    /// <summary>The side that went on from what the other one has still, or <c>null</c> where none did or both.</summary>
    public static MergeSide? Winner(Answer mine, Answer theirs, AnswerField field)
    {
        var ours = ChangesSince(mine, theirs, field);
        var others = ChangesSince(theirs, mine, field);
        if (ours.Count > 0 && others.Count > 0)
            return null;
        if (others.Count > 0)
            return GoesOnFrom(others[0], mine) ? MergeSide.Theirs : null;
        if (ours.Count > 0)
            return GoesOnFrom(ours[0], theirs) ? MergeSide.Mine : null;
        if (AnswerFields.IsUntouched(mine, field))
            return MergeSide.Theirs;
        return AnswerFields.IsUntouched(theirs, field) ? MergeSide.Mine : null;
    }

    // The other side's last change led there, or where it has none, the first change began there.
    private static bool GoesOnFrom(AnswerChange first, Answer other)
    {
        var start = Last(other, first.Field) is { } last ? last.To : first.From;
        return AnswerFields.IsUntouched(other, first.Field) || string.Equals(start ?? "", AnswerFields.ValueOf(other, first.Field), StringComparison.Ordinal);
    }

    // A history that is full has lost its oldest changes: what the other side still has of them is no change since.
    private static List<AnswerChange> ChangesSince(Answer answer, Answer other, AnswerField field)
    {
        var first = IsFull(other.History) ? other.History.FirstOrDefault(c => c.Field == field)?.At : null;
        return [.. ChangesBeyond(answer, other).Where(c => c.Field == field && (first is not { } at || c.At >= at))];
    }

    private static IEnumerable<AnswerChange> ChangesBeyond(Answer answer, Answer other)
    {
        var known = other.History.Select(KeyOf).ToHashSet();
        return answer.History.Where(c => !known.Contains(KeyOf(c)));
    }

    // Moments are equal whatever time zone they were written in.
    private static (DateTimeOffset At, string By, AnswerField Field, string To) KeyOf(AnswerChange change) => (change.At, change.By ?? "", change.Field, change.To ?? "");
}
