using Generator.Model;

namespace Generator.Relating.Answers;

/// <summary>An answer that is being changed, field by field.</summary>
/// <param name="before">The answer as it was.</param>
/// <param name="digest">The digest of the sentence that is answered.</param>
/// <param name="signature">Who changes it, and when.</param>
internal sealed class AnswerSetting(Answer before, string digest, Signature signature)
{
    private readonly List<AnswerChange> _changes = [];
    private readonly List<Diagnostic> _problems = [];

    /// <summary>The answer as it is now.</summary>
    public Answer Answer { get; private set; } = before;

    /// <summary>What was changed.</summary>
    public EquatableArray<AnswerChange> Changes => _changes.ToEquatableArray();

    /// <summary>What was another person's and is no more (GEN268), a history that is full (GEN238), and what the answer can't hold (GEN237).</summary>
    public EquatableArray<Diagnostic> Problems => _problems.ToEquatableArray();

    /// <summary>Reports what the answer can't hold.</summary>
    /// <param name="place">The line.</param>
    /// <returns>Whether it holds all.</returns>
    public bool Fits(SourceSpan place)
    {
        var faults = AnswerLimits.Of(Answer).Select(f => new Diagnostic(DiagnosticRules.AnswerTooLarge, place, $"{Answer.Control}: {f.Words}")).ToList();
        _problems.AddRange(faults);
        return faults.Count == 0;
    }

    /// <summary>Changes a field; nothing where it says so already, or where an approval isn't this person's to give (GEN270).</summary>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed for it; several of evidence only.</param>
    public void Set(AnswerField field, IReadOnlyList<TypedField> typed)
    {
        if (field == AnswerField.Comment)
            Comment(typed);
        else if (field == AnswerField.Approval)
            Approve(typed[0]);
        else
            Change(field, typed);
    }

    // What is said to an answer, or approves it, makes nobody its author. Said once is enough: lines may be taken twice.
    private void Comment(IReadOnlyList<TypedField> typed)
    {
        foreach (var comment in typed.Where(c => !IsSaid(c.Value)))
            Note(new AnswerChange(AnswerHistory.DateAfter(Answer.History, signature), signature.By, AnswerField.Comment, null, comment.Value), comment.Place);
    }

    private bool IsSaid(string? words) => Answer.Comments.Any(c => string.Equals(c.By, signature.By, StringComparison.Ordinal) && string.Equals(c.To, words, StringComparison.Ordinal));

    private string? Refusal()
    {
        if (Answer.Status is AnswerStatus.Open or AnswerStatus.InProgress)
            return "nobody has finished answering it";
        return AnswerStanding.IsOfSentence(Answer, digest) ? AnswerApproval.Refusal(Answer, signature.By) : "it must be looked at again first";
    }

    private void Approve(TypedField typed)
    {
        if (typed.Value is not null && AnswerApproval.Holds(Answer) && string.Equals(Answer.Approval!.By, signature.By, StringComparison.Ordinal))
            return;
        if (typed.Value is not null && Refusal() is { } refusal)
        {
            _problems.Add(new Diagnostic(DiagnosticRules.TypedApprovalRefused, typed.Place, $"The answer to {Answer.Control} isn't approved: {refusal}."));
            return;
        }
        var (before, at) = (Answer, AnswerHistory.DateAfter(Answer.History, signature));
        Answer = before with { Approval = typed.Value is null ? null : new Approval(signature.By!, at, AnswerApproval.DigestOf(before)) };
        if (!AnswerFields.AreSame(before, Answer, AnswerField.Approval))
            Note(new AnswerChange(at, signature.By, AnswerField.Approval, before.Approval?.By, Answer.Approval?.By), typed.Place);
    }

    private void Change(AnswerField field, IReadOnlyList<TypedField> typed)
    {
        var changed = typed.Aggregate(Answer, With);
        if (changed == Answer)
            return;
        if (Replaced(field, changed) is { } old)
            _problems.Add(new Diagnostic(DiagnosticRules.TypedOverSomebody, typed[0].Place, $"{Answer.Control} had the {AnswerWords.Of(field)} \"{old.Text}\"{AnswerHistory.Author(old)}."));
        var at = AnswerHistory.DateAfter(Answer.History, signature);
        var change = new AnswerChange(at, signature.By, field, TextOf(Answer, field), TextOf(changed, field));
        Answer = changed with { By = signature.By, At = at };
        Note(change, typed[0].Place);
    }

    private void Note(AnswerChange change, SourceSpan place)
    {
        _changes.Add(change);
        Answer = Answer with { History = FoldedHistory.Of([.. Answer.History, change]) };
        if (AnswerHistory.IsFull(Answer.History) && !_problems.Exists(p => p.Rule == DiagnosticRules.HistoryFolded))
            _problems.Add(AnswerHistory.Fullness(Answer, place));
    }

    private Answer With(Answer answer, TypedField typed) => typed.Field switch
    {
        AnswerField.Status => answer with { Status = AnswerWords.Statuses[typed.Value!], Statement = digest, LookAgain = [] },
        AnswerField.Evidence when typed.Value is { } proof => answer.Evidence.Contains(proof, StringComparer.Ordinal) ? answer : answer with { Evidence = [.. answer.Evidence, proof] },
        _ => AnswerFields.With(answer, typed.Field, typed.Value),
    };

    // What somebody else gave the field, where it is there no more. Whoever gives no name may be anybody, but not in the same moment.
    private SignedValue? Replaced(AnswerField field, Answer changed)
    {
        if (AnswerFields.IsUntouched(Answer, field) || AnswerFields.Holds(changed, Answer, field))
            return null;
        var old = AnswerHistory.Signed(Answer, field);
        var isOwn = old.By is null || signature.By is null ? old.At == signature.At : string.Equals(old.By, signature.By, StringComparison.Ordinal);
        return isOwn ? null : old;
    }

    private static string? TextOf(Answer answer, AnswerField field) => AnswerFields.ValueOf(answer, field) is { Length: > 0 } text ? text : null;
}
