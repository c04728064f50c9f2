using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>Finds items that the sentence behind them takes back: "The root user. This is not recommended." Read alone, such an item would be advice.</summary>
internal sealed class WithdrawalFinder(Lexicon lexicon)
{
    private readonly PhraseSet _withdrawals = new(lexicon["withdrawals"]);

    /// <summary>The passages, with the sentence that takes an item back as its label and nothing else.</summary>
    public List<PassageFeatures> Apply(List<PassageFeatures> passages)
    {
        var found = Enumerable.Range(0, Math.Max(0, passages.Count - 1)).Where(i => IsTakenBack(passages[i], passages[i + 1])).ToHashSet();
        return [.. passages.Select((passage, i) => found.Contains(i) ? passage with { Labelled = new Labelled(Label.Avoid, passages[i + 1].Passage.Text) }
            : found.Contains(i - 1) ? passage with { Labelled = new Labelled(Label.Itself, null) }
            : passage)];
    }

    private bool IsTakenBack(PassageFeatures item, PassageFeatures next) =>
        item is { Passage: { Form: StatementForm.Sentence, Place.Container: Container.Bullet or Container.Step or Container.Cell }, Sentence: { Mood: Mood.Fragment or Mood.Imperative, Prohibition: null } }
        && string.Equals(next.Passage.Before, item.Passage.Text, StringComparison.Ordinal)
        && _withdrawals.LengthAt(next.Sentence.Words, 0) is { } length && EndsAt(next.Sentence.Words, length);

    // "Not recommended for production" leaves a choice.
    private static bool EndsAt(Word[] words, int at) => at == words.Length || words[at - 1].CommaAfter || words[at].Text is "because" or "as" or "since" or "and";
}
