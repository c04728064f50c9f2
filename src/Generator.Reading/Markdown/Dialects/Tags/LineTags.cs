using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Tags;

/// <summary>A tag as it stands on its line.</summary>
/// <param name="Match">Where it stands, and what of it.</param>
/// <param name="IsEnded">Whether its end tag stands behind it on the line; for one that holds nothing it always does.</param>
/// <param name="IsLast">Whether no words stand behind it and what it holds, as far as that ends on the line.</param>
internal readonly record struct LineTag(Match Match, bool IsEnded, bool IsLast);

/// <summary>The tags of a line. What stands behind each is told for all of them in one walk from the line's end, for a line may hold thousands.</summary>
internal static class LineTags
{
    /// <summary>The tags of a line's text outside inline code, in their order.</summary>
    public static IEnumerable<LineTag> In(string text, ITagLanguage language)
    {
        var matches = language.Pattern.Matches(text).ToArray();
        return matches.Length == 0 ? [] : Placed(matches, text, language);
    }

    private static IEnumerable<LineTag> Placed(Match[] matches, string text, ITagLanguage language)
    {
        var code = CodeSpans.In(text);
        var wordless = WordlessBehind(matches, text);
        var tags = new LineTag[matches.Length];
        var ends = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = matches.Length - 1; i >= 0; i--)
        {
            var name = matches[i].Groups["name"].Value;
            var end = matches[i].Groups["self"].Length > 0 ? i : ends.GetValueOrDefault(language.EndOf(name), -1);
            tags[i] = new LineTag(matches[i], end >= 0, wordless[end >= 0 ? end : i]);
            if (matches[i].Groups["end"].Length > 0)
                ends[name] = i;
        }
        return tags.Where(t => !code.Cover(t.Match.Index));
    }

    /// <summary>For each tag whether nothing but white space and other tags stands behind it.</summary>
    private static bool[] WordlessBehind(Match[] matches, string text)
    {
        var wordless = new bool[matches.Length];
        var (isWordless, next) = (true, text.Length);
        for (var i = matches.Length - 1; i >= 0; i--)
        {
            var end = matches[i].Index + matches[i].Length;
            wordless[i] = isWordless &= text.AsSpan(end, next - end).IsWhiteSpace();
            next = matches[i].Index;
        }
        return wordless;
    }
}
