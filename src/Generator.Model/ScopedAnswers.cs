namespace Generator.Model;

/// <summary>
/// What counts of an assessment's answers: of a control that doesn't concern the assessment's system, that it isn't applicable, and why. What somebody answered to it stays in the
/// assessment and counts again when the control does. The page's rule is <c>outOfScope</c> in <c>templates/assets/checklist/answers.js</c>; <c>tests/Cases/scopes.json</c> is held against both.
/// </summary>
/// <param name="assessment">The assessment; <c>null</c> where nobody has answered.</param>
public sealed class ScopedAnswers(Assessment? assessment)
{
    private readonly Dictionary<string, Answer> _answers = (assessment?.Answers ?? []).ToDictionary(a => a.Control, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _out = (assessment?.System?.OutOfScope ?? []).DistinctBy(o => o.Control, StringComparer.Ordinal).ToDictionary(o => o.Control, o => o.Reason, StringComparer.Ordinal);
    private readonly string _system = assessment?.System?.Name ?? "";

    /// <summary>The answer to a control; <c>null</c> where there is none and the control concerns the system.</summary>
    public Answer? Of(Control control)
    {
        var answer = _answers.GetValueOrDefault(control.Id);
        return control.Party == Party.Customer && _out.TryGetValue(control.Id, out var reason) ? OutOfScope(answer ?? Assessment.BlankOf(control), StatementDigest.Of(control.Statement), _system, reason) : answer;
    }

    /// <summary>The answer as it counts where its control doesn't concern a system.</summary>
    /// <param name="answer">What somebody answered.</param>
    /// <param name="digest">The digest of the control's sentence as it is now.</param>
    /// <param name="system">The system's name.</param>
    /// <param name="reason">Why it doesn't concern it.</param>
    public static Answer OutOfScope(Answer answer, string digest, string system, string reason) => answer with
    {
        Status = AnswerStatus.NotApplicable,
        Statement = digest,
        Note = answer.Note is { Length: > 0 } note ? $"Out of scope for {system}: {reason}\n{note}" : $"Out of scope for {system}: {reason}",
        Due = null,
        Review = null,
        LookAgain = [],
        IsOutOfScope = true,
    };
}
