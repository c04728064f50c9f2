using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>Adds to a sentence's features what tells of do and don't: labels, prohibitions, protections taken away.</summary>
internal sealed class LabelReader(Lexicon lexicon, VerbTable verbs)
{
    // A negation among so many last words of an introduction denies what it introduces.
    private const int Closing = 2;

    private readonly PhraseSet _negations = new(lexicon["negations"]);
    private readonly PhraseSet _within = new(lexicon["inner-clauses"]);
    private readonly LabelFinder _labels = new(lexicon);
    private readonly ProhibitionFinder _prohibitions = new(lexicon);
    private readonly TakeAwayFinder _takeAways = new(lexicon);
    private readonly RefusalFinder _refusals = new(lexicon);
    private readonly PhraseSet _assurers = new(lexicon["verbs-that-take-clauses"]);

    /// <summary>The label that the words begin with, where something stands behind it.</summary>
    public OwnLabel OwnOf(Word[] words) => _labels.Begins(words) is var own && own.Length < words.Length ? own : default;

    /// <summary>Whether an instruction not to do something begins at <paramref name="at"/>.</summary>
    public bool Forbids(Word[] words, int at) => verbs.IsImperativeAt(words, at) && _prohibitions.Begins(words, at);

    /// <summary>The features with what these words say of do and don't.</summary>
    public SentenceFeatures Read(OwnLabel own, SentenceFeatures sentence)
    {
        var words = sentence.Words;
        var isInstruction = sentence.Mood is Mood.Imperative;
        var verb = isInstruction ? verbs.VerbAt(words, sentence.Clause) : words.Length;
        var prohibition = _prohibitions.Find(words, sentence.Clause, sentence.Modality is Modality.Must or Modality.Should ? sentence.ModalityAt?.Start : null);
        return sentence with
        {
            Own = own,
            Prohibition = prohibition,
            Label = own.Label is Label.None ? LabelOf(sentence, prohibition, verb) : Label.None,
            Weakens = prohibition is null && (isInstruction ? _takeAways.Find(words, verb) : IsToTakeAway(sentence)),
            IsDenied = sentence.Negated && IsDenied(sentence),
            IsRemedy = Array.Exists(words, w => w.Text is "instead") && !HasInsteadOf(words),
            IsComparison = HasInsteadOf(words),
            IsAssuring = isInstruction && verb < words.Length && _assurers.LengthAt(words, verb) is not null,
            IsGerund = sentence.Mood is Mood.Fragment && sentence.Clause < words.Length - 1 && VerbForms.IsGerund(words[sentence.Clause].Text),
        };
    }

    private Label LabelOf(SentenceFeatures sentence, Prohibition? prohibition, int verb)
    {
        var label = _labels.Of(sentence.Words, prohibition, sentence.Introduces);
        return label is Label.None && prohibition is null && sentence.Introduces && _refusals.Find(sentence, verb) ? Label.Avoid : label;
    }

    // "Readers cannot:" denies what follows, whatever clause stands before it.
    private bool IsDenied(SentenceFeatures sentence)
    {
        var words = sentence.Words;
        return _negations.Find(words, sentence.Clause) is not var (at, _) || _negations.IsIn(words, Math.Max(sentence.Clause, words.Length - Closing)) || _within.Find(words.AsSpan(0, at), sentence.Clause) is null;
    }

    // "You must disable encryption before ..."
    private bool IsToTakeAway(SentenceFeatures sentence) =>
        sentence.Modality is Modality.Must or Modality.Should && sentence.Subject is Subject.Customer
        && sentence.ModalityAt is var (start, length) && _takeAways.Takes(sentence.Words, start + length);

    private static bool HasInsteadOf(Word[] words)
    {
        for (var at = 0; at < words.Length - 1; at++)
        {
            if ((words[at].Text is "instead" && words[at + 1].Text is "of") || (words[at].Text is "rather" && words[at + 1].Text is "than"))
                return true;
        }
        return false;
    }
}
