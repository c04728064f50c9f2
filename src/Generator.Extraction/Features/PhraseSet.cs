using Generator.Model;

namespace Generator.Extraction.Features;

/// <summary>
/// Phrases ready to be found among words. A phrase is lower-case words; a word may end in <c>*</c> (any ending), and
/// <c>...</c> stands for none to four words. The first word of a phrase is never <c>...</c>.
/// </summary>
internal sealed class PhraseSet
{
    private const int WidestGap = 4;
    public const string Gap = "...";

    private readonly Dictionary<string, List<string[]>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<string[]>> _byLetter = [];

    // Nearly every word begins no phrase, and each is asked by hundreds of sets: a bit per length and letters at both ends, and one
    // per first letter, say so for most without the word being hashed.
    private readonly ulong[] _shapes = new ulong[4];
    private ulong _letters;

    public PhraseSet(EquatableArray<string> phrases)
    {
        foreach (var phrase in phrases)
            Add(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The first phrase among <paramref name="words"/> at or after <paramref name="from"/>: its first word's index and its number of words.</summary>
    public (int Start, int Length)? Find(ReadOnlySpan<Word> words, int from = 0)
    {
        for (var start = from; start < words.Length; start++)
        {
            if (LengthAt(words, start) is { } length)
                return (start, length);
        }
        return null;
    }

    /// <summary>Whether a phrase stands among the words.</summary>
    public bool IsIn(ReadOnlySpan<Word> words, int from = 0) => Find(words, from) is not null;

    /// <summary>The length in words of a phrase that stands at <paramref name="at"/>, the longest of several.</summary>
    public int? LengthAt(ReadOnlySpan<Word> words, int at)
    {
        if (at >= words.Length)
            return null;
        var word = words[at].Text;
        if (word.Length == 0)
            return null;
        int? longest = null;
        var shape = ShapeOf(word);
        if ((_shapes[shape >> 6] & (1UL << shape)) != 0 && _byWord.TryGetValue(word, out var exact))
            longest = Longest(words, at, exact, longest);
        return (_letters & (1UL << word[0])) != 0 && _byLetter.TryGetValue(word[0], out var begun) ? Longest(words, at, begun, longest) : longest;
    }

    // Eight bits; shifts take the lowest six of them.
    private static int ShapeOf(string word) => ((word[0] * 31) + (word[^1] * 7) + word.Length) & 0xFF;

    private static int? Longest(ReadOnlySpan<Word> words, int at, List<string[]> phrases, int? longest)
    {
        foreach (var phrase in phrases)
        {
            if (EndOf(phrase, words, at) is { } end && end - at > (longest ?? 0))
                longest = end - at;
        }
        return longest;
    }

    private void Add(string[] parts)
    {
        if (IsBeginning(parts[0]))
        {
            Add(_byLetter, parts[0][0], parts);
            _letters |= 1UL << parts[0][0];
            return;
        }
        Add(_byWord, parts[0], parts);
        var shape = ShapeOf(parts[0]);
        _shapes[shape >> 6] |= 1UL << shape;
    }

    private static void Add<TKey>(Dictionary<TKey, List<string[]>> phrases, TKey key, string[] parts)
        where TKey : notnull
    {
        if (phrases.TryGetValue(key, out var same))
            same.Add(parts);
        else
            phrases.Add(key, [parts]);
    }

    /// <summary>The index after the last word of a phrase that begins at <paramref name="at"/>; <c>null</c> where it doesn't stand there.</summary>
    public static int? EndOf(ReadOnlySpan<string> parts, ReadOnlySpan<Word> words, int at)
    {
        for (var part = 0; part < parts.Length; part++)
        {
            if (string.Equals(parts[part], Gap, StringComparison.Ordinal))
                return EndAfterGap(parts[(part + 1)..], words, at);
            if (at >= words.Length || !IsMatch(words[at].Text, parts[part]))
                return null;
            at++;
        }
        return at;
    }

    private static int? EndAfterGap(ReadOnlySpan<string> rest, ReadOnlySpan<Word> words, int at)
    {
        for (var skip = 0; skip <= WidestGap; skip++)
        {
            if (EndOf(rest, words, at + skip) is { } end)
                return end;
        }
        return null;
    }

    /// <summary>Whether a word of a phrase stands for all words that begin so.</summary>
    public static bool IsBeginning(string part) => part[^1] == '*';

    /// <summary>Whether <paramref name="word"/> is the one-word phrase <paramref name="pattern"/>.</summary>
    public static bool IsMatch(string word, string pattern) =>
        IsBeginning(pattern)
            ? word.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal)
            : string.Equals(word, pattern, StringComparison.Ordinal);
}
