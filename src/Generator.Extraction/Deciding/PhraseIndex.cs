using System.Collections.Concurrent;
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

    // By the words themselves: the same title, and the same sentence of another version, is the same list of words.
    private readonly ConcurrentDictionary<Word[], PhraseHits> _found = new(ReferenceEqualityComparer.Instance);

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

    /// <summary>Where phrases of all lists stand among the words. Several threads may ask.</summary>
    public PhraseHits Find(Word[] words) => _found.GetOrAdd(words, static (key, index) => index.Search(key), this);

    private PhraseHits Search(Word[] words)
    {
        var hits = new List<PhraseHit>();
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Text.Length == 0)
                continue;
            if (_byWord.TryGetValue(words[at].Text, out var exact))
                Take(hits, words, at, exact);
            if (_byLetter.TryGetValue(words[at].Text[0], out var begun))
                Take(hits, words, at, begun);
        }
        return new PhraseHits(hits);
    }

    private static void Take(List<PhraseHit> hits, Word[] words, int at, List<Entry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.EndOf(words, at) is { } end)
                hits.Add(new PhraseHit(entry.List, at, end - at));
        }
    }

    private void Add(Entry entry)
    {
        if (PhraseSet.IsBeginning(entry.Parts[0]))
            (CollectionsMarshal.GetValueRefOrAddDefault(_byLetter, entry.Parts[0][0], out _) ??= []).Add(entry);
        else
            (CollectionsMarshal.GetValueRefOrAddDefault(_byWord, entry.Parts[0], out _) ??= []).Add(entry);
    }

    private sealed class Entry(int list, string[] parts)
    {
        // Nearly every phrase is words as they stand, and most that begin like the text go on otherwise.
        private readonly bool _isPlain = !Array.Exists(parts, p => p is PhraseSet.Gap || PhraseSet.IsBeginning(p));

        public int List => list;

        public string[] Parts => parts;

        public int? EndOf(Word[] words, int at)
        {
            if (!_isPlain)
                return PhraseSet.EndOf(parts, words, at);
            if (at + parts.Length > words.Length)
                return null;
            for (var part = 1; part < parts.Length; part++)
            {
                if (!string.Equals(parts[part], words[at + part].Text, StringComparison.Ordinal))
                    return null;
            }
            return at + parts.Length;
        }
    }
}
