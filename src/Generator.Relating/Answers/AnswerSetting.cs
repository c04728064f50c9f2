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

    /// <summary>Changes a field; nothing where it says so already.</summary>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed for it; several of evidence only.</param>
    public void Set(AnswerField field, IReadOnlyList<TypedField> typed)
    {
        var changed = typed.Aggregate(Answer, With);
        if (changed == Answer)
            return;
        if (Replaced(field, changed) is { } old)
            _problems.Add(new Diagnostic(DiagnosticRules.TypedOverSomebody, typed[0].Place, $"{Answer.Control} had the {AnswerWords.Of(field)} \"{old.Text}\"{AnswerHistory.Author(old)}."));
        var at = AnswerHistory.DateAfter(Answer.History, signature);
        var change = new AnswerChange(at, signature.By, field, TextOf(Answer, field), TextOf(changed, field));
        _changes.Add(change);
        Answer = changed with { By = signature.By, At = at, History = FoldedHistory.Of([.. Answer.History, change]) };
        if (AnswerHistory.IsFull(Answer.History) && !_problems.Exists(p => p.Rule == DiagnosticRules.HistoryFolded))
            _problems.Add(AnswerHistory.Fullness(Answer, typed[0].Place));
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
