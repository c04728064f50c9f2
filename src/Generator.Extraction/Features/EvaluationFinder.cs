using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Finds clauses that recommend without a modal verb: by praise ("it's also important to", "it is a good idea to", "it's worth adding") or by
/// naming advice ("our recommendation is to", "the best practice for this is to").
/// </summary>
internal sealed class EvaluationFinder(Lexicon lexicon)
{
    // So many words may tell what the advice is for.
    private const int LongestPurpose = 10;

    private readonly PhraseSet _praise = new(lexicon["praise"]);
    private readonly PhraseSet _advice = new(lexicon["advice"]);

    /// <summary>The first praise or advice at or after <paramref name="clause"/>: its first word's index and its number of words.</summary>
    public (int Start, int Length)? Find(ReadOnlySpan<Word> words, int clause)
    {
        for (var start = clause; start < words.Length; start++)
        {
            if (LengthAt(words, start) is { } length)
                return (start, length);
        }
        return null;
    }

    private int? LengthAt(ReadOnlySpan<Word> words, int start) => LengthOfPraise(words, start) ?? LengthOfAdvice(words, start);

    private int? LengthOfAdvice(ReadOnlySpan<Word> words, int start)
    {
        if (_advice.LengthAt(words, start) is not { } length)
            return null;
        for (var at = start + length; at < words.Length - 1 && at - start <= LongestPurpose; at++)
        {
            if (words[at].Text is "is" or "are" && words[at + 1].Text is "to" or "that" or "not")
                return at + 1 - start;
        }
        return null;
    }

    private int? LengthOfPraise(ReadOnlySpan<Word> words, int start)
    {
        if (LengthOfSubject(words, start) is not { } subject)
            return null;
        var at = start + subject;
        while (at < words.Length && MayStandBetween(words[at].Text))
            at++;
        return _praise.LengthAt(words, at) is { } length ? at + length - start : null;
    }

    private static int? LengthOfSubject(ReadOnlySpan<Word> words, int start) => words[start].Text switch
    {
        "it's" => 1,
        "it" when start + 1 < words.Length && words[start + 1].Text is "is" or "remains" => 2,
        _ => null,
    };

    private static bool MayStandBetween(string word) => word is "also" or "very" or "always" or "therefore" or "a" or "an" || VerbForms.IsAdverb(word);
}
