using Generator.Extraction.Features;

namespace Generator.Extraction.Deciding;

/// <summary>The phrases of all rules in the texts of one page: titles and introductions stand around many passages and are read once.</summary>
internal sealed class PageWords(PhraseIndex index)
{
    private readonly Dictionary<Word[], PhraseHits> _hits = new(ReferenceEqualityComparer.Instance);

    /// <summary>The hits in a text.</summary>
    public PhraseHits Of(Word[] words)
    {
        if (!_hits.TryGetValue(words, out var hits))
            _hits[words] = hits = index.Find(words);
        return hits;
    }
}
