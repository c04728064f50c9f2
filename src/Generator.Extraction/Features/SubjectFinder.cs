using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>Tells whom a main clause is about, by the words before its verb.</summary>
internal sealed class SubjectFinder(Lexicon lexicon)
{
    // A subject longer than this is told by its beginning alone.
    private const int LongestSubject = 12;

    private readonly PhraseSet _customers = new(lexicon["customers"]);
    private readonly PhraseSet _providers = new(lexicon["providers"]);
    private readonly PhraseSet _services = new(lexicon["services"]);
    private readonly PhraseSet _thirdParties = new(lexicon["third-parties"]);
    private readonly PhraseSet _determiners = new(lexicon["determiners"]);

    /// <summary>Whom the clause that begins at <paramref name="clause"/> is about.</summary>
    public Subject Find(ReadOnlySpan<Word> words, int clause)
    {
        if (clause >= words.Length)
            return Subject.None;
        var at = clause + (_determiners.LengthAt(words, clause) ?? 0);
        var limited = words[..Math.Min(words.Length, clause + LongestSubject)];
        if (Named(limited, clause) is { } direct)
            return direct;
        if (Named(limited, at) is { } determined)
            return determined;
        return IsName(words, clause) || IsName(words, at) ? Subject.Service : Subject.Other;
    }

    private Subject? Named(ReadOnlySpan<Word> words, int at)
    {
        var service = _services.LengthAt(words, at);
        if (_customers.LengthAt(words, at) is { } customer)
            return service > customer ? Subject.Service : Subject.Customer;
        if (_thirdParties.LengthAt(words, at) is not null)
            return Subject.ThirdParty;
        if (_providers.LengthAt(words, at) is { } length)
            return at + length < words.Length && words[at + length].IsCapitalized ? Subject.Service : Subject.Provider;
        return service is not null ? Subject.Service : null;
    }

    // A sentence's first word is capitalised anyway; what is written like a name inside, or goes on capitalised, is one.
    private static bool IsName(ReadOnlySpan<Word> words, int at)
    {
        if (at >= words.Length || !words[at].IsCapitalized)
            return false;
        return at > 0 || words[at].LooksLikeName || (at + 1 < words.Length && words[at + 1].IsCapitalized && !words[at].CommaAfter);
    }
}
