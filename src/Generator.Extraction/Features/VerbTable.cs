using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>Tells whether an instruction begins at a word.</summary>
internal sealed class VerbTable(Lexicon lexicon)
{
    // A subject that begins like an instruction is no longer than this.
    private const int LongestSubject = 8;

    private readonly PhraseSet _verbs = new(lexicon["imperative-verbs"]);
    private readonly PhraseSet _nounsToo = new(lexicon["verbs-that-are-nouns-too"]);
    private readonly PhraseSet _prefixes = new(lexicon["imperative-prefixes"]);
    private readonly PhraseSet _objects = new(lexicon["object-starters"]);
    private readonly PhraseSet _notVerbs = new(lexicon["not-verbs"]);
    private readonly PhraseSet _subordinators = new(lexicon["subordinators"]);
    private readonly PhraseSet _finiteVerbs = new(lexicon["finite-verbs"]);
    private readonly PhraseSet _closers = new(lexicon["closers-of-subjects"]);
    private readonly PhraseSet _assurers = new(lexicon["verbs-that-take-clauses"]);
    private readonly PhraseSet _relatives = new(lexicon["relatives"]);
    private readonly PhraseSet _determiners = new(lexicon["determiners-of-objects"]);
    private readonly PhraseSet _particles = new(lexicon["particles"]);
    private readonly PhraseSet _behindThings = new(lexicon["behind-things"]);
    private readonly PhraseSet _notObjects = new(lexicon["not-after-an-imperative"]);

    /// <summary>
    /// Whether the words from <paramref name="at"/> on are an instruction: a base verb, after words like "do not", "always"
    /// or an adverb, that isn't a noun here. A word that is a noun as often ("access", "log") counts where an object follows,
    /// and an unlisted one where a determiner does and no other verb.
    /// </summary>
    public bool IsImperativeAt(ReadOnlySpan<Word> words, int at)
    {
        var verb = SkipPrefixes(words, at);
        return verb < words.Length && IsVerbAt(words, at, verb) && !IsInSubject(words, verb);
    }

    /// <summary>
    /// Whether the words from <paramref name="at"/> on are an instruction if those beside them are: then what could be a verb is one
    /// where nothing else is ("Gate merges on two approvals").
    /// </summary>
    public bool IsImperativeAmongImperatives(ReadOnlySpan<Word> words, int at)
    {
        var verb = SkipPrefixes(words, at);
        return verb + 1 < words.Length && !words[verb].LooksLikeName && !words[verb].CommaAfter && !IsInName(words, verb)
            && ((_nounsToo.LengthAt(words, verb) is not null && words.Length > verb + 2) || (CouldBeVerb(words, verb) && !words[verb + 1].IsCapitalized && !VerbForms.IsGerund(words[verb + 1].Text)))
            && IsObjectAt(words, verb + 1) && !HasVerbBehind(words, verb);
    }

    // "Access to the vault" and "Salt of passwords" are things, "Salt and stretch passwords" may be an instruction.
    private bool IsObjectAt(ReadOnlySpan<Word> words, int at) => words[at].Text is "and" or "or"
        ? at + 2 < words.Length && (_verbs.LengthAt(words, at + 1) is not null || _nounsToo.LengthAt(words, at + 1) is not null || CouldBeVerb(words, at + 1)) && IsObjectAt(words, at + 2)
        : (_behindThings.LengthAt(words, at) is null || IsForEach(words, at)) && _notObjects.LengthAt(words, at) is null;

    // "Alarm on any deletion" may be an instruction, where "Alarm on the roof" is a thing.
    private static bool IsForEach(ReadOnlySpan<Word> words, int at) =>
        at + 1 < words.Length && words[at].Text is "on" && words[at + 1].Text is "any" or "every" or "each";

    /// <summary>Whether a word stands at <paramref name="at"/> that is a noun as often as a verb.</summary>
    public bool IsNounOrVerbAt(ReadOnlySpan<Word> words, int at) => _nounsToo.LengthAt(words, at) is not null;

    /// <summary>The index of the verb of the instruction that begins at <paramref name="at"/>.</summary>
    public int VerbAt(ReadOnlySpan<Word> words, int at) => SkipPrefixes(words, at);

    private bool IsVerbAt(ReadOnlySpan<Word> words, int at, int verb)
    {
        if (words[verb].LooksLikeName || IsInName(words, verb))
            return false;
        if (_nounsToo.LengthAt(words, verb) is { } nounLength)
            return verb > at || (!words[verb].CommaAfter && HasObject(words, verb + nounLength));
        if ((_verbs.LengthAt(words, verb) ?? LengthOfRepeated(words[verb])) is not { } length)
            return IsUnknownVerbAt(words, verb) || IsForbiddenAt(words, at, verb);
        var next = verb + length;
        // "Practice develops competency": what stands before a verb is its subject. "Opt out of it": behind its particle a verb goes on so.
        return next >= words.Length || words[next - 1].CommaAfter
            || ((_notObjects.LengthAt(words, next) is null || (length > 1 && words[next].Text is "of")) && !IsThirdPersonAt(words, next));
    }

    // "Block Public Access provides settings": what goes on capitalised up to a verb is its subject.
    private bool IsInName(ReadOnlySpan<Word> words, int at)
    {
        var next = at + 1;
        while (next < words.Length && words[next].IsCapitalized && !words[next - 1].CommaAfter)
            next++;
        return next > at + 1 && next < words.Length && !words[next - 1].CommaAfter && IsThirdPersonAt(words, next);
    }

    // "Block public access is enabled": what a finite verb follows so soon is its subject, unless it asks to make sure that something is so.
    private bool IsInSubject(ReadOnlySpan<Word> words, int at)
    {
        if (_assurers.LengthAt(words, at) is not null)
            return false;
        for (var next = at + 1; next < Math.Min(words.Length, at + LongestSubject); next++)
        {
            if (_closers.LengthAt(words, next) is not null)
                return true;
            if (words[next - 1].CommaAfter || _relatives.LengthAt(words, next) is not null || words[next].Text is "and" or "or" or "to" or "you" or "they" or "it")
                return false;
        }
        return false;
    }

    // "Don't hardcode": what stands there is a verb, whichever.
    private bool IsForbiddenAt(ReadOnlySpan<Word> words, int at, int verb) =>
        verb > at && (words[verb - 1].Text is "don't" || (verb > at + 1 && words[verb - 2].Text is "do" && words[verb - 1].Text is "not"))
        && LooksLikeBase(words[verb].Text) && IsNoOtherWord(words, verb);

    // "re-enable"
    private int? LengthOfRepeated(Word word) =>
        word.Text.StartsWith("re-", StringComparison.Ordinal) ? _verbs.LengthAt([word with { Text = word.Text[3..] }], 0) : null;

    /// <summary>Whether a verb in the third person stands at <paramref name="at"/> that is no noun: "develops", but not "logs".</summary>
    public bool IsThirdPersonAt(ReadOnlySpan<Word> words, int at) =>
        words[at].Text.EndsWith('s') && !words[at].IsCapitalized && _verbs.LengthAt(words, at) is null && _objects.LengthAt(words, at) is null
        && VerbForms.IsFormOf(_verbs, words[at]) && !VerbForms.IsFormOf(_nounsToo, words[at]);

    // No list holds every verb: what is no other word and stands before "your" is one, as is what is joined to a verb by "or", and what
    // stands before another determiner ("fence off the ..." too) in a clause without a verb.
    private bool IsUnknownVerbAt(ReadOnlySpan<Word> words, int at) =>
        at + 2 < words.Length && !words[at].CommaAfter && LooksLikeBase(words[at].Text) && IsNoOtherWord(words, at)
        && (words[at + 1].Text is "your" || (words[at + 1].Text is "or" && _verbs.LengthAt(words, at + 2) is not null)
            || (IsDeterminerAt(words, at + 1) && !HasVerbBehind(words, at))
            || (_particles.LengthAt(words, at + 1) is not null && IsDeterminerAt(words, at + 2) && !HasVerbBehind(words, at)));

    private bool IsDeterminerAt(ReadOnlySpan<Word> words, int at) => at < words.Length && !words[at].IsCapitalized && _determiners.LengthAt(words, at) is not null;

    /// <summary>Whether the word at <paramref name="at"/> may be a base verb that no list has: it looks like one and is no other word.</summary>
    public bool CouldBeVerb(ReadOnlySpan<Word> words, int at) =>
        LooksLikeBase(words[at].Text) && !words[at].Text.Contains('-', StringComparison.Ordinal) && IsNoOtherWord(words, at) && !VerbForms.EndsLikeNoun(words[at].Text);

    // Up to where another clause begins.
    private bool HasVerbBehind(ReadOnlySpan<Word> words, int at)
    {
        for (var next = at + 1; next < words.Length; next++)
        {
            if (_relatives.LengthAt(words, next) is not null)
                return false;
            if (IsFiniteAt(words, next) || (next > at + 1 && ((IsThirdPersonAt(words, next) && !IsDeterminerAt(words, next - 1)) || IsVerbOfPlural(words, next))))
                return true;
            if (words[next].CommaAfter)
                return false;
        }
        return false;
    }

    // "Access tokens never leave the vault": what begins like an instruction is the subject of the verb behind its plural.
    private bool IsVerbOfPlural(ReadOnlySpan<Word> words, int at)
    {
        var noun = words[at - 1].Text is "never" or "always" or "also" or "only" || VerbForms.IsAdverb(words[at - 1].Text) ? at - 2 : at - 1;
        return noun > 0 && words[noun].Text.EndsWith('s') && !words[noun].CommaAfter && _verbs.LengthAt(words, at) is not null;
    }

    // "Ship audit logs": what is a noun as often is no verb where nothing says so, nor is anything behind "in" or "for".
    private bool IsFiniteAt(ReadOnlySpan<Word> words, int at) =>
        _finiteVerbs.LengthAt(words, at) is not null && !VerbForms.IsFormOf(_nounsToo, words[at]) && (words[at - 1].Text is "to" || _behindThings.LengthAt(words, at - 1) is null);

    private bool IsNoOtherWord(ReadOnlySpan<Word> words, int at) =>
        _notVerbs.LengthAt(words, at) is null && _subordinators.LengthAt(words, at) is null
        && _finiteVerbs.LengthAt(words, at) is null && _nounsToo.LengthAt(words, at) is null;

    private static bool LooksLikeBase(string word) =>
        word.Length > 2 && word.All(letter => char.IsAsciiLetterLower(letter) || letter is '-') && word[^1] is not '-'
        && !word.EndsWith("ing", StringComparison.Ordinal) && !word.EndsWith("ed", StringComparison.Ordinal)
        && !word.EndsWith('s') && !VerbForms.IsAdverb(word);

    private bool HasObject(ReadOnlySpan<Word> words, int next)
    {
        if (next >= words.Length)
            return false;
        // "Test and validate ...": the verb joined to it tells that it is one too.
        if (words[next].Text is "and" or "or")
            return next + 1 < words.Length && _verbs.LengthAt(words, next + 1) is not null && _nounsToo.LengthAt(words, next + 1) is null;
        return _objects.LengthAt(words, next) is not null || (_particles.LengthAt(words, next) is not null && IsDeterminerAt(words, next + 1));
    }

    private int SkipPrefixes(ReadOnlySpan<Word> words, int at)
    {
        while (at < words.Length && PrefixLength(words, at) is { } length)
            at += length;
        return at;
    }

    // "Don't automatically log them in": behind a denial a noun as often is a verb.
    private bool IsBehindDenial(ReadOnlySpan<Word> words, int at) =>
        at > 0 && words[at - 1].Text is "don't" or "not" or "never" && _nounsToo.LengthAt(words, at + 1) is not null;

    private int? PrefixLength(ReadOnlySpan<Word> words, int at)
    {
        if (_prefixes.LengthAt(words, at) is { } length)
            return length;
        return VerbForms.IsAdverb(words[at].Text) && at + 1 < words.Length && (_verbs.LengthAt(words, at + 1) is not null || IsBehindDenial(words, at)) ? 1 : null;
    }
}
