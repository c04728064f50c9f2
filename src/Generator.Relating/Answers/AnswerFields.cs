using System.Globalization;
using Generator.Model;

namespace Generator.Relating.Answers;

/// <summary>
/// The fields of an answer as what is compared and taken one by one. A status is one with the sentence that it was given to and
/// with what there is to look at again.
/// </summary>
internal static class AnswerFields
{
    /// <summary>The value as a history has it; empty where there is none.</summary>
    public static string ValueOf(Answer answer, AnswerField field) => field switch
    {
        AnswerField.Status => AnswerWords.Of(answer.Status),
        AnswerField.Note => answer.Note ?? "",
        AnswerField.Owner => answer.Owner ?? "",
        AnswerField.Due => Day(answer.Due),
        AnswerField.Review => Day(answer.Review),
        AnswerField.Approval => answer.Approval?.By ?? "",
        AnswerField.Comment => "",
        _ => string.Join('\n', answer.Evidence),
    };

    /// <summary>Whether nobody has given it a value.</summary>
    public static bool IsUntouched(Answer answer, AnswerField field) =>
        field == AnswerField.Status ? answer.Status == AnswerStatus.Open && answer.LookAgain.IsEmpty : ValueOf(answer, field).Length == 0;

    /// <summary>Whether both say the same.</summary>
    public static bool AreSame(Answer one, Answer other, AnswerField field)
    {
        if (IsUntouched(one, field) || IsUntouched(other, field))
            return IsUntouched(one, field) && IsUntouched(other, field);
        return string.Equals(ValueOf(one, field), ValueOf(other, field), StringComparison.Ordinal)
            && (field != AnswerField.Approval || one.Approval == other.Approval)
            && (field != AnswerField.Status || (one.LookAgain == other.LookAgain && string.Equals(one.Statement, other.Statement, StringComparison.Ordinal)));
    }

    /// <summary>The answer with the field of another one.</summary>
    public static Answer Take(Answer answer, Answer from, AnswerField field) => field switch
    {
        AnswerField.Status => answer with { Status = from.Status, Statement = from.Statement, LookAgain = from.LookAgain },
        AnswerField.Note => answer with { Note = from.Note },
        AnswerField.Owner => answer with { Owner = from.Owner },
        AnswerField.Due => answer with { Due = from.Due },
        AnswerField.Review => answer with { Review = from.Review },
        AnswerField.Approval => answer with { Approval = from.Approval },
        AnswerField.Comment => answer,
        _ => answer with { Evidence = from.Evidence },
    };

    /// <summary>The answer with a value as a history has it; without one where that is <c>null</c>. A status needs its sentence, an approval what is approved, and neither is set here.</summary>
    public static Answer With(Answer answer, AnswerField field, string? value) => field switch
    {
        AnswerField.Note => answer with { Note = value },
        AnswerField.Owner => answer with { Owner = value },
        AnswerField.Due => answer with { Due = DayOf(value) },
        AnswerField.Review => answer with { Review = DayOf(value) },
        AnswerField.Evidence => answer with { Evidence = value is null ? [] : [.. value.Split('\n')] },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "This isn't set by a value alone."),
    };

    /// <summary>Whether an answer still has all that another one has for a field.</summary>
    public static bool Holds(Answer answer, Answer other, AnswerField field) => field == AnswerField.Evidence
        ? other.Evidence.All(e => answer.Evidence.Contains(e, StringComparer.Ordinal))
        : string.Equals(ValueOf(answer, field), ValueOf(other, field), StringComparison.Ordinal);

    private static DateOnly? DayOf(string? value) => value is null ? null : DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
