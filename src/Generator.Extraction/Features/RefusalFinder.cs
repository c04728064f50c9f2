using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells whether a demand that introduces a list asks to keep out what the list names: "Reject images that:", "You should block the
/// following:". Its items then are what must not be. By what means something is kept out is another list ("Block bots by the following measures:").
/// </summary>
internal sealed class RefusalFinder(Lexicon lexicon)
{
    private readonly PhraseSet _refusing = new(lexicon["verbs-that-keep-out"]);
    private readonly PhraseSet _pointers = new(lexicon["pointers-to-what-follows"]);
    private readonly PhraseSet _means = new(lexicon["words-of-means"]);

    /// <summary>Whether the introduction asks for it.</summary>
    /// <param name="introduction">The introduction.</param>
    /// <param name="verb">Where its verb stands, if it is an instruction.</param>
    public bool Find(SentenceFeatures introduction, int verb)
    {
        var words = introduction.Words;
        if (introduction.Mood is Mood.Imperative)
            return RefusesAt(words, verb);
        return introduction.Modality is Modality.Must or Modality.Should && introduction.ModalityAt is var (start, length)
            && RefusesBehind(words, start + length);
    }

    // "We recommend that you block", "Policies should prevent": the verb stands right behind the demand, or behind the reader.
    private bool RefusesBehind(Word[] words, int at)
    {
        while (at < words.Length && words[at].Text is "that" or "you" or "to" or "also" or "be" or "always")
            at++;
        return RefusesAt(words, at);
    }

    private bool RefusesAt(Word[] words, int verb)
    {
        if (verb >= words.Length || _refusing.LengthAt(words, verb) is not { } length)
            return false;
        var rest = words.AsSpan(verb + length);
        return !_means.IsIn(rest) && (rest.IsEmpty || _pointers.IsIn(rest) || rest[^1].Text is "that" or "which" or "who" or "where" or "whose" or "if" or "when" or "from" or "criteria");
    }
}
