using Generator.Model.Rules;

namespace Generator.Extraction.Deciding;

/// <summary>A <see cref="RuleCondition"/> ready to be asked.</summary>
internal sealed class Condition
{
    private readonly (int Feature, string[] Values)[] _features;
    private readonly (PhrasePlace Place, int List)[] _phrases;
    private readonly Condition[] _any;
    private readonly Condition[] _not;

    /// <param name="condition">The condition.</param>
    /// <param name="phrases">Where its phrases are put to be found.</param>
    public Condition(RuleCondition condition, PhraseIndex phrases)
    {
        _features = [.. condition.Features.Select(t => (FeatureVocabulary.NumberOf(t.Feature), t.Values.ToArray()))];
        _phrases = [.. condition.Phrases.Select(p => (p.Place, phrases.Add(p.Phrases)))];
        _any = [.. condition.Any.Select(c => new Condition(c, phrases))];
        _not = [.. condition.Not.Select(c => new Condition(c, phrases))];
    }

    /// <summary>The words that made the condition hold, empty where it holds by features alone, <c>null</c> where it doesn't hold.</summary>
    public string? Match(Examination passage)
    {
        foreach (var (feature, values) in _features)
        {
            if (!passage.Has(feature, values))
                return null;
        }
        if (Array.Exists(_not, c => c.Match(passage) is not null))
            return null;
        var evidence = "";
        foreach (var (place, list) in _phrases)
        {
            if (passage.Find(place, list) is not { } found)
                return null;
            evidence = evidence.Length == 0 ? found : evidence;
        }
        return _any.Length == 0 ? evidence : FirstOf(passage, evidence);
    }

    /// <summary>The number of the first alternative that holds, 1 for the first; 0 where there are none.</summary>
    public int BranchOf(Examination passage) => Array.FindIndex(_any, c => c.Match(passage) is not null) + 1;

    private string? FirstOf(Examination passage, string evidence)
    {
        foreach (var alternative in _any)
        {
            if (alternative.Match(passage) is { } found)
                return evidence.Length == 0 ? found : evidence;
        }
        return null;
    }
}
