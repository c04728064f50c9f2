using Generator.Extraction.Features;
using Generator.Extraction.Segmentation;
using Generator.Model.Rules;

namespace Generator.Extraction.Assembly;

/// <summary>Tells by its first words whether a paragraph goes on about the one right above it.</summary>
internal sealed class Continuations(Lexicon lexicon)
{
    private readonly PhraseSet _continuations = new(lexicon["continuations"]);
    private readonly PhraseSet _selfReferences = new(lexicon["self-references"]);
    private readonly PhraseSet _pointers = new(lexicon["pointers"]);

    /// <summary>Whether a paragraph that begins with <paramref name="first"/> points back ("This ...", "For example, ..."), or on by a link ("For more information, see ...").</summary>
    public bool Continues(Passage first)
    {
        var words = Words.Of(first.Text);
        if (_selfReferences.LengthAt(words, 0) is not null)
            return false;
        return _continuations.LengthAt(words, 0) is not null || (!first.Links.IsEmpty && _pointers.LengthAt(words, 0) is not null);
    }
}
