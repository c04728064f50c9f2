using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells whether a main clause asks for a measure by its verb: "scan", behind "you must scan", "files must be scanned". What it is done
/// to needs no security term then.
/// </summary>
internal sealed class MeasureFinder(Lexicon lexicon)
{
    private readonly PhraseSet _measures = new(lexicon["verbs-that-protect-anything"]);
    private readonly PhraseSet _between = new(lexicon["between-demand-and-verb"]);

    /// <summary>Whether the verb at or behind <paramref name="at"/> is a measure.</summary>
    public bool Find(Word[] words, int at)
    {
        while (at < words.Length && (_between.LengthAt(words, at) ?? (VerbForms.IsAdverb(words[at].Text) ? 1 : null)) is { } length)
            at += length;
        return at < words.Length && (_measures.LengthAt(words, at) is not null || (at > 0 && words[at - 1].Text is "be" && VerbForms.IsFormOf(_measures, words[at])));
    }
}
