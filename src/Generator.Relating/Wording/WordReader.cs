namespace Generator.Relating.Wording;

/// <summary>A word of a text.</summary>
/// <param name="Text">In lower case, without apostrophes.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character.</param>
internal readonly record struct Word(string Text, int Start, int End);

/// <summary>
/// Cuts texts into words: runs of letters and digits. A full stop between digits stays in its number, an apostrophe falls out
/// of its word, and all else only separates, so that punctuation, escapes, case and line ends never tell two texts apart.
/// </summary>
internal static class WordReader
{
    // Of a text's letters, so many make a word.
    private const int UsualLength = 6;

    private static readonly KnownWords Folded = new(Fold);

    /// <summary>The words in order.</summary>
    public static List<Word> Read(string text)
    {
        var words = new List<Word>(text.Length / UsualLength);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
                continue;
            var end = EndOf(text, at);
            words.Add(new Word(Folded.Of(text.AsSpan(at, end - at)), at, end));
            at = end;
        }
        return words;
    }

    /// <summary>The words alone.</summary>
    public static string[] Texts(string? text) => text is null ? [] : Read(text).ConvertAll(w => w.Text).ToArray();

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(text, end)))
            end++;
        return end;
    }

    private static bool IsInside(string text, int at)
    {
        if (at + 1 >= text.Length)
            return false;
        return text[at] switch
        {
            '.' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
            '\'' or '’' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
            _ => false,
        };
    }

    private static string Fold(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower.AsSpan().IndexOfAny('\'', '’') < 0 ? lower : lower.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
    }
}
