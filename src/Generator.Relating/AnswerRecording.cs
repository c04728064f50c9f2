using Generator.Model;
using Generator.Relating.Answers;

namespace Generator.Relating;

/// <summary>
/// Puts what somebody typed into an assessment, by the rules of the checklist page (<c>change</c> in <c>templates/assets/checklist/answers.js</c>).
/// 1. A status is given to the sentence as it stands, and lifts what there was to look at again. The same status for the same sentence is no change.
/// 2. Evidence is added to what is there; every other field takes the place of what is there.
/// 3. An approval is of the answer as the line leaves it; a comment is added.
/// 4. Every change is in the history.
/// </summary>
public static class AnswerRecording
{
    /// <summary>
    /// The assessment with the answer. Where the answer was changed after the signature's time nothing is recorded (GEN269), nor with an approval that
    /// isn't this person's to give (GEN270), nor what an answer can't hold (GEN237); what takes the place of another person's value is told (GEN268), and a history that is full (GEN238).
    /// </summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="catalog">The catalog of its version.</param>
    /// <param name="typed">What was typed; its control is one of the catalog's.</param>
    /// <param name="signature">Who answers, and when.</param>
    public static Outcome<RecordedAnswer?> Record(Assessment assessment, Catalog catalog, TypedAnswer typed, Signature signature)
    {
        var control = catalog.Controls.First(c => Is(c.Id, typed.Control));
        var before = AnswerTo(assessment, typed.Control) ?? Assessment.BlankOf(control);
        if (AnswerHistory.LatestChange(before) is { } latest && latest > signature.At)
            return new Outcome<RecordedAnswer?>(null, [new Diagnostic(DiagnosticRules.TypedTooLate, typed.Place, $"The answer to {control.Id} was changed {AnswerHistory.Moment(latest)}; the line is of {AnswerHistory.Moment(signature.At)}.")]);
        var setting = new AnswerSetting(before, StatementDigest.Of(control.Statement), signature);
        foreach (var field in typed.Fields.GroupBy(f => f.Field).OrderBy(f => f.Key == AnswerField.Approval))
            setting.Set(field.Key, [.. field]);
        if (!setting.Fits(typed.Place) || setting.Problems.Any(p => p.Severity == Severity.Error))
            return new Outcome<RecordedAnswer?>(null, setting.Problems);
        return new Outcome<RecordedAnswer?>(new RecordedAnswer(Put(assessment, catalog, setting.Answer), control, setting.Changes), setting.Problems);
    }

    /// <summary>When the answer to a control was changed last, or <c>null</c>.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="control">The control's id.</param>
    public static DateTimeOffset? LatestChange(Assessment assessment, string control) => AnswerTo(assessment, control) is { } answer ? AnswerHistory.LatestChange(answer) : null;

    private static Answer? AnswerTo(Assessment assessment, string control) => assessment.Answers.FirstOrDefault(a => Is(a.Control, control));

    // An answer that is new stands where the catalog has its control.
    private static Assessment Put(Assessment assessment, Catalog catalog, Answer answer)
    {
        var answers = assessment.Answers.ToList();
        var place = answers.FindIndex(a => Is(a.Control, answer.Control));
        if (place >= 0)
            answers[place] = answer;
        else if (!answer.IsBlank)
            answers.Insert(PlaceOf(answer, answers, catalog), answer);
        return assessment with { Answers = answers.ToEquatableArray() };
    }

    private static int PlaceOf(Answer answer, List<Answer> answers, Catalog catalog)
    {
        var earlier = catalog.Controls.TakeWhile(c => !Is(c.Id, answer.Control)).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return answers.FindLastIndex(a => earlier.Contains(a.Control)) + 1;
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
