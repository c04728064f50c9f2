using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Extraction.Segmentation;

/// <summary>Finds the bold words that a list item or paragraph begins with and that stand apart from its first sentence.</summary>
internal static class LeadFinder
{
    /// <summary>
    /// The length of the lead-in within the plain text, or 0 where there is none. Bold words are a lead-in where nothing
    /// follows, or a dash, a colon or a line break does, or where they end as a sentence does.
    /// </summary>
    public static int LengthOf(EquatableArray<Inline> inlines)
    {
        var index = 0;
        while (index < inlines.Count && IsNothing(inlines[index]))
            index++;
        if (index == inlines.Count || inlines[index] is not Emphasis { Strong: true } bold)
            return 0;
        var words = PlainText.Of([bold]);
        var rest = PlainText.Of([.. inlines.Skip(index + 1)]);
        return StandsApart(words, rest) ? LeadingLength(inlines, index) + words.Length : 0;
    }

    private static bool StandsApart(string words, string rest)
    {
        if (string.IsNullOrWhiteSpace(words))
            return false;
        if (string.IsNullOrWhiteSpace(rest) || rest[0] == PlainText.Break)
            return true;
        if (words.TrimEnd()[^1] is ':' or '.' or '?' or '!' or '–' or '—')
            return true;
        var next = rest.TrimStart(' ');
        return next[0] is ':' or '–' or '—' || next.StartsWith("- ", StringComparison.Ordinal) || next[0] == PlainText.Break;
    }

    private static int LeadingLength(EquatableArray<Inline> inlines, int index) =>
        inlines.Take(index).Sum(PlainText.LengthOf);

    private static bool IsNothing(Inline inline) => inline is AnchorMark || string.IsNullOrWhiteSpace(PlainText.Of([inline]));
}
