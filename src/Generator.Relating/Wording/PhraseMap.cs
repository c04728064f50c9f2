namespace Generator.Relating.Wording;

/// <summary>Puts one phrase of a group in the place of every phrase of it, in whatever number or form its words are; the longest that fits wins.</summary>
internal sealed class PhraseMap
{
    private readonly Dictionary<string, List<(string[] Phrase, string[] Name)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>A map of groups; each group's first phrase stands for all of it.</summary>
    public PhraseMap(IEnumerable<IReadOnlyList<string>> groups)
    {
        foreach (var group in groups)
        {
            var name = WordReader.Texts(group[0]);
            foreach (var phrase in group.Select(StemsOf).Where(p => p.Length > 0))
                PhrasesOf(phrase[0]).Add((phrase, name));
        }
        foreach (var phrases in _byFirst.Values)
            phrases.Sort((a, b) => b.Phrase.Length - a.Phrase.Length);
    }

    /// <summary>The words with each phrase replaced; what replaces one covers the characters that it covered.</summary>
    public List<Word> Apply(IReadOnlyList<Word> words)
    {
        var mapped = new List<Word>(words.Count);
        for (var at = 0; at < words.Count;)
        {
            if (Find(words, at) is not var (phrase, name))
            {
                mapped.Add(words[at++]);
                continue;
            }
            var last = words[at + phrase.Length - 1];
            mapped.AddRange(name.Select(n => new Word(n, words[at].Start, last.End)));
            at += phrase.Length;
        }
        return mapped;
    }

    private static string[] StemsOf(string phrase) => [.. WordReader.Texts(phrase).Select(Stem.Of)];

    private List<(string[] Phrase, string[] Name)> PhrasesOf(string first)
    {
        if (!_byFirst.TryGetValue(first, out var phrases))
            _byFirst[first] = phrases = [];
        return phrases;
    }

    private (string[] Phrase, string[] Name)? Find(IReadOnlyList<Word> words, int at)
    {
        if (!_byFirst.TryGetValue(Stem.Of(words[at].Text), out var phrases))
            return null;
        foreach (var candidate in phrases)
        {
            if (Fits(candidate.Phrase, words, at))
                return candidate;
        }
        return null;
    }

    private static bool Fits(string[] phrase, IReadOnlyList<Word> words, int at)
    {
        if (at + phrase.Length > words.Count)
            return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (!string.Equals(phrase[i], Stem.Of(words[at + i].Text), StringComparison.Ordinal))
                return false;
        }
        return true;
    }
}
