using System.Buffers;
using System.Text;
using Generator.Model;

namespace Generator.Writing.Changes;

/// <summary>Changes as markdown, for a pull request or a ticket.</summary>
public static class ChangesMarkdown
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>()#+!|~@&");

    /// <summary>The text, with <c>\n</c> line ends. The guides' words are escaped: none of them makes a link, a mention or HTML.</summary>
    public static string Write(ChangeSet changes)
    {
        var text = new StringBuilder($"## Controls: {Escape(changes.From.ToString())} → {Escape(changes.To.ToString())}\n\n{ChangeWords.Of(changes.Summary)}.\n");
        foreach (var group in changes.Changes.GroupBy(ChangeWords.GroupOf, StringComparer.Ordinal))
        {
            text.Append($"\n### {Escape(group.Key)}\n\n");
            foreach (var change in group)
                Append(text, change);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, Change change)
    {
        var answer = ChangeWords.AnswerOf(change) is { } words ? $", {words}" : "";
        text.Append($"- **{string.Join(", ", change.Classes.Select(ChangeWords.Of))}** {Escape(change.Id)} ({Escape(ChangeWords.PlaceOf(change))}{answer})\n");
        foreach (var reason in change.Reasons)
            text.Append($"  - {Escape(reason)}\n");
        text.Append("\n  > ").AppendJoin(' ', ChangeWords.StatementOf(change).Select(Marked)).Append("\n\n");
    }

    private static string Marked(MarkedWords words)
    {
        var text = Escape(words.Text.Trim());
        return words.Mark switch
        {
            WordMark.Removed => $"~~{text}~~",
            WordMark.Added => $"**{text}**",
            _ => text,
        };
    }

    private static string Escape(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (!line.AsSpan().ContainsAny(Special))
            return line;
        var escaped = new StringBuilder(line.Length + 16);
        foreach (var c in line)
            _ = c == '@' ? escaped.Append("&#64;") : Special.Contains(c) ? escaped.Append('\\').Append(c) : escaped.Append(c);
        return escaped.ToString();
    }
}
