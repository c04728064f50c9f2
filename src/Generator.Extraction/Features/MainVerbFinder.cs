using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Finds the main verb of a clause, told from nouns that look like it ("logs") and from the verbs of clauses within ("the traffic that uses
/// the peering is encrypted").
/// </summary>
internal sealed class MainVerbFinder(Lexicon lexicon)
{
    private readonly PhraseSet _relatives = new(lexicon["relatives"]);
    private readonly PhraseSet _auxiliaries = new(lexicon["auxiliaries"]);
    private readonly PhraseSet _copulas = new(lexicon["copulas"]);
    private readonly PhraseSet _verbs = new(lexicon["imperative-verbs"]);
    private readonly PhraseSet _finite = new(lexicon["finite-verbs"]);
    private readonly PhraseSet _nounsToo = new(lexicon["verbs-that-are-nouns-too"]);
    private readonly PhraseSet _objects = new(lexicon["object-starters"]);
    private readonly PhraseSet _determiners = new(lexicon["determiners"]);

    /// <summary>
    /// The index of the main verb of the clause that begins at <paramref name="clause"/>, or of the auxiliary before it; the number of words
    /// where it has none.
    /// </summary>
    public int Find(Word[] words, int clause)
    {
        // Each word like "which" takes the next verb for its own clause.
        var open = 0;
        var second = words.Length;
        for (var at = clause; at < words.Length; at++)
        {
            if (at > clause && IsRelative(words, at))
                open++;
            else if (IsFinite(words, at, clause))
            {
                if (open-- == 0)
                    return at;
                second = IsSecondVerb(words, at) ? at : second;
            }
        }
        return second;
    }

    // "The data that the service processes is encrypted": two verbs in a row belong to two clauses, though the first looks like a noun.
    private bool IsSecondVerb(Word[] words, int at) =>
        _copulas.LengthAt(words, at) is not null && EndsInS(words[at - 1]) && VerbForms.IsFormOf(_nounsToo, words[at - 1]) && _relatives.LengthAt(words, at - 2) is null
        && Array.FindIndex(words, 0, at - 1, word => word.Text is "that" or "which") >= 0;

    // "such as" and "like that" begin no clause with a verb of its own, nor does "when using".
    private bool IsRelative(Word[] words, int at) =>
        _relatives.LengthAt(words, at) is not null && words[at - 1].Text is not ("such" or "like") && !(at + 1 < words.Length && VerbForms.IsGerund(words[at + 1].Text));

    private bool IsFinite(Word[] words, int at, int clause) =>
        IsAuxiliary(words, at) || (at > clause && (IsThirdPerson(words, at) || IsBehindItsSubject(words, at)));

    private bool IsAuxiliary(Word[] words, int at) => _copulas.LengthAt(words, at) is not null || _auxiliaries.LengthAt(words, at) is not null;

    // "logs", which is a noun as often, needs an object behind it or an adverb before.
    private bool IsThirdPerson(Word[] words, int at)
    {
        if (!EndsInS(words[at]) || words[at].CommaAfter || IsNounAt(words, at))
            return false;
        if (VerbForms.IsFormOf(_nounsToo, words[at]))
            return _objects.LengthAt(words, at + 1) is not null || VerbForms.IsAdverb(words[at - 1].Text) || IsHelp(words, at);
        return _finite.LengthAt(words, at) is not null || VerbForms.IsFormOf(_verbs, words[at]);
    }

    // "helps protect", "helps to protect"
    private bool IsHelp(Word[] words, int at) => words[at].Text is "helps" && at + 1 < words.Length && (words[at + 1].Text is "to" || _verbs.LengthAt(words, at + 1) is not null);

    private static bool EndsInS(Word word) =>
        word.Text.EndsWith('s') && !word.Text.EndsWith("ss", StringComparison.Ordinal) && !word.IsCapitalized;

    // "the calls", "calls are", "calls made"; no plural stands behind "this" and "that"
    private bool IsNounAt(Word[] words, int at) =>
        (_determiners.LengthAt(words, at - 1) is not null && words[at - 1].Text is not ("that" or "this"))
        || IsAuxiliary(words, at + 1)
        || (EndsInEd(words, at + 1) && (VerbForms.IsFormOf(_nounsToo, words[at]) || IsPreposition(words, at + 2)));

    private static bool EndsInEd(Word[] words, int at) =>
        at < words.Length && (words[at].Text is "made" || words[at].Text.EndsWith("ed", StringComparison.Ordinal));

    // "documents used by"
    private static bool IsPreposition(Word[] words, int at) => at < words.Length && words[at].Text is "by" or "in" or "for" or "with" or "from";

    // "that encrypt", "you specify"
    private bool IsBehindItsSubject(Word[] words, int at) =>
        words[at - 1].Text is "that" or "which" or "who" or "you" or "we" or "they" && _verbs.LengthAt(words, at) is not null;
}
