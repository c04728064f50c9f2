namespace Generator.Model;

/// <summary>
/// What an answer may hold, as the checklist page has it (<c>limits</c> in <c>templates/assets/checklist/answers.js</c>): far more than anybody writes by hand,
/// and little enough for a page to hold. What goes beyond is neither read nor written, so that either side reads what the other wrote. Letters are UTF-16 code units.
/// </summary>
public static class AnswerLimits
{
    /// <summary>The letters of an id.</summary>
    public const int Id = 300;

    /// <summary>The letters of a name.</summary>
    public const int Name = 1000;

    /// <summary>The letters of any other text.</summary>
    public const int Text = 100_000;

    /// <summary>The items of a list, the changes of a history among them.</summary>
    public const int Items = 5_000;

    /// <summary>The answers of an assessment.</summary>
    public const int Answers = 50_000;

    /// <summary>What of an answer goes beyond, in the order of its members.</summary>
    public static IEnumerable<LimitFault> Of(Answer answer) =>
    [
        .. Letters("control", answer.Control, Id),
        .. Letters("note", answer.Note, Text),
        .. Letters("owner", answer.Owner, Name),
        .. Letters("by", answer.By, Name),
        .. OfList("evidence", answer.Evidence),
        .. Letters("approval", answer.Approval?.By, Name),
        .. Count("history", answer.History.Count),
        .. answer.History.SelectMany(OfChange),
        .. Count("lookAgain", answer.LookAgain.Count),
        .. answer.LookAgain.SelectMany(OfMark),
    ];

    /// <summary>What of a system that answers are for goes beyond.</summary>
    public static IEnumerable<LimitFault> Of(AnsweredSystem system) =>
    [
        .. Letters("id", system.Id, Id),
        .. Letters("name", system.Name, Name),
        .. Letters("owner", system.Owner, Name),
        .. Count("outOfScope", system.OutOfScope.Count, Answers),
        .. system.OutOfScope.SelectMany(o => Letters("outOfScope", o.Control, Id).Concat(Letters("outOfScope", o.Reason, Text))),
    ];

    /// <summary>What of an assessment that is to be written goes beyond (GEN237), so that nobody could read it again.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="place">The file that is to be written.</param>
    public static IEnumerable<Diagnostic> Check(Assessment assessment, SourceSpan place)
    {
        var answers = assessment.Answers.Concat(assessment.Orphans.Select(o => o.Answer));
        foreach (var (answer, fault) in answers.SelectMany(a => Of(a).Select(f => (a, f))))
            yield return new Diagnostic(DiagnosticRules.AnswerTooLarge, place, $"{answer.Control[..Math.Min(answer.Control.Length, Id)]}: {fault.Words}");
        foreach (var fault in assessment.System is { } system ? Of(system) : [])
            yield return new Diagnostic(DiagnosticRules.AnswerTooLarge, place, $"system: {fault.Words}");
        foreach (var fault in Count("answers", assessment.Answers.Count, Answers).Concat(Count("orphans", assessment.Orphans.Count, Answers)))
            yield return new Diagnostic(DiagnosticRules.AnswerTooLarge, place, fault.Words);
    }

    /// <summary>What of a list of answers goes beyond.</summary>
    public static IEnumerable<LimitFault> Count(string member, int count, int most = Items) =>
        count <= most ? [] : [new LimitFault(member, $"\"{member}\" has {CountWords.Of(count)} items; at most {CountWords.Of(most)} are taken.")];

    /// <summary>What of a text goes beyond.</summary>
    public static IEnumerable<LimitFault> Letters(string member, string? text, int most) =>
        text is null || text.Length <= most ? [] : [new LimitFault(member, $"\"{member}\" has {CountWords.Of(text.Length)} letters; at most {CountWords.Of(most)} are taken.")];

    private static IEnumerable<LimitFault> OfList(string member, IReadOnlyList<string> texts) =>
        Count(member, texts.Count).Concat(texts.SelectMany(t => Letters(member, t, Text)));

    // Evidence is its lines, of which a history may hold what an answer may.
    private static IEnumerable<LimitFault> OfChange(AnswerChange change) =>
        Letters("history", change.By, Name).Concat(new[] { change.From, change.To }.OfType<string>().SelectMany(t => OfValue(change.Field, t)));

    private static IEnumerable<LimitFault> OfValue(AnswerField field, string value) => field switch
    {
        AnswerField.Evidence => OfList("history", value.Split('\n')),
        AnswerField.Owner or AnswerField.Approval => Letters("history", value, Name),
        _ => Letters("history", value, Text),
    };

    private static IEnumerable<LimitFault> OfMark(LookAgain mark) =>
        Letters("lookAgain", mark.Since, Id).Concat(OfList("lookAgain", mark.Reasons)).Concat(Letters("lookAgain", mark.Answered, Text));
}

/// <summary>A member of an answer that holds more than it may.</summary>
/// <param name="Member">Its name in the file.</param>
/// <param name="Words">What it holds, and what it may.</param>
public sealed record LimitFault(string Member, string Words);
