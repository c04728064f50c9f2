using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>Text and addresses as markdown takes them for what they are.</summary>
internal static partial class MarkdownText
{
    private const string Marks = "\\`*_[]<>~|";

    /// <summary>Whether a character could mean something to markdown within a line.</summary>
    public static bool IsMark(string text, int index)
    {
        var c = text[index];
        if (!Marks.Contains(c, StringComparison.Ordinal))
            return false;
        // Within a word an underscore never does.
        return c is not '_' || !IsWord(text, index - 1) || !IsWord(text, index + 1);
    }

    /// <summary>A text with backslashes where they are needed.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (IsMark(text, i))
                escaped.Append('\\');
            escaped.Append(text[i]);
        }
        return escaped.ToString();
    }

    /// <summary>An address as the target of a link.</summary>
    public static string Address(string url)
    {
        var plain = url.Replace(" ", "%20", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
        return plain.AsSpan().ContainsAny('(', ')') || plain.Length == 0 ? $"<{plain}>" : plain;
    }

    /// <summary>Puts a backslash before what would make a line the beginning of a block.</summary>
    public static void EscapeStart(SourceLine line)
    {
        var match = BlockStart().Match(line.Text);
        if (match.Success)
            line.Replace(match.Groups["digits"].Length, 0, "\\");
    }

    private static bool IsWord(string text, int index) => index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);

    [GeneratedRegex(@"^(?:#{1,6}(?=\s|$)|[+=:-]|(?<digits>[0-9]{1,9})[.)](?=\s|$))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex BlockStart();
}
