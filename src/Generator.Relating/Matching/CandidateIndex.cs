using System.Runtime.InteropServices;

namespace Generator.Relating.Matching;

/// <summary>Finds the statements that are worth comparing: by the rare words that they share, so that cost grows with their number and not with its square.</summary>
internal sealed class CandidateIndex
{
    // A statement is looked up by so many of its rarest words ...
    private const int WordsLookedUp = 12;

    // ... and a word that more statements have tells too little.
    private const int MostHolders = 256;

    private const int MostCandidates = 16;

    private readonly Dictionary<int, List<int>> _holders = [];

    /// <param name="vectors">The statements to find, each with its number.</param>
    public CandidateIndex(IEnumerable<(int Number, WordVector Vector)> vectors)
    {
        foreach (var (number, vector) in vectors)
        {
            foreach (var stem in vector.Stems)
                (CollectionsMarshal.GetValueRefOrAddDefault(_holders, stem, out _) ??= []).Add(number);
        }
    }

    /// <summary>The numbers of the statements that share the most rare words with this one.</summary>
    public IEnumerable<int> For(WordVector vector)
    {
        var shared = new Dictionary<int, double>();
        foreach (var holders in vector.Stems.Select(s => _holders.GetValueOrDefault(s)).OfType<List<int>>().Where(h => h.Count <= MostHolders).Take(WordsLookedUp))
        {
            foreach (var number in holders)
                CollectionsMarshal.GetValueRefOrAddDefault(shared, number, out _) += 1.0 / (1 + Math.Log(holders.Count));
        }
        return shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(MostCandidates).Select(s => s.Key);
    }
}
