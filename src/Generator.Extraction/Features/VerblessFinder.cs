using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells sentences that may be instructions though their first word is a noun as often ("Blur faces before they leave") from those that
/// begin with their subject ("Access reviews happen before a quarter ends").
/// </summary>
internal sealed class VerblessFinder(Lexicon lexicon, VerbTable verbs, MainVerbFinder mainVerbs)
{
    // A subject is no longer than this.
    private const int LongestSubject = 8;

    private readonly PhraseSet _relatives = new(lexicon["relatives"]);

    /// <summary>Whether the main clause has no verb that is one for sure; clauses within it may have theirs.</summary>
    public bool HasNoVerb(SentenceFeatures sentence) => sentence.Mood switch
    {
        Mood.Fragment => true,
        Mood.Declarative => mainVerbs.Find(sentence.Words, sentence.Clause) == sentence.Words.Length && !IsPluralWithVerb(sentence.Words, sentence.Clause),
        _ => false,
    };

    // What stands behind an early plural and could be a verb is its verb, listed or not; "Issue bodies, comments and traces" is a subject too.
    private bool IsPluralWithVerb(Word[] words, int at)
    {
        for (var verb = at + 1; verb < Math.Min(words.Length, at + LongestSubject); verb++)
        {
            if (words[verb - 1].CommaAfter)
                return verb <= at + 2;
            if (_relatives.LengthAt(words, verb) is not null)
                return false;
            if (words[verb - 1].Text is [.., not 's', 's'] && verbs.CouldBeVerb(words, verb))
                return true;
        }
        return false;
    }
}
