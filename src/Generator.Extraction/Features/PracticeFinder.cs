using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>What a main clause in the present tells of the way things are done in a house.</summary>
internal enum Practice
{
    None,

    /// <summary>Something is done: "Badges are collected by the guard", "Shared accounts are not used".</summary>
    Done,

    /// <summary>Somebody of the house does it: "The owner approves each request", "We lock the racks".</summary>
    Act,
}

/// <summary>
/// Tells whether a main clause says what is done, or what people of a house do, and doesn't only describe ("is called", "is based on",
/// "the team consists of"). What happened once ("was reviewed") is no practice.
/// </summary>
internal sealed class PracticeFinder(Lexicon lexicon)
{
    private readonly PhraseSet _present = new(lexicon["copulas-of-practice"]);
    private readonly PhraseSet _between = new(lexicon["between-copula-and-participle"]);
    private readonly PhraseSet _negations = new(lexicon["negations"]);
    private readonly PhraseSet _participles = new(lexicon["irregular-participles"]);
    private readonly PhraseSet _describing = new(lexicon["participles-of-description"]);
    private readonly PhraseSet _roles = new(lexicon["roles-of-a-house"]);
    private readonly PhraseSet _descriptions = new(lexicon["verbs-of-description"]);
    private readonly PhraseSet _copulas = new(lexicon["copulas"]);
    private readonly PhraseSet _verbs = new(lexicon["imperative-verbs"]);

    /// <summary>The practice that the clause which begins at <paramref name="clause"/> and has its main verb at <paramref name="verb"/> tells of.</summary>
    public Practice Find(Word[] words, int clause, int verb)
    {
        if (verb < words.Length && _present.LengthAt(words, verb) is { } length)
            return IsDone(words, verb + length) ? Practice.Done : Practice.None;
        return IsAct(words, clause, verb) ? Practice.Act : Practice.None;
    }

    private bool IsDone(Word[] words, int at)
    {
        while (at < words.Length && (VerbForms.IsAdverb(words[at].Text) || _between.LengthAt(words, at) is not null || _negations.LengthAt(words, at) is not null))
            at++;
        return at < words.Length && (VerbForms.IsParticiple(words[at].Text) || _participles.LengthAt(words, at) is not null) && _describing.LengthAt(words, at) is null;
    }

    private bool IsAct(Word[] words, int clause, int verb)
    {
        if (PluralVerb(words, clause) is { } plural)
            return _descriptions.LengthAt(words, plural) is null;
        return verb < words.Length && _copulas.LengthAt(words, verb) is null && !VerbForms.IsFormOf(_descriptions, words[verb]) && _roles.IsIn(words.AsSpan(0, verb), clause);
    }

    // "We lock", "Engineers of the platform sign": behind people who are many stands a verb as it stands in an instruction.
    private int? PluralVerb(Word[] words, int clause)
    {
        if (clause >= words.Length || _roles.LengthAt(words, clause) is not { } length || !(words[clause].Text is "we" || words[clause + length - 1].Text.EndsWith('s')))
            return null;
        var at = clause + length;
        while (at < words.Length && VerbForms.IsAdverb(words[at].Text))
            at++;
        return at < words.Length && _verbs.LengthAt(words, at) is not null ? at : null;
    }
}
