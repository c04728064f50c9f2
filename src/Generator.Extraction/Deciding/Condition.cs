using Generator.Extraction.Features;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Deciding;

/// <summary>A <see cref="RuleCondition"/> with its phrases ready to be found.</summary>
internal sealed class Condition
{
    private readonly (string Feature, string[] Values)[] _features;
    private readonly (PhrasePlace Place, PhraseSet Phrases)[] _phrases;
    private readonly Condition[] _any;
    private readonly Condition[] _not;

    public Condition(RuleCondition condition)
    {
        _features = [.. condition.Features.Select(t => (t.Feature, t.Values.ToArray()))];
        _phrases = [.. condition.Phrases.Select(p => (p.Place, new PhraseSet(p.Phrases)))];
        _any = [.. condition.Any.Select(c => new Condition(c))];
        _not = [.. condition.Not.Select(c => new Condition(c))];
    }

    /// <summary>The words that made the condition hold, empty where it holds by features alone, <c>null</c> where it doesn't hold.</summary>
    public string? Match(PassageFeatures features)
    {
        foreach (var (feature, values) in _features)
        {
            if (Array.IndexOf(values, features[feature]) < 0)
                return null;
        }
        if (Array.Exists(_not, c => c.Match(features) is not null))
            return null;
        var evidence = "";
        foreach (var (place, phrases) in _phrases)
        {
            if (Find(features, place, phrases) is not { } found)
                return null;
            evidence = evidence.Length == 0 ? found : evidence;
        }
        return _any.Length == 0 ? evidence : FirstOf(features, evidence);
    }

    /// <summary>The number of the first alternative that holds, 1 for the first; 0 where there are none.</summary>
    public int BranchOf(PassageFeatures features) => Array.FindIndex(_any, c => c.Match(features) is not null) + 1;

    private string? FirstOf(PassageFeatures features, string evidence)
    {
        foreach (var alternative in _any)
        {
            if (alternative.Match(features) is { } found)
                return evidence.Length == 0 ? found : evidence;
        }
        return null;
    }

    private static string? Find(PassageFeatures features, PhrasePlace place, PhraseSet phrases)
    {
        var words = place switch
        {
            PhrasePlace.HeadingSays => features.PathWords,
            PhrasePlace.SectionSays => features.Heading.Words,
            PhrasePlace.IntroductionSays => features.Introduction.Words,
            PhrasePlace.LeadSays => features.Lead.Words,
            PhrasePlace.BeforeSays => features.Before.Words,
            _ => features.Sentence.Words,
        };
        var at = place switch
        {
            PhrasePlace.Starts => At(phrases, words, 0),
            PhrasePlace.ClauseStarts => At(phrases, words, features.Sentence.Clause),
            PhrasePlace.Ends => AtEnd(phrases, words),
            _ => phrases.Find(words),
        };
        return at is var (start, length) ? TextOf(words, start, length) : null;
    }

    private static (int Start, int Length)? At(PhraseSet phrases, Word[] words, int at) =>
        phrases.LengthAt(words, at) is { } length ? (at, length) : null;

    private static (int Start, int Length)? AtEnd(PhraseSet phrases, Word[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (phrases.LengthAt(words, at) is { } length && at + length == words.Length)
                return (at, length);
        }
        return null;
    }

    private static string TextOf(Word[] words, int start, int length) =>
        string.Join(' ', words.Skip(start).Take(length).Select(w => w.Raw));
}
