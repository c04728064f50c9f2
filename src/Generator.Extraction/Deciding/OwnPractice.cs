using Generator.Extraction.Features;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Deciding;

/// <summary>
/// What protects in an organisation's own handbook is no provider's promise, and what isn't done there is no gap that a provider leaves: the
/// organisation says so of itself and has to show it. Only what an outside provider is said to do stays that provider's.
/// </summary>
internal sealed class OwnPractice(Lexicon lexicon)
{
    private static readonly ExtractionRule Rule = ExtractionRule.Taken(
        "own-protection", ControlKind.Recommendation, "The organisation says of its own house that something protects or isn't done there, and has to show it.");

    private readonly PhraseSet _outsiders = new(lexicon["outside-providers"]);

    /// <summary>The passages of all pages, in which nobody but an outside provider promises something.</summary>
    public IEnumerable<DecidedPassage> Apply(IEnumerable<DecidedPage> pages) => pages.SelectMany(page => page.Passages).Select(Owned);

    private DecidedPassage Owned(DecidedPassage passage) =>
        passage.Decision.Rule.Take is ControlKind.Assurance or ControlKind.Limitation && !IsAboutOutsider(passage)
            ? passage with { Decision = passage.Decision with { Rule = Rule } }
            : passage;

    private bool IsAboutOutsider(DecidedPassage passage) => _outsiders.LengthAt(Words.Of(passage.Passage.Text[passage.Clause..]), 0) is not null;
}
