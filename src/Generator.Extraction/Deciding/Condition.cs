using Generator.Model.Rules;

namespace Generator.Extraction.Deciding;

/// <summary>A <see cref="RuleCondition"/> ready to be asked. Most rules are asked of each passage in vain: asking makes nothing.</summary>
internal sealed class Condition
{
    private readonly (int Feature, uint Values)[] _features;
    private readonly (PhrasePlace Place, int List)[] _phrases;
    private readonly Condition[] _any;
    private readonly Condition[] _not;

    /// <param name="condition">The condition.</param>
    /// <param name="phrases">Where its phrases are put to be found.</param>
    public Condition(RuleCondition condition, PhraseIndex phrases)
    {
        _features = [.. condition.Features.Select(t => (FeatureVocabulary.NumberOf(t.Feature), Examination.BitsOf(t.Feature, t.Values)))];
        _phrases = [.. condition.Phrases.Select(p => (p.Place, phrases.Add(p.Phrases)))];
        _any = [.. condition.Any.Select(c => new Condition(c, phrases))];
        _not = [.. condition.Not.Select(c => new Condition(c, phrases))];
    }

    /// <summary>Whether it holds.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="evidence">The words that made it hold, <see cref="Evidence.None"/> where it holds by features alone.</param>
    public bool Holds(Examination passage, out Evidence evidence)
    {
        evidence = Evidence.None;
        foreach (var (feature, values) in _features)
        {
            if (!passage.Has(feature, values))
                return false;
        }
        foreach (var other in _not)
        {
            if (other.Holds(passage, out _))
                return false;
        }
        foreach (var (place, list) in _phrases)
        {
            if (passage.Find(place, list) is not { } found)
                return false;
            evidence = evidence.Or(found);
        }
        return _any.Length == 0 || AnyHolds(passage, ref evidence);
    }

    /// <summary>The number of the first alternative that holds, 1 for the first; 0 where there are none.</summary>
    public int BranchOf(Examination passage) => Array.FindIndex(_any, c => c.Holds(passage, out _)) + 1;

    private bool AnyHolds(Examination passage, ref Evidence evidence)
    {
        foreach (var alternative in _any)
        {
            if (alternative.Holds(passage, out var found))
            {
                evidence = evidence.Or(found);
                return true;
            }
        }
        return false;
    }
}
