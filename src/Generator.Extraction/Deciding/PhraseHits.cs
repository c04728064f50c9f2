using System.Runtime.InteropServices;

namespace Generator.Extraction.Deciding;

/// <summary>A phrase of a list in a text.</summary>
/// <param name="List">The list's number.</param>
/// <param name="Start">The index of its first word.</param>
/// <param name="Length">How many words it covers.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PhraseHit(int List, int Start, int Length);

/// <summary>Where phrases of several lists stand in a text; of those of one list that begin at one word the longest.</summary>
internal sealed class PhraseHits
{
    private readonly PhraseHit[] _hits;

    /// <param name="hits">All that were found, in any order.</param>
    public PhraseHits(List<PhraseHit> hits)
    {
        hits.Sort((a, b) => a.List != b.List ? a.List - b.List : a.Start != b.Start ? a.Start - b.Start : b.Length - a.Length);
        _hits = [.. hits.Where((hit, i) => i == 0 || hit.List != hits[i - 1].List || hit.Start != hits[i - 1].Start)];
    }

    /// <summary>The first phrase of a list: its first word's index and its number of words.</summary>
    public (int Start, int Length)? First(int list) => PlaceOf(list, 0) is var at && at < _hits.Length && _hits[at].List == list ? (_hits[at].Start, _hits[at].Length) : null;

    /// <summary>The phrase of a list that begins at a word.</summary>
    public (int Start, int Length)? At(int list, int start) =>
        PlaceOf(list, start) is var at && at < _hits.Length && _hits[at].List == list && _hits[at].Start == start ? (start, _hits[at].Length) : null;

    /// <summary>The first phrase of a list that ends before the word <paramref name="end"/>.</summary>
    public (int Start, int Length)? Ending(int list, int end)
    {
        for (var at = PlaceOf(list, 0); at < _hits.Length && _hits[at].List == list; at++)
        {
            if (_hits[at].Start + _hits[at].Length == end)
                return (_hits[at].Start, _hits[at].Length);
        }
        return null;
    }

    // The first hit that isn't before this list and word.
    private int PlaceOf(int list, int start)
    {
        var (low, high) = (0, _hits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_hits[middle].List < list || (_hits[middle].List == list && _hits[middle].Start < start))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
