namespace Generator.Reading.Markdown.Dialects.Learn;

/// <summary>
/// Tells a title behind an alert's word, <c>&gt; [!NOTE] Keys at rest</c>, from the first words of its text, which some write there too. A
/// title is short, ends like no sentence or part of one, and what follows begins anew.
/// </summary>
internal static class AlertTitle
{
    // A line that is filled before it breaks is longer.
    private const int MostCharacters = 60;

    /// <summary>The title, or <c>null</c> where there is none.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="at">The line of the word.</param>
    /// <param name="last">The last line of the alert.</param>
    /// <param name="behind">The place behind the word.</param>
    /// <param name="isQuoted">Whether the alert is a quotation, so that each of its lines has a sign.</param>
    public static string? Of(List<SourceLine> lines, int at, int last, int behind, bool isQuoted)
    {
        var words = lines[at].Text[behind..].Trim();
        if (words.Length is 0 or > MostCharacters || at == last || words[^1] is '.' or '!' or '?' or ':' or ',' or ';')
            return null;
        var next = lines[at + 1].Text.AsSpan().TrimStart();
        if (isQuoted && !next.StartsWith('>'))
            return null;
        next = next.TrimStart("> ");
        var goesOn = !next.IsEmpty && char.IsLower(next[0]);
        return goesOn || IsSmall(words.AsSpan(words.LastIndexOf(' ') + 1)) ? null : words;
    }

    // "Find more in the" goes on.
    private static bool IsSmall(ReadOnlySpan<char> word) =>
        word is "a" or "an" or "the" or "of" or "to" or "in" or "on" or "at" or "and" or "or" or "for" or "with" or "by" or "is" or "are" or "that" or "your";
}
