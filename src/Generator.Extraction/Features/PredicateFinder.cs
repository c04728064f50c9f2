using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells whether the main clause says that something protects: "is encrypted", "are automatically rotated" (a state), or
/// "encrypts", "isolates", "uses a key to encrypt", "provides private endpoints" (an act). What a clause within it says ("the key that
/// is encrypted") doesn't count.
/// </summary>
internal sealed class PredicateFinder(Lexicon lexicon)
{
    // What tells of protection stands among the first words of an object.
    private const int LongestObject = 4;

    private readonly PluralActFinder _plurals = new(lexicon);
    private readonly PhraseSet _relatives = new(lexicon["relatives"]);
    private readonly PhraseSet _copulas = new(lexicon["copulas"]);
    private readonly PhraseSet _between = new(lexicon["between-copula-and-participle"]);
    private readonly PhraseSet _states = new(lexicon["states-that-protect"]);
    private readonly PhraseSet _protections = new(lexicon["protections"]);
    private readonly PhraseSet _on = new(lexicon["states-of-being-on"]);
    private readonly PhraseSet _keeping = new(lexicon["verbs-of-protected-states"]);
    private readonly PhraseSet _acting = new(lexicon["verbs-of-protective-acts"]);
    private readonly PhraseSet _observing = new(lexicon["observing-verbs"]);
    private readonly PhraseSet _manners = new(lexicon["protective-manners"]);
    private readonly PhraseSet _employing = new(lexicon["employing-verbs"]);
    private readonly PhraseSet _giving = new(lexicon["giving-verbs"]);
    private readonly PhraseSet _keepingVerbs = new(lexicon["keeping-verbs"]);
    private readonly PhraseSet _copies = new(lexicon["kept-copies"]);
    private readonly PhraseSet _qualities = new(lexicon["protective-qualities"]);
    private readonly PhraseSet _channels = new(lexicon["safe-channels"]);
    private readonly PhraseSet _withoutManner = new(lexicon["participles-without-manner"]);
    private readonly PhraseSet _making = new(lexicon["making-participles"]);

    /// <summary>What the clause that begins at <paramref name="clause"/> and has its main verb at <paramref name="verb"/> says to protect.</summary>
    public Protection Find(Word[] words, int clause, int verb)
    {
        if (verb >= words.Length)
            return _plurals.IsIn(words, clause) ? Protection.Act : Protection.None;
        if (IsEmphatic(words, verb))
            return IsProtective(words, verb + 1, (_, at) => _acting.LengthAt(words, at) is not null) ? Protection.Act : Protection.None;
        if (_copulas.LengthAt(words, verb) is { } length)
            return IsProtectiveState(words, verb + length) || IsSwitchedOn(words, clause, verb, verb + length) ? Protection.State : Protection.None;
        return IsAct(words, verb) || ServesProtection(words, verb) || GivesProtection(words, verb) || HelpsToProtect(words, verb) ? Protection.Act : Protection.None;
    }

    private bool IsAct(Word[] words, int verb) =>
        IsProtective(words, verb, IsActAt) || IsJoined(words, verb, IsActAt) || IsJoined(words, verb, IsStateBehindCopula);

    // "does encrypt", "will reject"
    private static bool IsEmphatic(Word[] words, int verb) => words[verb].Text is "do" or "does" or "will" && verb + 1 < words.Length && words[verb + 1].Text is not ("not" or "be");

    private bool IsProtectiveState(Word[] words, int at) =>
        IsProtective(words, at, IsStateAt) || IsJoined(words, at, IsParticipleAt) || IsMadeToProtect(words, at) || IsInProtectiveManner(words, at);

    // "Memory encryption is enabled"
    private bool IsSwitchedOn(Word[] words, int clause, int verb, int at) =>
        _protections.IsIn(words.AsSpan(0, verb), clause) && IsProtective(words, at, (_, state) => _on.LengthAt(words, state) is not null);

    // "is designed to resist", "are deployed in pairs to ensure"
    private bool IsMadeToProtect(Word[] words, int at)
    {
        if (at >= words.Length || _making.LengthAt(words, at) is null)
            return false;
        var to = Array.FindIndex(words, at, word => word.Text is "to");
        return to > 0 && to - at <= LongestObject && _acting.LengthAt(words, to + 1) is not null;
    }

    // "is sent over an encrypted channel", "are mounted with read-only permissions"
    private bool IsInProtectiveManner(Word[] words, int at)
    {
        if (at >= words.Length || !VerbForms.IsParticiple(words[at].Text) || _withoutManner.LengthAt(words, at) is not null)
            return false;
        for (var next = at + 1; next < words.Length - 1 && _relatives.LengthAt(words, next) is null; next++)
        {
            if (words[next].Text is "over" or "through" or "with" or "in" or "using" && (HasQuality(words, next + 1, _qualities) || HasQuality(words, next + 1, _channels)))
                return true;
        }
        return false;
    }

    // "provides private endpoints", "maintains a backup"
    private bool GivesProtection(Word[] words, int verb) =>
        (VerbForms.IsFormOf(_giving, words[verb]) && HasQuality(words, verb + 1, _qualities)) || GivesBy(words, verb)
        || (VerbForms.IsFormOf(_keepingVerbs, words[verb]) && IsNamed(words, verb + 1, words.Length, _copies));

    // "helps protect the tables from deletion", but not "this helps ..." and "helps you protect"
    private bool HelpsToProtect(Word[] words, int verb) =>
        words[verb].Text is "helps" && !IsAboutWhatWasSaid(words[0]) && _acting.LengthAt(words, Behind(words, verb + 1, "to")) is not null;

    // The place behind one of these words, if one stands there.
    private static int Behind(Word[] words, int at, params ReadOnlySpan<string> skipped) => at < words.Length && skipped.Contains(words[at].Text) ? at + 1 : at;

    // "this approach", "encrypting the data": what was told or advised before, and what it is good for.
    private static bool IsAboutWhatWasSaid(Word first) => first.Text is "this" or "it" or "which" or "that" || VerbForms.IsGerund(first.Text);

    // "provides enhanced security by encrypting all data"
    private bool GivesBy(Word[] words, int verb)
    {
        if (!VerbForms.IsFormOf(_giving, words[verb]))
            return false;
        var by = Array.FindIndex(words, verb, word => word.Text is "by");
        return by > 0 && by + 1 < words.Length && VerbForms.IsGerundOf(_acting, words[by + 1]) && !VerbForms.IsGerundOf(_observing, words[by + 1]);
    }

    // A quality stands before what has it, so it is never the last word.
    private bool HasQuality(Word[] words, int from, PhraseSet qualities) => IsNamed(words, from, words.Length - 1, qualities);

    // Whether one of these stands among the first words of the object.
    private bool IsNamed(Word[] words, int from, int end, PhraseSet phrases)
    {
        for (var at = from; at < Math.Min(end, from + LongestObject) && _relatives.LengthAt(words, at) is null; at++)
        {
            if ((phrases.LengthAt(words, at) ?? phrases.LengthAt([LastPart(words[at])], 0)) is { } length && (at + length >= words.Length || words[at + length].Text is not ("key" or "keys")))
                return true;
            if (words[at].CommaAfter || words[at].Text is "for" or "of" or "to" or "with" or "from")
                return false;
        }
        return false;
    }

    // "uses a key to encrypt", "makes a key and uses it to help protect", "stores copies redundantly": what the predicate goes on to.
    private bool ServesProtection(Word[] words, int verb)
    {
        var employs = false;
        for (var at = verb; at < words.Length && _relatives.LengthAt(words, at) is null; at++)
        {
            employs |= (at == verb || words[at - 1].Text is "and" or "then") && VerbForms.IsFormOf(_employing, words[at]);
            if (_manners.IsIn([words[at]]) || (employs && words[at].Text is "to" && _acting.LengthAt(words, Behind(words, at + 1, "help")) is not null))
                return true;
        }
        return false;
    }

    // "is stored in one place and encrypted", "stores and protects": a verb joined to the predicate counts too.
    private bool IsJoined(Word[] words, int at, Func<Word[], int, bool> isProtective)
    {
        for (var joined = at + 1; joined < words.Length && _relatives.LengthAt(words, joined) is null; joined++)
        {
            // "and they are encrypted"
            if (words[joined].Text is "and" or "but" && IsProtective(words, Behind(words, joined + 1, "they", "it"), isProtective))
                return true;
        }
        return false;
    }

    // "are automatically encrypted", "is TLS encrypted"
    private bool IsProtective(Word[] words, int at, Func<Word[], int, bool> isProtective)
    {
        while (at < words.Length && !isProtective(words, at) && MayStandBetween(words, at))
            at++;
        return at < words.Length && isProtective(words, at);
    }

    private bool MayStandBetween(Word[] words, int at) =>
        _between.LengthAt(words, at) is not null || VerbForms.IsAdverb(words[at].Text) || words[at].IsCapitalized;

    private bool IsStateAt(Word[] words, int at) =>
        _states.LengthAt(words, at) is not null || IsParticipleAt(words, at);

    private bool IsParticipleAt(Word[] words, int at) =>
        words[at].Text.EndsWith("ed", StringComparison.Ordinal) && VerbForms.IsFormOf(_keeping, LastPart(words[at]));

    // "supports three zones and is backed by a fleet"
    private bool IsStateBehindCopula(Word[] words, int at) =>
        _copulas.LengthAt(words, at) is { } length && IsProtective(words, at + length, IsStateAt);

    private bool IsActAt(Word[] words, int at) =>
        words[at].Text.EndsWith('s') && (VerbForms.IsFormOf(_acting, words[at]) || (at > 0 && _manners.IsIn([words[at - 1]])));

    // "bulk-encrypted", "TLS-encrypted"
    private static Word LastPart(Word word) => word with { Text = word.Text[(word.Text.LastIndexOf('-') + 1)..] };
}
