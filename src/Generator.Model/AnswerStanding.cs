using System.Globalization;

namespace Generator.Model;

/// <summary>Why an answer doesn't stand as it is.</summary>
public enum DoubtKind
{
    /// <summary>It was carried over from another version, and has yet to be looked at (<see cref="Answer.LookAgain"/>).</summary>
    Carried,

    /// <summary>Another sentence was answered than the control has.</summary>
    Sentence,

    /// <summary>The day has passed on which it was to be looked at again.</summary>
    Review,
}

/// <summary>A reason to look at an answer again.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Reasons">In words; at least one.</param>
public sealed record AnswerDoubt(DoubtKind Kind, EquatableArray<string> Reasons);

/// <summary>
/// Where an answer counts on a day. The rules are those of the checklist page (<c>templates/assets/checklist/answers.js</c>), and
/// <c>tests/Cases/standings.json</c> is held against both.
/// 1. Done is what is satisfied, or not met and accepted as a risk; what isn't applicable leaves the sum.
/// 2. An answer in doubt is neither done nor out of the sum.
/// 3. Overdue is what should have been done on an earlier day and is neither done nor out of the sum by its status.
/// </summary>
/// <param name="Status">The status.</param>
/// <param name="Doubts">Why it must be looked at again; none where it stands, or nobody answered.</param>
/// <param name="IsOverdue">Whether its day has passed.</param>
public sealed record AnswerStanding(AnswerStatus Status, EquatableArray<AnswerDoubt> Doubts, bool IsOverdue)
{
    /// <summary>Whether it must be looked at again.</summary>
    public bool IsDoubted => !Doubts.IsEmpty;

    /// <summary>Whether it counts in the sum that something is done of.</summary>
    public bool IsApplicable => Status != AnswerStatus.NotApplicable || IsDoubted;

    /// <summary>Whether it counts as done.</summary>
    public bool IsDone => Status is AnswerStatus.Satisfied or AnswerStatus.RiskAccepted && !IsDoubted;

    /// <summary>Whether somebody else stands for it. It counts the same without.</summary>
    public ApprovalState Approval { get; init; }

    /// <summary>Where an answer counts.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="digest">The digest of the control's sentence as it is now.</param>
    /// <param name="day">The day.</param>
    public static AnswerStanding Of(Answer answer, string digest, DateOnly day)
    {
        var standing = new AnswerStanding(answer.Status, DoubtsOf(answer, digest, day).ToEquatableArray(), IsDueBefore(answer, day));
        return standing with { Approval = AnswerApproval.StateOf(answer, standing.IsDoubted) };
    }

    /// <summary>Whether something is left to do about it that should be done before a day.</summary>
    public static bool IsDueBefore(Answer answer, DateOnly day) =>
        answer.Due < day && answer.Status is not (AnswerStatus.Satisfied or AnswerStatus.NotApplicable or AnswerStatus.RiskAccepted);

    /// <summary>Whether the sentence that was answered is the control's, and nothing is left to look at from an earlier version.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="digest">The digest of the control's sentence as it is now.</param>
    public static bool IsOfSentence(Answer answer, string digest) =>
        answer.LookAgain.IsEmpty && string.Equals(answer.Statement, digest, StringComparison.Ordinal);

    private static IEnumerable<AnswerDoubt> DoubtsOf(Answer answer, string digest, DateOnly day)
    {
        if (answer.Status == AnswerStatus.Open && answer.LookAgain.IsEmpty)
            yield break;
        foreach (var mark in answer.LookAgain)
            yield return new AnswerDoubt(DoubtKind.Carried, mark.Reasons);
        if (answer.LookAgain.IsEmpty && !IsOfSentence(answer, digest))
            yield return new AnswerDoubt(DoubtKind.Sentence, ["the sentence is another one than was answered"]);
        if (answer.Review is { } review && review < day)
            yield return new AnswerDoubt(DoubtKind.Review, [$"its review was due on {DateWords.Of(review)}"]);
    }
}

/// <summary>Standings added up.</summary>
/// <param name="All">How many there are.</param>
/// <param name="Applicable">How many count.</param>
/// <param name="Done">How many of them are done.</param>
/// <param name="Doubted">How many must be looked at again.</param>
/// <param name="Overdue">How many are overdue.</param>
/// <param name="ByStatus">How many of those that stand have which status, in the order of <see cref="AnswerStatus"/>.</param>
public sealed record StandingSums(int All, int Applicable, int Done, int Doubted, int Overdue, EquatableArray<int> ByStatus)
{
    /// <summary>How many in a hundred that apply are done, rounded down; 100 where nothing applies.</summary>
    public int Percent => Applicable == 0 ? 100 : 100 * Done / Applicable;

    /// <summary>How many wait for somebody's approval.</summary>
    public int Proposed { get; init; }

    /// <summary>How many somebody else stands for.</summary>
    public int Approved { get; init; }

    /// <summary>How many apply and aren't done.</summary>
    public int ToDo => Applicable - Done;

    /// <summary>The sums of some standings.</summary>
    public static StandingSums Of(IReadOnlyCollection<AnswerStanding> standings) => new(
        standings.Count,
        standings.Count(s => s.IsApplicable),
        standings.Count(s => s.IsDone),
        standings.Count(s => s.IsDoubted),
        standings.Count(s => s.IsOverdue),
        Enum.GetValues<AnswerStatus>().Select(status => standings.Count(s => s.Status == status && !s.IsDoubted)).ToEquatableArray())
    {
        Proposed = standings.Count(s => s.Approval == ApprovalState.Proposed),
        Approved = standings.Count(s => s.Approval == ApprovalState.Approved),
    };
}
