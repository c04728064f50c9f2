namespace Generator.Model;

/// <summary>The words of answers, in files, messages and pages the same.</summary>
public static class AnswerWords
{
    /// <summary>Every status by its word.</summary>
    public static IReadOnlyDictionary<string, AnswerStatus> Statuses { get; } =
        Enum.GetValues<AnswerStatus>().ToDictionary(Of, StringComparer.Ordinal);

    /// <summary>Every field that changes are told of, by its word.</summary>
    public static IReadOnlyDictionary<string, AnswerField> Fields { get; } =
        Enum.GetValues<AnswerField>().ToDictionary(Of, StringComparer.Ordinal);

    /// <summary>The status's word, as the JSON has it.</summary>
    public static string Of(AnswerStatus status) => status switch
    {
        AnswerStatus.InProgress => "in-progress",
        AnswerStatus.NotSatisfied => "not-satisfied",
        AnswerStatus.NotApplicable => "not-applicable",
        AnswerStatus.RiskAccepted => "risk-accepted",
        _ => status.ToString().ToLowerInvariant(),
    };

    /// <summary>The field's word, as the JSON has it.</summary>
    public static string Of(AnswerField field) => field.ToString().ToLowerInvariant();
}
