using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Exporting.Markdown;

/// <summary>Words of a guide or a person as text of markdown: nothing in them makes markup.</summary>
internal static partial class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#|~&$");

    /// <summary>The text on one line, escaped for CommonMark and its tables.</summary>
    public static string Line(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return ListStart().Replace(Escaped(line), @"${number}\");
    }

    /// <summary>
    /// The same for an issue tracker, where text without markup may notify people and link to issues: an invisible space keeps
    /// <c>@name</c>, <c>#1</c>, <c>:name:</c> and their like from being taken for that, and addresses don't become links.
    /// </summary>
    public static string TrackerLine(string text)
    {
        var apart = Reference().Replace(Line(text), "${mark}&#8203;");
        return apart.Replace("://", "&#58;//", StringComparison.Ordinal)
            .Replace("www.", "www&#46;", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A block of code, behind a fence that is longer than any in it.</summary>
    public static string Code(string code)
    {
        var longest = Fence().Matches(code).Select(m => m.Length).DefaultIfEmpty(0).Max();
        var fence = new string('`', Math.Max(3, longest + 1));
        return $"{fence}\n{code.ReplaceLineEndings("\n").TrimEnd('\n')}\n{fence}";
    }

    private static string Escaped(string line)
    {
        if (!line.AsSpan().ContainsAny(Special))
            return line;
        var text = new StringBuilder(line.Length + 16);
        foreach (var c in line)
            _ = Special.Contains(c) ? text.Append('\\').Append(c) : text.Append(c);
        return text.ToString();
    }

    [GeneratedRegex(@"^((?<number>[0-9]+)(?=[.)](\s|$))|(?=[-+=]))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex ListStart();

    [GeneratedRegex(@"(?<mark>[@#!~$%&^]|\bGH-)(?=[\p{L}\p{N}_""])|(?<mark>:)(?=[\w+\\-]+:)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Reference();

    [GeneratedRegex("`{3,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Fence();
}
