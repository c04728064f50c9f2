using System.Collections.Concurrent;

namespace Generator.Relating.Wording;

/// <summary>
/// Texts that were made of words before, so that one that stands in thousands of sentences is made once. What comes of a word is the same with it and without; it holds so many and no
/// more, and what is new then is made each time.
/// </summary>
/// <param name="make">Makes the text of a word.</param>
internal sealed class KnownWords(Func<string, string> make)
{
    // A guide has some ten thousand different words.
    private const int Most = 1 << 16;

    // A longer one is an address or a key, and comes once.
    private const int Longest = 48;

    private readonly ConcurrentDictionary<string, string> _made = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>What is made of a word.</summary>
    public string Of(ReadOnlySpan<char> word)
    {
        if (_made.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
            return known;
        var text = word.ToString();
        return Keep(text, make(text));
    }

    /// <summary>The same.</summary>
    public string Of(string word) => _made.TryGetValue(word, out var known) ? known : Keep(word, make(word));

    private string Keep(string word, string made)
    {
        if (word.Length <= Longest && Volatile.Read(ref _count) < Most && _made.TryAdd(word, made))
            Interlocked.Increment(ref _count);
        return made;
    }
}
