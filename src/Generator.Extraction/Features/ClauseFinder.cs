using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Finds where a sentence's main clause begins.
/// 1. Words like "however" or "for example" before a comma are skipped.
/// 2. A subordinate clause or phrase ("If you ...,", "To protect ...,", "Before ...,") is skipped through the comma
///    after which a main clause can begin: "then", a pronoun, a name with its verb or an instruction if there is one, else
///    through the first.
/// </summary>
internal sealed class ClauseFinder(Lexicon lexicon, VerbTable verbs)
{
    // Beyond this many words a leading phrase without a comma is taken to be the main clause itself.
    private const int LongestOpener = 6;

    private readonly PhraseSet _openers = new(lexicon["openers"]);
    private readonly PhraseSet _subordinators = new(lexicon["subordinators"]);
    private readonly PhraseSet _starters = new(lexicon["clause-starters"]);
    private readonly PhraseSet _verbs = new(lexicon["imperative-verbs"]);
    private readonly PhraseSet _finiteVerbs = new(lexicon["finite-verbs"]);

    /// <summary>The index of the main clause's first word, and whether a condition stands before it.</summary>
    public (int Start, bool Conditional) Find(ReadOnlySpan<Word> words)
    {
        var start = SkipSigns(words);
        start = SkipOpeners(words, SkipNumber(words, start));
        var conditional = false;
        while (start < words.Length && IsSubordinate(words, start))
        {
            var next = EndOfSubordinate(words, start);
            if (next is null)
                break;
            conditional = true;
            start = SkipOpeners(words, next.Value);
        }
        return (Math.Min(start, words.Length), conditional);
    }

    // "🔒 Encrypt the disks": pictures decorate.
    private static int SkipSigns(ReadOnlySpan<Word> words)
    {
        var start = 0;
        while (start < words.Length - 1 && words[start].IsSign)
            start++;
        return start;
    }

    // "S3 Buckets must be locked" begins with a name, "R1 Ensure that ..." doesn't.
    private int SkipNumber(ReadOnlySpan<Word> words, int start)
    {
        var number = NumberFinder.Find(words[start..]);
        return number.IsSure || verbs.IsImperativeAt(words, start + number.Length) ? start + number.Length : start;
    }

    private int SkipOpeners(ReadOnlySpan<Word> words, int start)
    {
        while (start < words.Length && _openers.LengthAt(words, start) is { } length && IsOpener(words, start, length))
            start += length;
        return start;
    }

    // "Instead, ..." opens a clause, "instead of ..." is a phrase before it: the longer of the two is meant. "That is, ..." does, too, but not
    // "that is". A word that may be the instruction itself opens one only before a comma or another instruction.
    private bool IsOpener(ReadOnlySpan<Word> words, int start, int length)
    {
        var next = start + length;
        if (next >= words.Length || _subordinators.LengthAt(words, start) > length || words[next - 1] is { Text: "is", CommaAfter: false })
            return false;
        if (length == 1 && IsOrdinal(words[start]) && !words[start].CommaAfter)
            return verbs.IsImperativeAt(words, next);
        return length > 1 || words[start].CommaAfter || !verbs.IsImperativeAt(words, start) || verbs.IsImperativeAt(words, next);
    }

    // "Second factor on for all members"
    private static bool IsOrdinal(Word word) => word.Text is "first" or "second" or "third" or "next" or "further";

    private bool IsSubordinate(ReadOnlySpan<Word> words, int start) => _subordinators.LengthAt(words, start) is not null;

    private int? EndOfSubordinate(ReadOnlySpan<Word> words, int start)
    {
        if (ThenAfter(words, start) is { } then)
            return then;
        int? first = null;
        for (var at = start; at < words.Length - 1; at++)
        {
            if (!words[at].CommaAfter || IsConjunction(words[at]) || IsConjunction(words[at + 1]))
                continue;
            if (BeginsMainClause(words, at + 1))
                return at + 1;
            if (at > start)
                first ??= at + 1;
        }
        return first ?? BehindPronoun(words, start);
    }

    // "To prevent this keep them apart": the purpose ends with what it points to.
    private int? BehindPronoun(ReadOnlySpan<Word> words, int start)
    {
        if (words[start].Text is not "to" || start + 3 >= words.Length || words[start + 2].Text is not ("this" or "that" or "it" or "these" or "them"))
            return null;
        return verbs.IsImperativeAt(words, start + 3) ? start + 3 : null;
    }

    // "If ..., then ...": nothing before "then" is the main clause.
    private static int? ThenAfter(ReadOnlySpan<Word> words, int start)
    {
        for (var at = start; at < words.Length - 2; at++)
        {
            if (words[at].CommaAfter && words[at + 1].Text is "then" && !words[at + 1].CommaAfter)
                return at + 1;
        }
        return null;
    }

    private bool BeginsMainClause(ReadOnlySpan<Word> words, int at)
    {
        var clear = SkipOpeners(words, at);
        return clear < words.Length && clear - at <= LongestOpener
            && (_starters.LengthAt(words, clear) is not null || verbs.IsImperativeAt(words, clear) || IsNameWithVerb(words, clear));
    }

    // "To protect data in transit, Acme Store uses ..."
    private bool IsNameWithVerb(ReadOnlySpan<Word> words, int at)
    {
        var verb = at;
        while (verb < words.Length - 1 && words[verb].IsCapitalized && !words[verb].CommaAfter)
            verb++;
        return verb > at && (_finiteVerbs.LengthAt(words, verb) is not null
            || (words[verb].Text.EndsWith('s') && VerbForms.IsFormOf(_verbs, words[verb])));
    }

    private static bool IsConjunction(Word word) => word.Text is "and" or "or" or "such" or "for" or "including" or "but" or "which"
        or "as" or "that" or "because" or "since" or "who" or "whose" or "where" or "so";
}
