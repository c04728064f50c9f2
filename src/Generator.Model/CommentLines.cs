using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Model;

/// <summary>
/// The comments on an answer as text, in the order of time, for a cell of a table: <c>2026-01-31T14:30:00+00:00, R. Singh: Seen.</c>, or without a
/// name <c>2026-01-31T14:30:00+00:00: Seen.</c> Further lines of a comment are indented by two blanks.
/// </summary>
public static partial class CommentLines
{
    /// <summary>What a comment in a cell looks like, for messages.</summary>
    public const string Expected = "a comment as 2026-01-31T14:30:00+00:00, R. Singh: Seen.";

    private const string Indent = "  ";

    /// <summary>The comments on an answer as lines; empty where it has none.</summary>
    public static string Write(Answer? answer) => string.Join('\n', (answer?.Comments ?? []).Select(Write));

    /// <summary>The comments that a text holds; <c>null</c> where it holds something else.</summary>
    public static IReadOnlyList<AnswerChange>? Read(string text)
    {
        var comments = new List<AnswerChange>();
        var at = 0;
        while (at < text.Length)
        {
            if (One().Match(text, at) is not { Success: true } one || TimeOf(one.Groups["at"].Value) is not { } time)
                return null;
            comments.Add(new AnswerChange(time, NameOf(one), AnswerField.Comment, null, one.Groups["text"].Value.Replace($"\n{Indent}", "\n", StringComparison.Ordinal)));
            at = one.Index + one.Length;
        }
        return comments;
    }

    /// <summary>A moment with its seconds, its fraction where it has one, and its offset.</summary>
    public static string Moment(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static string Write(AnswerChange comment) =>
        $"{Moment(comment.At)}{(comment.By is { } by ? $", {Name(by)}" : "")}: {(comment.To ?? "").Replace("\n", $"\n{Indent}", StringComparison.Ordinal)}";

    // A name that the colon behind it could be taken for a part of stands in quotes, its own doubled.
    private static string Name(string name) => Plain().IsMatch(name) ? name : $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string? NameOf(Match one) => one.Groups["quoted"] is { Success: true } quoted ? quoted.Value.Replace("\"\"", "\"", StringComparison.Ordinal)
        : one.Groups["by"] is { Success: true } by ? by.Value
        : null;

    private static DateTimeOffset? TimeOf(string text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    [GeneratedRegex(@"^[^\s"":]([^"":\n\r]*[^\s"":])?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\G(?<at>\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)(, (""(?<quoted>(""""|[^""])*)""|(?<by>[^"":\n]+)))?: (?<text>[^\n]*(\n  [^\n]*)*)(\n|\z)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex One();
}
