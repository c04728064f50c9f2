using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Html;

/// <summary>
/// Takes out badges, <c>&lt;Badge text="new" /&gt;</c>, <c>&lt;Badge&gt;new&lt;/Badge&gt;</c>: a version, or how far something is along, is no word of the sentence or heading
/// that it stands beside. What is all that its line or cell says stays.
/// </summary>
internal static partial class Badges
{
    /// <summary>Takes them out of what isn't code.</summary>
    public static void TakeOut(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var line in page.Lines.Where((l, i) => !code[i] && l.Mark is null && l.Text.Contains("Badge", StringComparison.Ordinal)))
            InlineEdit.Fill(line, Badge(), m => IsBesideWords(line.Text, m) ? "" : null);
    }

    private static bool IsBesideWords(string text, Match badge)
    {
        var (before, after) = (text[..badge.Index], text[(badge.Index + badge.Length)..]);
        var end = after.IndexOf('|', StringComparison.Ordinal);
        var beside = before[(before.LastIndexOf('|') + 1)..] + (end < 0 ? after : after[..end]);
        return Badge().Replace(beside, "").Any(char.IsLetterOrDigit);
    }

    [GeneratedRegex("""\s*<(?<name>\w*Badge)\b(?:[^<>"']|"[^"]*"|'[^']*')*(?:/>|(?<!/)>[^<>|]*</\k<name>>)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Badge();
}
