using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells what a main clause denies: "doesn't encrypt" and "can't be rotated" deny a protection, "never leaves" and "no one
/// can read" an exposure. Looks at the verb right behind the word that denies, whatever its ending, and at one joined to it.
/// </summary>
internal sealed class DenialFinder(Lexicon lexicon)
{
    private readonly PhraseSet _denials = new(lexicon["denials"]);
    private readonly PhraseSet _between = new(lexicon["between-denial-and-verb"]);
    private readonly PhraseSet _protecting = new(lexicon["protecting-verbs"]);
    private readonly PhraseSet _exposing = new(lexicon["exposing-verbs"]);

    /// <summary>What the clause from <paramref name="clause"/> on denies; the first denial that is of either sort counts.</summary>
    public Denial Find(Word[] words, int clause)
    {
        for (var at = clause; at < words.Length; at++)
        {
            if (_denials.LengthAt(words, at) is { } length && DeniedAt(words, VerbFrom(words, at + length)) is not Denial.None and var denied)
                return denied;
        }
        return Denial.None;
    }

    private int VerbFrom(Word[] words, int at)
    {
        while (at < words.Length)
        {
            if (_between.LengthAt(words, at) is { } length)
                at += length;
            else if (VerbForms.IsAdverb(words[at].Text))
                at++;
            else
                break;
        }
        return at;
    }

    private Denial DeniedAt(Word[] words, int verb)
    {
        if (verb >= words.Length)
            return Denial.None;
        var denied = SortOf(words[verb]);
        var isJoined = verb + 2 < words.Length && words[verb + 1].Text is "or" or "and" or "nor";
        return denied == Denial.None && isJoined ? SortOf(words[verb + 2]) : denied;
    }

    private Denial SortOf(Word word)
    {
        foreach (var form in VerbForms.BasesOf(word))
        {
            if (_protecting.IsIn([form]))
                return Denial.Protection;
            if (_exposing.IsIn([form]))
                return Denial.Exposure;
        }
        return Denial.None;
    }
}
