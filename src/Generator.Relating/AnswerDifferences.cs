using Generator.Model;
using Generator.Relating.Answers;

namespace Generator.Relating;

/// <summary>A field of an answer with what it holds in two assessments of one version.</summary>
/// <param name="Control">The control's id.</param>
/// <param name="Field">What differs.</param>
/// <param name="Old">The one value as a history has it; empty where there is none.</param>
/// <param name="New">The other.</param>
public sealed record AnswerDifference(string Control, AnswerField Field, string Old, string New);

/// <summary>Finds what differs between the answers of two assessments of one version.</summary>
public static class AnswerDifferences
{
    /// <summary>The fields that differ, in the order of <paramref name="newer"/>'s answers; an answer that is missing counts as a blank one.</summary>
    public static IEnumerable<AnswerDifference> Between(Assessment older, Assessment newer)
    {
        var olds = older.Answers.ToDictionary(a => a.Control, StringComparer.Ordinal);
        return newer.Answers.SelectMany(answer => Between(olds.GetValueOrDefault(answer.Control) ?? new Answer(answer.Control, AnswerStatus.Open, answer.Statement), answer));
    }

    private static IEnumerable<AnswerDifference> Between(Answer old, Answer answer) => Enum.GetValues<AnswerField>()
        .Where(f => !AnswerFields.AreSame(old, answer, f))
        .Select(f => new AnswerDifference(answer.Control, f, AnswerFields.ValueOf(old, f), AnswerFields.ValueOf(answer, f)));
}
