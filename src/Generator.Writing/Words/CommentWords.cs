using Generator.Model;

namespace Generator.Writing.Words;

/// <summary>A comment on an answer for people, with its day: "R. Singh, 31 Jan 2026: Seen."</summary>
internal static class CommentWords
{
    public static string Of(AnswerChange comment) => $"{(comment.By is { } by ? $"{by}, " : "")}{DateWords.Of(comment.At)}: {comment.To}";
}
