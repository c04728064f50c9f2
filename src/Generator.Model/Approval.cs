using System.Security.Cryptography;
using System.Text;

namespace Generator.Model;

/// <summary>Somebody's word that an answer of another person is right as it was when they looked.</summary>
/// <param name="By">Who approved.</param>
/// <param name="At">When.</param>
/// <param name="Of">The digest of what they saw (<see cref="AnswerApproval.DigestOf"/>).</param>
public sealed record Approval(string By, DateTimeOffset At, string Of);

/// <summary>Whether somebody else than who answered stands for an answer.</summary>
public enum ApprovalState
{
    /// <summary>There is nothing to approve: nobody has finished answering, or it must be looked at again first.</summary>
    None,

    /// <summary>It is answered, and nobody else has approved it as it is.</summary>
    Proposed,

    /// <summary>Somebody else has approved it as it is.</summary>
    Approved,
}

/// <summary>
/// What an approval is worth. The rules are those of the checklist page (<c>templates/assets/checklist/approvals.js</c>), and
/// <c>tests/Cases/approvals.json</c> is held against both.
/// 1. Approved is what the answer said: its status, sentence, evidence and note. With any of them changed it is proposed again.
/// 2. Nobody approves what they answered themselves, nor what names nobody.
/// </summary>
public static class AnswerApproval
{
    private static readonly AnswerField[] Answered = [AnswerField.Status, AnswerField.Note, AnswerField.Evidence];

    /// <summary>
    /// The SHA-256, in lower-case hexadecimal digits, of what is approved of an answer, in UTF-8: the status, the digest of the sentence, a line
    /// <c>evidence ITEM</c> for each, and <c>note TEXT</c>, joined by <c>\n</c>.
    /// </summary>
    public static string DigestOf(Answer answer) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [AnswerWords.Of(answer.Status), answer.Statement, .. answer.Evidence.Select(e => $"evidence {e}"), $"note {answer.Note}"]))));

    /// <summary>Whether a text has the form of <see cref="DigestOf"/>.</summary>
    public static bool IsDigest(string text) => text.Length == 2 * SHA256.HashSizeInBytes && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Whether somebody else has approved the answer as it is.</summary>
    public static bool Holds(Answer answer) =>
        answer.Approval is { } approval && string.Equals(approval.Of, DigestOf(answer), StringComparison.Ordinal) && Refusal(answer, approval.By) is null;

    /// <summary>Whether an answer is approved, or waits for it.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="isDoubted">Whether it must be looked at again (<see cref="AnswerStanding.IsDoubted"/>).</param>
    public static ApprovalState StateOf(Answer answer, bool isDoubted)
    {
        if (isDoubted || answer.IsOutOfScope || answer.Status is AnswerStatus.Open or AnswerStatus.InProgress)
            return ApprovalState.None;
        return Holds(answer) ? ApprovalState.Approved : ApprovalState.Proposed;
    }

    /// <summary>Why somebody can't approve an answer, for people; <c>null</c> where they can.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="by">Who, or <c>null</c> where they gave no name.</param>
    public static string? Refusal(Answer answer, string? by)
    {
        if (string.IsNullOrWhiteSpace(by))
            return "whoever approves gives a name";
        var authors = AuthorsOf(answer).Select(NameOf).ToList();
        if (authors.Contains("", StringComparer.Ordinal))
            return "it names nobody who answered";
        return authors.Contains(NameOf(by), StringComparer.OrdinalIgnoreCase) ? "nobody approves their own answer" : null;
    }

    /// <summary>An answer that stands for another wording of its sentence, with an approval that goes with it where it held.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="statement">The digest of the sentence as it is now.</param>
    public static Answer Restated(Answer answer, string statement)
    {
        var restated = answer with { Statement = statement };
        return Holds(answer) ? restated with { Approval = answer.Approval! with { Of = DigestOf(restated) } } : restated;
    }

    // Who gave what is approved; where no history tells, whoever answered last.
    private static IEnumerable<string?> AuthorsOf(Answer answer)
    {
        var last = Answered.Select(field => answer.History.LastOrDefault(c => c.Field == field)).OfType<AnswerChange>().ToList();
        return last.Exists(c => c.Field == AnswerField.Status) ? last.Select(c => c.By) : last.Select(c => c.By).Append(answer.By);
    }

    private static string NameOf(string? name) => string.Join(' ', (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
