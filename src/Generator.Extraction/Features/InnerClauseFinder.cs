using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells words of a clause within the main clause from its own: "policies that you have to monitor", "lists what you should know",
/// "used when you need to". What is said behind "note that" or "means that", or behind a comma and "which", is said by the main clause.
/// </summary>
internal sealed class InnerClauseFinder(Lexicon lexicon)
{
    // So many words of a subject may stand between the word that begins a clause and its modal.
    private const int LongestSubject = 4;

    private readonly PhraseSet _beginners = new(lexicon["inner-clauses"]);
    private readonly PhraseSet _finiteVerbs = new(lexicon["finite-verbs"]);
    private readonly PhraseSet _verbs = new(lexicon["imperative-verbs"]);
    private readonly PhraseSet _sayings = new(lexicon["sayings"]);

    /// <summary>The first of <paramref name="phrases"/> from <paramref name="from"/> on that the main clause itself says.</summary>
    public (int Start, int Length)? FirstOutside(ReadOnlySpan<Word> words, PhraseSet phrases, int from)
    {
        for (var next = from; phrases.Find(words, next) is { } found; next = found.Start + 1)
        {
            if (!IsInside(words, from, found.Start))
                return found;
        }
        return null;
    }

    private bool IsInside(ReadOnlySpan<Word> words, int from, int at)
    {
        for (var begin = at - 1; begin > from && begin >= at - 1 - LongestSubject; begin--)
        {
            if (words[begin].CommaAfter || IsVerb(words[begin]))
                return false;
            if (_beginners.LengthAt(words, begin) is not null)
                return !IsSaid(words, begin);
        }
        return false;
    }

    // "A client that you write yourself must sign": the clause within has its verb, so the modal word is the main clause's.
    private bool IsVerb(Word word) => _finiteVerbs.LengthAt([word], 0) is not null || VerbForms.IsFormOf(_verbs, word);

    private bool IsSaid(ReadOnlySpan<Word> words, int begin) =>
        words[begin - 1].CommaAfter || (words[begin].Text is "that" && _sayings.LengthAt(words, begin - 1) is not null);
}
