using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells what the customer is offered, by the verb behind "you can" or "lets you": a measure ("encrypt", "use it to restrict"),
/// the means of one ("use", "enable", "attach"), or some operation ("download").
/// </summary>
internal sealed class OfferFinder(Lexicon lexicon)
{
    private readonly PhraseSet _offers = new(lexicon["offers"]);
    private readonly PhraseSet _customers = new(lexicon["customers"]);
    private readonly PhraseSet _relatives = new(lexicon["relatives"]);
    private readonly PhraseSet _between = new(lexicon["between-offer-and-verb"]);
    private readonly PhraseSet _measures = new(lexicon["verbs-of-measures"]);
    private readonly PhraseSet _observing = new(lexicon["observing-verbs"]);
    private readonly PhraseSet _means = new(lexicon["verbs-of-means"]);

    /// <summary>What the clause that begins at <paramref name="clause"/> offers.</summary>
    public Offer Find(Word[] words, int clause)
    {
        for (var at = clause; at < words.Length; at++)
        {
            if ((_offers.LengthAt(words, at) ?? LengthOfPermission(words, at)) is { } length && IsOfMainClause(words, at))
                return OfferAt(words, Skip(words, at + length));
            if (words[at].Text is "can" && IsOfMainClause(words, at) && IsMeasureTaken(words, Skip(words, at + 1)))
                return Offer.Measure;
        }
        return Offer.None;
    }

    // "Images can be scanned", "it can be mitigated by setting ..."; what can be logged may be a secret.
    private bool IsMeasureTaken(Word[] words, int be)
    {
        var taken = be < words.Length && words[be].Text is "be" ? Skip(words, be + 1) : words.Length;
        return taken < words.Length && VerbForms.IsParticiple(words[taken].Text)
            && VerbForms.IsFormOf(_measures, words[taken]) && !VerbForms.IsFormOf(_observing, words[taken]);
    }

    // "that you can ..." belongs to a clause within, ", so you can ..." doesn't.
    private bool IsOfMainClause(Word[] words, int at) =>
        at == 0 || _relatives.LengthAt(words, at - 1) is null || words[at - 1].CommaAfter || (at > 1 && words[at - 1].Text is "so" && words[at - 2].CommaAfter);

    // "Administrators can ..."
    private int? LengthOfPermission(Word[] words, int at) =>
        _customers.LengthAt(words, at) is { } length && at + length < words.Length && words[at + length].Text is "can" or "may" ? length + 1 : null;

    private Offer OfferAt(Word[] words, int verb)
    {
        if (IsMeasure(words, verb))
            return Offer.Measure;
        if (!IsAt(_means, words, verb))
            return Offer.Operation;
        return ServesMeasure(words, verb + 1) ? Offer.Measure : Offer.Means;
    }

    // "use it to restrict", "create a policy that denies": the first verb of that sort behind it.
    private bool ServesMeasure(Word[] words, int at)
    {
        for (; at < words.Length - 1; at++)
        {
            if (words[at].Text is "to" or "that" && IsMeasure(words, at + 1))
                return true;
        }
        return false;
    }

    // "log in" keeps no log.
    private bool IsMeasure(Word[] words, int at) =>
        IsAt(_measures, words, at) && !(words[at].Text is "log" && at + 1 < words.Length && words[at + 1].Text is "in" or "on" or "into" or "out");

    private static bool IsAt(PhraseSet verbs, Word[] words, int at) =>
        verbs.LengthAt(words, at) is not null || (at < words.Length && VerbForms.IsFormOf(verbs, words[at]));

    private int Skip(Word[] words, int at)
    {
        while (at < words.Length && (_between.LengthAt(words, at) is not null || VerbForms.IsAdverb(words[at].Text)))
            at++;
        return at;
    }
}
