using System.Runtime.InteropServices;
using Generator.Extraction.Features;
using Generator.Model;

namespace Generator.Extraction.Deciding;

/// <summary>
/// The phrases of all rules, found in one walk over a text's words: each word is looked up once, however many rules ask about it. Lists that are the same are one.
/// </summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<EquatableArray<string>, int> _numbers = [];
    private readonly Dictionary<string, List<Entry>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<Entry>> _byLetter = [];

    /// <summary>How many lists there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of a list of phrases, which is put in where it is a new one.</summary>
    public int Add(EquatableArray<string> phrases)
    {
        if (_numbers.TryGetValue(phrases, out var number))
            return number;
        number = _numbers[phrases] = _numbers.Count;
        foreach (var phrase in phrases)
            Add(new Entry(number, phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        return number;
    }

    /// <summary>Where phrases of all lists stand among the words.</summary>
    public PhraseHits Find(Word[] words)
    {
        var hits = new PhraseHits(Count);
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Text.Length == 0)
                continue;
            if (_byWord.TryGetValue(words[at].Text, out var exact))
                Take(hits, words, at, exact);
            if (_byLetter.TryGetValue(words[at].Text[0], out var begun))
                Take(hits, words, at, begun);
        }
        return hits;
    }

    private static void Take(PhraseHits hits, Word[] words, int at, List<Entry> entries)
    {
        foreach (var entry in entries)
        {
            if (PhraseSet.EndOf(entry.Parts, words, at) is { } end)
                hits.Add(entry.List, at, end - at);
        }
    }

    private void Add(Entry entry)
    {
        if (PhraseSet.IsBeginning(entry.Parts[0]))
            (CollectionsMarshal.GetValueRefOrAddDefault(_byLetter, entry.Parts[0][0], out _) ??= []).Add(entry);
        else
            (CollectionsMarshal.GetValueRefOrAddDefault(_byWord, entry.Parts[0], out _) ??= []).Add(entry);
    }

    private readonly record struct Entry(int List, string[] Parts);
}

/// <summary>Where phrases of several lists stand in a text.</summary>
internal sealed class PhraseHits
{
    // Of each list its first and its last hit, as numbers in the list of hits; every hit knows the next of its list.
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly List<Hit> _hits = [];

    /// <param name="lists">How many lists there are.</param>
    public PhraseHits(int lists)
    {
        _first = new int[lists];
        _last = new int[lists];
    }

    /// <summary>The first phrase of a list: its first word's index and its number of words.</summary>
    public (int Start, int Length)? First(int list) => _first[list] is > 0 and var hit ? (_hits[hit - 1].Start, _hits[hit - 1].Length) : null;

    /// <summary>The phrase of a list that begins at <paramref name="at"/>, the longest of several.</summary>
    public (int Start, int Length)? At(int list, int at)
    {
        for (var hit = _first[list]; hit > 0; hit = _hits[hit - 1].Next)
        {
            if (_hits[hit - 1].Start == at)
                return (at, _hits[hit - 1].Length);
        }
        return null;
    }

    /// <summary>The first phrase of a list that ends at <paramref name="end"/>, the number of words that come before its end.</summary>
    public (int Start, int Length)? Ending(int list, int end)
    {
        for (var hit = _first[list]; hit > 0; hit = _hits[hit - 1].Next)
        {
            if (_hits[hit - 1].Start + _hits[hit - 1].Length == end)
                return (_hits[hit - 1].Start, _hits[hit - 1].Length);
        }
        return null;
    }

    /// <summary>Takes note of a phrase; they come in the order of their starts.</summary>
    public void Add(int list, int start, int length)
    {
        var hits = CollectionsMarshal.AsSpan(_hits);
        if (_last[list] is > 0 and var last && hits[last - 1].Start == start)
        {
            hits[last - 1].Length = Math.Max(hits[last - 1].Length, length);
            return;
        }
        if (_last[list] > 0)
            hits[_last[list] - 1].Next = _hits.Count + 1;
        else
            _first[list] = _hits.Count + 1;
        _hits.Add(new Hit { Start = start, Length = length });
        _last[list] = _hits.Count;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Hit
    {
        public int Start;
        public int Length;
        public int Next;
    }
}
