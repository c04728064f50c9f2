using Generator.Extraction.Features;
using Generator.Model.Rules;

namespace Generator.Extraction.Deciding;

/// <summary>A passage while rules ask about it: what many of them ask is found once.</summary>
internal sealed class Examination(PassageFeatures features, PhraseIndex phrases)
{
    private readonly string?[] _values = new string?[FeatureVocabulary.Names.Count];

    /// <summary>Whether a feature has one of these values.</summary>
    /// <param name="number">The feature's place in <see cref="FeatureVocabulary.Names"/>.</param>
    /// <param name="values">The values.</param>
    public bool Has(int number, string[] values)
    {
        var value = _values[number] ??= features[FeatureVocabulary.Names[number]];
        foreach (var candidate in values)
        {
            if (string.Equals(candidate, value, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>The words of a phrase of a list at a place; <c>null</c> where none stands there.</summary>
    public string? Find(PhrasePlace place, int list)
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
        return at is var (start, length) ? string.Join(' ', words.Skip(start).Take(length).Select(w => w.Raw)) : null;
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
