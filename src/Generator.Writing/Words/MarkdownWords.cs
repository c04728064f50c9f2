using System.Buffers;
using System.Text;

namespace Generator.Writing.Words;

/// <summary>Words of a guide or a person as text of markdown.</summary>
internal static class MarkdownWords
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>()#+!|~@&");

    /// <summary>The text on one line; none of it makes a link, a mention or HTML.</summary>
    public static string Line(string text)
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
