using Generator.Extraction.Deciding;
using Generator.Extraction.Features;
using Generator.Model.Rules;

namespace Generator.Extraction;

/// <summary>
/// Rules made ready, and what was learned of sentences: for the versions of one guide, which are extracted by the same rules and say much alike. What comes of a
/// version is the same with it and without. Several threads may use one.
/// </summary>
/// <param name="rules">What to decide by.</param>
public sealed class ExtractionMemory(RuleBook rules)
{
    internal RuleBook Rules => rules;

    internal RuleEngine Engine { get; } = new(rules.Rules);

    internal SentenceMemory Sentences { get; } = new(rules.Lexicon);
}
