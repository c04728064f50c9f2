using Generator.Model;
using Generator.Relating.Answers;

namespace Generator.Relating;

/// <summary>
/// Takes answers out of another file into an assessment of the same version.
/// 1. Doubts of which the file tells only the reasons are the assessment's own where these are the same.
/// 2. The answers are merged (<see cref="AssessmentMerge"/>): what the file leaves empty stays, what both say otherwise is a conflict.
/// 3. Every field that changes is noted in the answer's history.
/// </summary>
public static class AssessmentImport
{
    /// <summary>Takes them in.</summary>
    /// <param name="into">The assessment; its order, its orphans and its catalog's digest are the result's.</param>
    /// <param name="imported">The answers.</param>
    /// <param name="replaces">Whether the imported answer counts where both say otherwise; without it the assessment's stays.</param>
    /// <param name="signature">Who takes them in and when, for changes of which the file doesn't tell.</param>
    public static MergedAssessment Take(Assessment into, Assessment imported, bool replaces, Signature signature)
    {
        var olds = into.Answers.ToDictionary(a => a.Control, StringComparer.Ordinal);
        var complete = imported with { Answers = imported.Answers.Select(a => olds.TryGetValue(a.Control, out var old) ? WithDoubtsOf(old, a) : a).ToEquatableArray() };
        var merged = AssessmentMerge.Merge(into, complete, replaces ? MergePreference.Theirs : null, signature);
        var noted = merged.Assessment.Answers.Select(a => Noted(olds.GetValueOrDefault(a.Control), a, signature)).ToEquatableArray();
        return merged with { Assessment = merged.Assessment with { Answers = noted } };
    }

    private static Answer WithDoubtsOf(Answer old, Answer answer) => Told(old).SequenceEqual(Told(answer)) ? answer with { LookAgain = old.LookAgain } : answer;

    private static IEnumerable<(string Since, string Reason)> Told(Answer answer) => answer.LookAgain.SelectMany(l => l.Reasons.Select(r => (l.Since, r)));

    private static Answer Noted(Answer? old, Answer answer, Signature signature)
    {
        if (old is null)
            return answer;
        var changes = Enum.GetValues<AnswerField>().Where(f => !AnswerFields.AreSame(old, answer, f) && !IsNoted(answer, f)).ToList();
        if (changes.Count == 0)
            return answer;
        var signed = answer.At == old.At && changes.Exists(f => f != AnswerField.Approval) ? answer with { By = signature.By, At = AnswerHistory.DateAfter(answer.History, signature) } : answer;
        var at = signed.At ?? AnswerHistory.DateAfter(answer.History, signature);
        return signed with { History = FoldedHistory.Of([.. answer.History, .. changes.Select(f => ChangeOf(old, signed, f, at))]) };
    }

    private static bool IsNoted(Answer answer, AnswerField field) =>
        AnswerHistory.Last(answer, field) is { } last && string.Equals(last.To ?? "", AnswerFields.ValueOf(answer, field), StringComparison.Ordinal);

    private static AnswerChange ChangeOf(Answer old, Answer signed, AnswerField field, DateTimeOffset at) => field == AnswerField.Approval && signed.Approval is { } approval
        ? new AnswerChange(approval.At, approval.By, field, old.Approval?.By, approval.By)
        : new AnswerChange(at, signed.By, field, Value(AnswerFields.ValueOf(old, field)), Value(AnswerFields.ValueOf(signed, field)));

    private static string? Value(string text) => text.Length > 0 ? text : null;
}
