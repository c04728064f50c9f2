using System.Runtime.InteropServices;
using Generator.Relating.Wording;

namespace Generator.Relating.Matching;

/// <summary>A statement as weighted features: the stems of its words, and pairs of neighbouring stems.</summary>
/// <param name="Features">The features' numbers, ascending; one that occurs twice stands twice.</param>
/// <param name="Stems">The numbers of the stems among them, each once, the rarest first.</param>
/// <param name="Weight">The sum of the features' weights.</param>
internal sealed record WordVector(int[] Features, int[] Stems, double Weight);

/// <summary>
/// Makes statements comparable. A word weighs the more the fewer statements have it; a pair of words weighs a part of its
/// words, so that order counts, but less than the words.
/// </summary>
internal sealed class WordVectors
{
    private const double PairShare = 0.2;

    private const int None = -1;

    // A number is often the only thing that changes in a sentence that stays.
    private const double NumberShare = 0.6;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, int), int> _pairs = [];
    private readonly List<int> _counts = [];
    private readonly List<double> _weights = [];
    private readonly int _total;

    /// <summary>Learns the words of all statements of both sides.</summary>
    public WordVectors(IEnumerable<Sketch> sketches)
    {
        foreach (var sketch in sketches)
        {
            _total++;
            foreach (var stem in StemsOf(sketch).Distinct())
                CollectionsMarshal.AsSpan(_counts)[stem]++;
        }
        _weights = [.. _numbers.OrderBy(n => n.Value).Select(n => WeightOf(n.Key, _counts[n.Value]))];
    }

    /// <summary>The vector of one of the statements.</summary>
    public WordVector Of(Sketch sketch)
    {
        var stems = StemsOf(sketch);
        var features = new List<int>(stems.Count * 2);
        features.AddRange(stems);
        for (var i = 0; i + 1 < stems.Count; i++)
            features.Add(PairOf(stems[i], stems[i + 1]));
        return VectorOf(features, stems, unknown: 0);
    }

    /// <summary>The vector of a statement that isn't one of them: words that none of them has only weigh.</summary>
    public WordVector OfOther(Sketch sketch)
    {
        var stems = sketch.Words.Select(w => _numbers.GetValueOrDefault(Stem.Of(w), None)).ToList();
        var features = stems.Where(s => s != None).ToList();
        var unknown = (sketch.Words.Length - features.Count) * Math.Log(1 + _total);
        for (var i = 0; i + 1 < stems.Count; i++)
        {
            if (_pairs.TryGetValue((stems[i], stems[i + 1]), out var pair))
                features.Add(pair);
        }
        stems.RemoveAll(s => s == None);
        return VectorOf(features, stems, unknown);
    }

    private WordVector VectorOf(List<int> features, List<int> stems, double unknown)
    {
        features.Sort();
        var weight = 0.0;
        foreach (var feature in features)
            weight += _weights[feature];
        return new WordVector([.. features], RarestFirst(stems), weight + unknown);
    }

    private int[] RarestFirst(List<int> stems)
    {
        int[] each = [.. stems.Distinct()];
        Array.Sort(each, (one, other) => _counts[one] != _counts[other] ? _counts[one].CompareTo(_counts[other]) : one.CompareTo(other));
        return each;
    }

    /// <summary>How much of two statements is the same, from 0 to 1: Dice's coefficient over weights.</summary>
    public double Similarity(WordVector a, WordVector b)
    {
        var total = a.Weight + b.Weight;
        return total > 0 ? 2 * Shared(a, b) / total : 0;
    }

    /// <summary>The share of one statement's words that the others have, from 0 to 1.</summary>
    public double Covered(WordVector words, IEnumerable<WordVector> by)
    {
        var known = by.SelectMany(v => v.Stems).ToHashSet();
        return ShareOf(words, known.Contains);
    }

    /// <summary>The share of one statement's words that one other has and another hasn't.</summary>
    public double CoveredOnly(WordVector words, WordVector by, WordVector notBy)
    {
        var known = by.Stems.Except(notBy.Stems).ToHashSet();
        return ShareOf(words, known.Contains);
    }

    private double ShareOf(WordVector words, Func<int, bool> isMeant)
    {
        var total = words.Stems.Sum(s => _weights[s]);
        return total > 0 ? words.Stems.Where(isMeant).Sum(s => _weights[s]) / total : 0;
    }

    private double Shared(WordVector a, WordVector b)
    {
        var (i, j, shared) = (0, 0, 0.0);
        while (i < a.Features.Length && j < b.Features.Length)
        {
            var (x, y) = (a.Features[i], b.Features[j]);
            if (x == y)
                shared += _weights[x];
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return shared;
    }

    private List<int> StemsOf(Sketch sketch)
    {
        var stems = new List<int>(sketch.Words.Length);
        foreach (var word in sketch.Words)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, Stem.Of(word), out var known);
            if (!known)
            {
                number = _counts.Count;
                _counts.Add(0);
            }
            stems.Add(number);
        }
        return stems;
    }

    private int PairOf(int first, int second)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (first, second), out var known);
        if (!known)
        {
            number = _weights.Count;
            _weights.Add(PairShare * (_weights[first] + _weights[second]));
        }
        return number;
    }

    private double WeightOf(string stem, int count) =>
        Math.Log(1 + (double)_total / count) * (stem.AsSpan().ContainsAnyInRange('0', '9') ? NumberShare : 1);
}
