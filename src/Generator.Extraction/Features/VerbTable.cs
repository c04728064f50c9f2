using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>Tells whether an instruction begins at a word.</summary>
internal sealed class VerbTable(Lexicon lexicon)
{
    private readonly PhraseSet _verbs = new(lexicon["imperative-verbs"]);
    private readonly PhraseSet _nounsToo = new(lexicon["verbs-that-are-nouns-too"]);
    private readonly PhraseSet _prefixes = new(lexicon["imperative-prefixes"]);
    private readonly PhraseSet _objects = new(lexicon["object-starters"]);
    private readonly PhraseSet _notObjects = new(lexicon["not-after-an-imperative"]);

    /// <summary>
    /// Whether the words from <paramref name="at"/> on are an instruction: a base verb, after words like "do not", "always"
    /// or an adverb, that isn't a noun here. A word that is a noun as often ("access", "log") counts where an object follows.
    /// </summary>
    public bool IsImperativeAt(ReadOnlySpan<Word> words, int at)
    {
        var verb = SkipPrefixes(words, at);
        if (verb >= words.Length)
            return false;
        if (_nounsToo.LengthAt(words, verb) is { } nounLength)
            return verb > at || HasObject(words, verb + nounLength);
        if (_verbs.LengthAt(words, verb) is not { } length)
            return false;
        var next = verb + length;
        return next >= words.Length || words[next - 1].CommaAfter || _notObjects.LengthAt(words, next) is null;
    }

    private bool HasObject(ReadOnlySpan<Word> words, int next)
    {
        if (next >= words.Length)
            return false;
        // "Test and validate ...": the verb joined to it tells that it is one too.
        if (words[next].Text is "and" or "or")
            return next + 1 < words.Length && _verbs.LengthAt(words, next + 1) is not null && _nounsToo.LengthAt(words, next + 1) is null;
        return _objects.LengthAt(words, next) is not null;
    }

    private int SkipPrefixes(ReadOnlySpan<Word> words, int at)
    {
        while (at < words.Length && PrefixLength(words, at) is { } length)
            at += length;
        return at;
    }

    private int? PrefixLength(ReadOnlySpan<Word> words, int at)
    {
        if (_prefixes.LengthAt(words, at) is { } length)
            return length;
        return IsAdverb(words[at].Text) && at + 1 < words.Length && _verbs.LengthAt(words, at + 1) is not null ? 1 : null;
    }

    private static bool IsAdverb(string word) => word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal);
}
