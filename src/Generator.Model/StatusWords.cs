namespace Generator.Model;

/// <summary>Statuses as people write them by hand: beginnings of <see cref="AnswerWords"/>, other words for the same, and the keys of the checklist.</summary>
public static class StatusWords
{
    // Whole words only: what is short for one status on one form is short for another on the next.
    private static readonly Dictionary<string, AnswerStatus> Spoken = new(StringComparer.Ordinal)
    {
        ["1"] = AnswerStatus.Open,
        ["todo"] = AnswerStatus.Open,
        ["notstarted"] = AnswerStatus.Open,
        ["unanswered"] = AnswerStatus.Open,
        ["2"] = AnswerStatus.InProgress,
        ["wip"] = AnswerStatus.InProgress,
        ["started"] = AnswerStatus.InProgress,
        ["ongoing"] = AnswerStatus.InProgress,
        ["underway"] = AnswerStatus.InProgress,
        ["3"] = AnswerStatus.Satisfied,
        ["yes"] = AnswerStatus.Satisfied,
        ["y"] = AnswerStatus.Satisfied,
        ["ok"] = AnswerStatus.Satisfied,
        ["okay"] = AnswerStatus.Satisfied,
        ["done"] = AnswerStatus.Satisfied,
        ["met"] = AnswerStatus.Satisfied,
        ["pass"] = AnswerStatus.Satisfied,
        ["passed"] = AnswerStatus.Satisfied,
        ["compliant"] = AnswerStatus.Satisfied,
        ["implemented"] = AnswerStatus.Satisfied,
        ["4"] = AnswerStatus.NotSatisfied,
        ["no"] = AnswerStatus.NotSatisfied,
        ["unmet"] = AnswerStatus.NotSatisfied,
        ["notmet"] = AnswerStatus.NotSatisfied,
        ["notdone"] = AnswerStatus.NotSatisfied,
        ["fail"] = AnswerStatus.NotSatisfied,
        ["failed"] = AnswerStatus.NotSatisfied,
        ["noncompliant"] = AnswerStatus.NotSatisfied,
        ["notcompliant"] = AnswerStatus.NotSatisfied,
        ["notimplemented"] = AnswerStatus.NotSatisfied,
        ["5"] = AnswerStatus.NotApplicable,
        ["na"] = AnswerStatus.NotApplicable,
        ["outofscope"] = AnswerStatus.NotApplicable,
        ["6"] = AnswerStatus.RiskAccepted,
        ["accepted"] = AnswerStatus.RiskAccepted,
        ["acceptedrisk"] = AnswerStatus.RiskAccepted,
        ["waived"] = AnswerStatus.RiskAccepted,
    };

    /// <summary>
    /// The statuses that words may mean: one where they are known, several where they begin more than one, none where they are neither. Case,
    /// blanks, hyphens and slashes don't count (<c>N/A</c>, <c>not satisfied</c>).
    /// </summary>
    public static EquatableArray<AnswerStatus> Find(string written)
    {
        var plain = Plain(written);
        if (plain.Length == 0)
            return [];
        return Spoken.TryGetValue(plain, out var spoken) ? [spoken]
            : AnswerWords.Statuses.Where(s => Plain(s.Key).StartsWith(plain, StringComparison.Ordinal)).Select(s => s.Value).ToEquatableArray();
    }

    private static string Plain(string written) => string.Concat(written.ToLowerInvariant().Where(c => c is not (' ' or '\t' or '-' or '_' or '/' or '.' or '\'')));
}
