using Generator.Model.Rules;

namespace Generator.Relating.Wording;

/// <summary>What counts of a text when its meaning is compared.</summary>
/// <param name="Stem">The stem by which it is compared.</param>
/// <param name="Start">The offset of its first character in the text.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="IsConditional">Whether it stands in a clause that says when or where the rest holds.</param>
internal sealed record Term(string Stem, int Start, int End, bool IsConditional)
{
    /// <summary>Whether it bounds a time ("after 30 days") and not what the rest applies to.</summary>
    public bool IsOfTime { get; init; }
}

/// <summary>
/// Reads texts for their meaning: names of one thing become one name, everyday words for one thing become one word, ways to say
/// "must", "should", "can" and "not" become these, and words that carry nothing fall out.
/// </summary>
internal sealed class Meaning
{
    public const string Must = "must";
    public const string Should = "should";
    public const string Can = "can";
    public const string Not = "not";

    /// <summary>Beside <see cref="Not"/>: that it is denied without exception.</summary>
    public const string Never = "never";

    // By when: it carries nothing, as what it is about tells enough.
    private const string Deadline = "by";

    private static readonly string[][] Force =
    [
        [Must, "have to", "has to", "need to", "needs to", "are required to", "is required to", "shall", "are obliged to", "is obliged to", "are obligated to", "is obligated to", "it is mandatory to", "is mandatory", "is required", "are required", "its required", "we require", "we require that you", "we require that", "we strongly require", "we strongly require that you", "we highly require that you", "we also require that you"],
        [Should, "we recommend that you", "we recommend that", "we recommend", "it is recommended that you", "it is recommended to", "is recommended", "are recommended", "ought to", "recommends that you", "recommended", "recommend", "recommends", "best practice is to", "it is a best practice to"],
        [Can, "may", "might", "could", "are able to", "is able to", "optionally", "are allowed to", "is optional", "are optional"],
        [Not, "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "wont", "no", "cannot be", "neither", "nor"],
        ["not never", "never"],
        ["can not", "cant", "cannot", "couldnt", "are not able to", "is not able to", "are unable to", "is unable to"],
        [
            "should not", "shouldnt", "should be avoided", "is to be avoided", "are to be avoided", "should avoid",
            "is not recommended", "are not recommended", "not recommended", "isnt recommended", "arent recommended", "it is not recommended to", "it is not recommended that you",
            "we do not recommend", "we do not recommend that you", "we dont recommend", "we dont recommend that you", "we recommend against", "we advise against", "we discourage",
            "we recommend not", "we recommend that you do not", "we recommend that you dont", "we recommend you do not", "is discouraged", "are discouraged", "is not advisable", "is not advised", "are not advised",
        ],
        ["must not", "mustnt", "must be avoided", "must avoid"],
        // Here "no" and "not" deny nothing.
        ["minimum", "at least", "no less than", "not less than", "no fewer than", "not fewer than", "or later", "or newer", "or higher", "or above", "or more", "or greater"],
        ["maximum", "at most", "no more than", "not more than", "no longer than", "not longer than", "or less", "or fewer"],
        [Deadline, "no later than", "not later than", "at the latest"],
    ];

    private static readonly HashSet<string> ConditionWords = new(StringComparer.Ordinal)
    {
        "if", "when", "whenever", "unless", "until", "where", "wherever", "while", "once", "except", "during", "before", "after",
    };

    private static readonly PhraseMap ForceWords = new(Force);

    private readonly PhraseMap _terms;
    private readonly PhraseMap _wordings;
    private readonly HashSet<string> _fillers;
    private readonly Vocabulary _older;
    private readonly Vocabulary _newer;
    private readonly Spelling _spelling;

    // A control is asked for whether it is a whole or a part, and compared.
    private readonly Dictionary<string, List<Term>> _read = new(StringComparer.Ordinal);

    /// <param name="synonyms">The words that mean the same in every guide.</param>
    /// <param name="older">The words of the older version.</param>
    /// <param name="newer">The words of the newer version.</param>
    public Meaning(Synonyms synonyms, Vocabulary older, Vocabulary newer)
    {
        (_older, _newer, _spelling) = (older, newer, new Spelling(older, newer));
        _fillers = new HashSet<string>(synonyms.Fillers, StringComparer.Ordinal);
        var known = synonyms.Terms.SelectMany(g => g).ToHashSet(StringComparer.Ordinal);
        var learned = older.Abbreviations.Concat(newer.Abbreviations).DistinctBy(a => a.Key, StringComparer.Ordinal).Where(a => !known.Contains(a.Key) && !known.Contains(a.Value) && !_fillers.Contains(a.Key));
        _terms = new PhraseMap(synonyms.Terms.Select(g => g.ToArray()).Concat(learned.Select(a => new[] { a.Value, a.Key, $"{a.Value} {a.Key}" })));
        _wordings = new PhraseMap(synonyms.Wordings.Select(g => g.ToArray()));
    }

    /// <summary>The words with names of one thing as one name.</summary>
    public IEnumerable<string> Named(string text) => _terms.Apply(WordReader.Read(text)).Select(w => w.Text);

    /// <summary>Whether two words, one of each version, are one word of which one is misspelled.</summary>
    public bool IsMisspelled(string old, string @new) => _spelling.IsSame(old, @new);

    /// <summary>Whether a name may be left out before another, as either version's use of the two shows.</summary>
    public bool IsForename(string name, string of) => _older.IsForename(name, of) || _newer.IsForename(name, of);

    /// <summary>The terms in order.</summary>
    public IReadOnlyList<Term> Read(string text)
    {
        if (!_read.TryGetValue(text, out var terms))
            _read[text] = terms = ReadAnew(text);
        return terms;
    }

    private List<Term> ReadAnew(string text)
    {
        var words = _wordings.Apply(AsForce(ForceWords.Apply(_terms.Apply(WordsOf(text)))));
        var terms = new List<Term>(words.Count);
        var (until, isOpen) = (-1, false);
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            var isOfTime = Dates.IsBound(word.Text) && Dates.Follows(words, at);
            if (ConditionWords.Contains(word.Text) && !isOfTime)
                (until, isOpen) = (EndOfClause(text, word.End), terms.Count == 0);
            if (!_fillers.Contains(word.Text) && !(isOfTime && word.Text is "before"))
                terms.Add(new Term(Stem.Of(word.Text), word.Start, word.End, word.Start < until && !(isOpen && until >= text.TrimEnd('.').Length && IsModal(word.Text))) { IsOfTime = isOfTime });
        }
        return terms;
    }

    // No comma ends the condition that a sentence begins with: what it asks is somewhere behind it.
    private static bool IsModal(string word) => word is Must or Should or Can or Not;

    // Without labels and counters; "140-2", "1,000" and "10:30" are one number.
    private static List<Word> WordsOf(string text)
    {
        var (start, counters) = (Opening.LengthOf(text), Opening.Counters(text));
        var words = new List<Word>();
        foreach (var word in WordReader.Read(text).Where(w => w.Start >= start && !counters.Contains(w.Start)))
        {
            if (words.Count > 0 && IsNumber(words[^1]) && IsNumber(word) && JoinOf(text, words[^1], word) is { } join)
                words[^1] = new Word($"{words[^1].Text}{join}{word.Text}", words[^1].Start, word.End);
            else
                words.Add(Dates.Told(word, text));
        }
        return words;
    }

    // What stands between two numbers that are one; thousands may be set apart or not.
    private static string? JoinOf(string text, Word first, Word second) => second.Start != first.End + 1 ? null : text[first.End] switch
    {
        '-' or ':' => text[first.End..second.Start],
        ',' when second.Text.Length == 3 => "",
        _ => null,
    };

    private static bool IsNumber(Word word) => char.IsAsciiDigit(word.Text[0]);

    // "Avoid" that asks is "should not"; "to avoid" says what for.
    private static List<Word> AsForce(List<Word> words)
    {
        var forced = new List<Word>(words.Count + 1);
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Text is not ("avoid" or "avoided") || (at > 0 && words[at - 1].Text is not (Should or Must or "be" or "and" or "always" or "you" or "please")))
                forced.Add(words[at]);
            else
                forced.AddRange(new Word(Should, words[at].Start, words[at].End), new Word(Not, words[at].Start, words[at].End));
        }
        return forced;
    }

    private static int EndOfClause(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is ',' or ';' || (text[at] is '.' or ':' && at + 1 < text.Length && text[at + 1] == ' '))
                return at;
        }
        return text.Length;
    }
}
