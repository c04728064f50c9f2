using Generator.Model;

namespace Generator.Writing.Printing;

/// <summary>The answers of an assessment by control, as the checklist counts them. A review that is due depends on the day of reading, so it counts there only.</summary>
/// <param name="assessment">The assessment; <c>null</c> where nobody has answered.</param>
public sealed class AnswerBook(Assessment? assessment)
{
    private readonly ScopedAnswers _answers = new(assessment);

    /// <summary>The name of the system that the answers are for, or <c>null</c>.</summary>
    public string? System => assessment?.System?.Name;

    /// <summary>Whether there is an assessment.</summary>
    public bool IsKept => assessment is not null;

    /// <summary>The answer to a control; <c>null</c> where there is none that says anything.</summary>
    public Answer? Of(Control control) => _answers.Of(control) is { IsBlank: false } answer ? answer : null;

    /// <summary>Why the answer to a control must be looked at again; none where it stands.</summary>
    public static EquatableArray<string> Doubts(Answer answer, Control control) =>
        StandingOf(answer, control).Doubts.SelectMany(d => d.Reasons).ToEquatableArray();

    /// <summary>The approval of an answer; <c>null</c> where it isn't approved as it is.</summary>
    public static Approval? ApprovalOf(Answer answer, Control control) =>
        StandingOf(answer, control).Approval == ApprovalState.Approved ? answer.Approval : null;

    /// <summary>Whether a control is the customer's and there is something left to do about it.</summary>
    public bool IsLeft(Control control) =>
        control.Party == Party.Customer && (Of(control) is not { } answer || StandingOf(answer, control) is { IsApplicable: true, IsDone: false });

    // On the first of all days no review is due yet.
    private static AnswerStanding StandingOf(Answer answer, Control control) =>
        AnswerStanding.Of(answer, StatementDigest.Of(control.Statement), DateOnly.MinValue);
}
