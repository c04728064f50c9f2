using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Tags;

/// <summary>
/// The names of tabs where what stands around them gives these: as a list in their order (<c>items={['A', 'B']}</c>, <c>tabs "A" "B"</c>), or
/// as labels of the tabs' values.
/// </summary>
internal static partial class TabLabels
{
    /// <summary>The name of a tab, or <c>null</c> where nothing around it gives one.</summary>
    public static string? Of(Tag tab)
    {
        if (tab.Outer is not { } outer)
            return null;
        if (tab.Argument("value", "id") is { } value && LabelOf(outer.Arguments, value) is { } label)
            return label;
        return NamesIn(outer) is { Count: > 1 } names && tab.Ordinal < names.Count ? names[tab.Ordinal] : null;
    }

    private static string? LabelOf(string arguments, string value) =>
        Entry().Matches(arguments).Where(m => Field().Matches(m.Value).Any(f => f.Groups["name"].Value is "value" && f.Groups["text"].ValueSpan.SequenceEqual(value)))
            .Select(m => Field().Matches(m.Value).FirstOrDefault(f => f.Groups["name"].Value is "label")?.Groups["text"].Value).FirstOrDefault();

    private static List<string> NamesIn(Tag outer)
    {
        if (List().Match(outer.Arguments) is { Success: true } list)
            return TextsIn(list.Value);
        return outer.Argument("items") is { } items ? [.. items.Split(',', StringSplitOptions.TrimEntries)] : TextsIn(outer.Unnamed);
    }

    private static List<string> TextsIn(string text) => [.. Text().Matches(text).Select(m => m.Groups["text"].Value)];

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Entry();

    [GeneratedRegex("""["']?(?<name>label|value)["']?\s*:\s*["'`](?<text>[^"'`]*)["'`]""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Field();

    [GeneratedRegex(@"(?<=\b(?:items|labels|tabs|names)\s*=\s*\{\s*)\[[^\[\]{}]*\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex List();

    [GeneratedRegex("""["'`](?<text>[^"'`]+)["'`]""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Text();
}
