using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells whether a main clause says that something holds only for some ("supports only", "is only available in", "is supported on
/// versions 7 and later") or not at all ("isn't available", "can't be changed"). What a clause within it says doesn't count.
/// </summary>
internal sealed class LimitFinder(Lexicon lexicon)
{
    // So many words of what it holds for may stand between the verb and "only".
    private const int LongestScope = 4;

    private readonly PhraseSet _relatives = new(lexicon["relatives"]);
    private readonly PhraseSet _verbs = new(lexicon["verbs-of-scope"]);
    private readonly PhraseSet _states = new(lexicon["states-of-scope"]);
    private readonly PhraseSet _changes = new(lexicon["verbs-of-change"]);

    /// <summary>Whether a clause limits something by what it says behind its word at <paramref name="start"/>.</summary>
    public bool Find(Word[] words, int start)
    {
        for (var at = start + 1; at < words.Length && _relatives.LengthAt(words, at) is null; at++)
        {
            if (words[at].Text is "only" ? IsLimit(words, at) : IsDenial(words, at) || IsFromVersionOn(words, at))
                return true;
        }
        return false;
    }

    private bool IsLimit(Word[] words, int only) =>
        IsBeforeOnly(words[only - 1]) || (only + 1 < words.Length ? IsBehindOnly(words, only) : IsAtEnd(words, only));

    // "supports symmetric keys only"
    private bool IsAtEnd(Word[] words, int only) => Array.Exists(words[Math.Max(0, only - LongestScope)..only], IsBeforeOnly);

    // "supports only", but not "is stored only"
    private bool IsBeforeOnly(Word verb) => VerbForms.IsFormOf(_verbs, verb) && !verb.Text.EndsWith("ed", StringComparison.Ordinal);

    // "is only available", "only encrypts"
    private bool IsBehindOnly(Word[] words, int only) =>
        IsCopula(words, only - 1) ? IsState(words, only + 1) : VerbForms.IsFormOf(_verbs, words[only + 1]);

    private bool IsDenial(Word[] words, int at) => words[at].Text switch
    {
        "isn't" or "aren't" => IsState(words, at + 1),
        "not" => IsCopula(words, at - 1) && IsState(words, at + 1),
        "cannot" or "can't" => at + 2 < words.Length && words[at + 1].Text is "be" && VerbForms.IsFormOf(_changes, words[at + 2]),
        _ => false,
    };

    // "is supported on versions 7 and later"
    private bool IsFromVersionOn(Word[] words, int state) =>
        IsCopula(words, state - 1) && IsState(words, state)
        && Array.FindIndex(words, state, word => word.Text is "later" or "newer" or "higher") is var bound && bound > 0 && words[bound - 1].Text is "and" or "or";

    private static bool IsCopula(Word[] words, int at) => words[at].Text is "is" or "are";

    // "isn't currently available", "aren't a valid way"
    private bool IsState(Word[] words, int at)
    {
        while (at < words.Length && (VerbForms.IsAdverb(words[at].Text) || words[at].Text is "yet" or "a" or "an"))
            at++;
        return at < words.Length && _states.LengthAt(words, at) is not null;
    }
}
