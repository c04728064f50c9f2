using System.Text;
using Generator.Model;
using Generator.Writing.Changes;
using Generator.Writing.Words;

namespace Generator.Writing.Reports;

/// <summary>Changes as markdown, for a pull request or a ticket.</summary>
public static class ChangesMarkdown
{
    /// <summary>The text, with <c>\n</c> line ends. The guides' words are escaped: none of them makes a link, a mention or HTML.</summary>
    public static string Write(ChangeSet changes)
    {
        var text = new StringBuilder($"## Controls: {MarkdownWords.Line(changes.From.ToString())} → {MarkdownWords.Line(changes.To.ToString())}\n\n{ChangeWords.Of(changes.Summary)}.\n");
        foreach (var group in changes.Changes.GroupBy(ChangeWords.GroupOf, StringComparer.Ordinal))
        {
            text.Append($"\n### {MarkdownWords.Line(group.Key)}\n\n");
            foreach (var change in group)
                Append(text, change);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, Change change)
    {
        var answer = ChangeWords.AnswerOf(change) is { } words ? $", {words}" : "";
        text.Append($"- **{string.Join(", ", change.Classes.Select(ChangeWords.Of))}** {MarkdownWords.Line(change.Id)} ({MarkdownWords.Line(ChangeWords.PlaceOf(change))}{answer})\n");
        foreach (var reason in change.Reasons)
            text.Append($"  - {MarkdownWords.Line(reason)}\n");
        text.Append("\n  > ").AppendJoin(' ', ChangeWords.StatementOf(change).Select(Marked)).Append("\n\n");
    }

    private static string Marked(MarkedWords words)
    {
        var text = MarkdownWords.Line(words.Text.Trim());
        return words.Mark switch
        {
            WordMark.Removed => $"~~{text}~~",
            WordMark.Added => $"**{text}**",
            _ => text,
        };
    }
}
