using Generator.Extraction.Features;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Deciding;

/// <summary>Decides by the first rule whose conditions hold. Every passage is decided: what no rule takes is passed over as background.</summary>
internal sealed class RuleEngine
{
    private static readonly ExtractionRule Background = ExtractionRule.PassedOver("background", "No rule recognises it as something that a customer or the provider does for security.");

    // What leans on its list alone would be taken whatever it says, and a control without a word has neither title nor wording to be known by.
    private static readonly ExtractionRule Wordless = ExtractionRule.PassedOver("wordless", "It holds no word and no number.");

    private readonly PhraseIndex _phrases = new();
    private readonly (ExtractionRule Rule, Condition Condition)[] _rules;

    public RuleEngine(EquatableArray<ExtractionRule> rules) => _rules = [.. rules.Select(r => (r, new Condition(r.When, _phrases)))];

    /// <summary>The decision about the passage that has these <paramref name="features"/>. Several threads may ask.</summary>
    public Decision Decide(PassageFeatures features)
    {
        if (!features.Passage.Text.Any(char.IsLetterOrDigit))
            return new Decision(Wordless, "");
        var passage = new Examination(features, _phrases);
        foreach (var (rule, condition) in _rules)
        {
            if (condition.Holds(passage, out var evidence))
                return new Decision(rule, evidence.Length > 0 ? passage.TextOf(evidence) : OwnEvidence(features.Sentence)) { Branch = condition.BranchOf(passage) };
        }
        return new Decision(Background, "");
    }

    // A rule that holds by features alone rests on the modal words, or on the verb that the main clause begins with.
    private static string OwnEvidence(SentenceFeatures sentence)
    {
        if (sentence.ModalityAt is var (start, length))
            return string.Join(' ', sentence.Words.Skip(start).Take(length).Select(w => w.Raw));
        return sentence.Mood == Mood.Imperative && sentence.Clause < sentence.Words.Length ? sentence.Words[sentence.Clause].Raw : "";
    }
}
