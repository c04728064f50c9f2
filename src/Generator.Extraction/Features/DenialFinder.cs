using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells what a main clause denies: "doesn't encrypt" and "can't be rotated" deny a protection, "never leaves" and "no one
/// can read" an exposure, as does "only you can decrypt". Looks at the verb right behind the word that denies, whatever its ending, and at
/// one joined to it.
/// </summary>
internal sealed class DenialFinder(Lexicon lexicon)
{
    // "Only" and whom it allows are named in few words.
    private const int LongestExclusive = 12;
    private const int LongestNobody = 3;

    private readonly PhraseSet _denials = new(lexicon["denials"]);
    private readonly PhraseSet _between = new(lexicon["between-denial-and-verb"]);
    private readonly PhraseSet _protecting = new(lexicon["protecting-verbs"]);
    private readonly PhraseSet _exposing = new(lexicon["exposing-verbs"]);

    /// <summary>What the clause from <paramref name="clause"/> on denies; the first denial that is of either sort counts.</summary>
    public Denial Find(Word[] words, int clause)
    {
        for (var at = clause; at < words.Length; at++)
        {
            if (!IsPossible(words, at) && LengthOfDenial(words, at) is { } length && DeniedAt(words, VerbFrom(words, at + length)) is not Denial.None and var denied
                && (denied is Denial.Exposure || !IsWithin(words, at, clause)))
            {
                return denied;
            }
            if (IsExclusive(words, at))
                return Denial.Exposure;
        }
        return Denial.None;
    }

    private int? LengthOfDenial(Word[] words, int at) => LengthOfNobody(words, at) ?? _denials.LengthAt(words, at);

    // "no other user can", "neither of them is able to"
    private static int? LengthOfNobody(Word[] words, int no)
    {
        var end = words[no].Text is "no" or "neither" ? Math.Min(words.Length, no + 2 + LongestNobody) : 0;
        for (var at = no + 2; at < end; at++)
        {
            if (words[at].Text is "can" or "is" or "are")
                return at + 1 - no;
        }
        return null;
    }

    // "may not be able to read" leaves it open.
    private static bool IsPossible(Word[] words, int at) => at > 0 && words[at - 1].Text is "may" or "might";

    // "can leak if not protected", "models that have not been patched": no protection is denied by the main clause.
    private static bool IsWithin(Word[] words, int at, int clause)
    {
        var before = at - 1;
        if (before > clause && words[before].Text is "have" or "has" or "had" or "are" or "is" or "were" or "was" or "do" or "does" or "can")
            before--;
        return before > clause && words[before].Text is "if" or "unless" or "that" or "which" or "who";
    }

    private bool IsExclusive(Word[] words, int only) => words[only].Text is "only" && (IsAllowedToOne(words, only) || IsDoneByOne(words, only));

    // "Only your client and its server can decrypt"
    private bool IsAllowedToOne(Word[] words, int only)
    {
        var can = Array.FindIndex(words, only, Math.Min(words.Length - only, LongestExclusive + 1), word => word.Text is "can");
        return can > only + 1 && IsExposing(words, VerbFrom(words, can + 1));
    }

    // "can be decrypted only by", "can only be read by"
    private bool IsDoneByOne(Word[] words, int only) => IsPassive(words, only - 2, only + 1) || IsPassive(words, only + 1, only + 3);

    private bool IsPassive(Word[] words, int be, int by) =>
        be >= 0 && by < words.Length && words[be].Text is "be" && words[by].Text is "by" && IsExposing(words, be + 1);

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

    private Denial SortOf(Word verb)
    {
        if (VerbForms.IsFormOf(_protecting, verb))
            return Denial.Protection;
        return VerbForms.IsFormOf(_exposing, verb) ? Denial.Exposure : Denial.None;
    }

    private bool IsExposing(Word[] words, int verb) => verb < words.Length && VerbForms.IsFormOf(_exposing, words[verb]);
}
