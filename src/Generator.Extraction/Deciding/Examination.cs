using Generator.Extraction.Features;
using Generator.Model.Rules;

namespace Generator.Extraction.Deciding;

/// <summary>A passage while rules ask about it: what many of them ask is found once.</summary>
internal sealed class Examination(PassageFeatures features, PhraseIndex phrases)
{
    // The value that a feature has, as a bit; 0 while nobody has asked.
    private readonly uint[] _values = new uint[FeatureVocabulary.Names.Count];

    /// <summary>Values of a feature as bits, by their places in the vocabulary.</summary>
    public static uint BitsOf(string feature, IEnumerable<string> values) => values.Aggregate(0u, (bits, value) => bits | BitOf(feature, value));

    /// <summary>Whether a feature has one of these values.</summary>
    /// <param name="number">The feature's place in <see cref="FeatureVocabulary.Names"/>.</param>
    /// <param name="values">The values (<see cref="BitsOf"/>).</param>
    public bool Has(int number, uint values)
    {
        if (_values[number] == 0)
            _values[number] = BitOf(FeatureVocabulary.Names[number], features[FeatureVocabulary.Names[number]]);
        return (_values[number] & values) != 0;
    }

    /// <summary>A phrase of a list at a place; <c>null</c> where none stands there.</summary>
    public Evidence? Find(PhrasePlace place, int list)
    {
        var words = WordsAt(place);
        if (words.Length == 0)
            return null;
        var hits = phrases.Find(words);
        var at = place switch
        {
            PhrasePlace.Starts => hits.At(list, 0),
            PhrasePlace.ClauseStarts => hits.At(list, features.Sentence.Clause),
            PhrasePlace.Ends => hits.Ending(list, words.Length),
            _ => hits.First(list),
        };
        return at is var (start, length) ? new Evidence(place, start, length) : null;
    }

    /// <summary>The words that stand there, as they were written; empty for none.</summary>
    public string TextOf(Evidence evidence) => string.Join(' ', WordsAt(evidence.Place).Skip(evidence.Start).Take(evidence.Length).Select(w => w.Raw));

    private static uint BitOf(string feature, string value)
    {
        var values = FeatureVocabulary.Values[feature];
        for (var at = 0; at < values.Count; at++)
        {
            if (string.Equals(values[at], value, StringComparison.Ordinal))
                return 1u << at;
        }
        throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a value of the feature '{feature}'.");
    }

    private Word[] WordsAt(PhrasePlace place) => place switch
    {
        PhrasePlace.HeadingSays => features.PathWords,
        PhrasePlace.SectionSays => features.Heading.Words,
        PhrasePlace.IntroductionSays => features.Introduction.Words,
        PhrasePlace.LeadSays => features.Lead.Words,
        PhrasePlace.BeforeSays => features.Before.Words,
        _ => features.Sentence.Words,
    };
}
