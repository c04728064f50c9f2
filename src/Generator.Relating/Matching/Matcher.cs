namespace Generator.Relating.Matching;

/// <summary>How much two statements must have in common to be one control.</summary>
/// <param name="Words">The least similarity of their words.</param>
/// <param name="Score">The least score of words and place together.</param>
/// <param name="TrustIds">Whether the two sides' ids are of one kind, so that the same id speaks for the same control.</param>
internal sealed record MatchLimits(double Words, double Score, bool TrustIds)
{
    /// <summary>For versions that follow each other.</summary>
    public static MatchLimits Neighbours { get; } = new(0.28, 0.44, TrustIds: false);

    /// <summary>For what was gone in between: only the words speak for it.</summary>
    public static MatchLimits Distant { get; } = new(0.62, 0.44, TrustIds: false);

    /// <summary>For two catalogs whose ids may be final.</summary>
    public static MatchLimits SharedIds { get; } = Neighbours with { TrustIds = true };
}

/// <summary>
/// Finds which statements of two lists are the same control.
/// 1. The same words, where each side has them once.
/// 2. The same words at several places: the places that are most alike.
/// 3. The same id, where ids are to be trusted and the words aren't entirely others.
/// 4. The rest: similarity of words first, then of places, solved for all together.
/// </summary>
internal static class Matcher
{
    private const double WordShare = 0.72;

    // The same few words in another place under another context are a coincidence more often than a move.
    private const int FewWords = 3;
    private const double AnyPlace = 0.15;

    // Of the same words at several places, those under the same introduction are the same, whatever stands beside them.
    private const double SameContext = 0.5;

    // One id speaks for one control, unless next to no word is the same.
    private const double SameId = 0.3;

    // Who acts seldom changes in a sentence whose words change much.
    private const double OtherParty = 0.5;

    /// <summary>Completes a pairing by the same words only; what is paired in it stays.</summary>
    public static void CompleteExact(Pairing pairing, MatchLimits limits)
    {
        MatchExact(pairing, limits, onlySingle: true);
        MatchExact(pairing, limits, onlySingle: false);
    }

    /// <summary>Completes a pairing; what is paired in it stays.</summary>
    public static void Complete(Pairing pairing, MatchLimits limits)
    {
        CompleteExact(pairing, limits);
        if (pairing.FreeOlds.Any() && pairing.FreeNews.Any())
            MatchSimilar(pairing, limits);
    }

    private static void MatchExact(Pairing pairing, MatchLimits limits, bool onlySingle)
    {
        var places = new PlaceScore(pairing);
        var news = pairing.FreeNews.ToLookup(j => pairing.News[j].Digest, StringComparer.Ordinal);
        foreach (var olds in pairing.FreeOlds.GroupBy(i => pairing.Olds[i].Digest, StringComparer.Ordinal).ToList())
        {
            var (a, b) = (olds.ToList(), news[olds.Key].ToList());
            if (b.Count == 0 || (onlySingle && (a.Count > 1 || b.Count > 1)))
                continue;
            var edges = from i in a from j in b where Fits(pairing, places, i, j) select new Edge(i, j, 1 + places.Of(i, j) + ContextGain(pairing, i, j) + IdGain(pairing, limits, i, j));
            foreach (var edge in Assignment.Solve([.. edges]))
                pairing.Join(edge.Old, edge.New);
        }
    }

    private static bool Fits(Pairing pairing, PlaceScore places, int old, int @new) =>
        pairing.Olds[old].Words.Length > FewWords || places.Of(old, @new) > AnyPlace;

    private static double ContextGain(Pairing pairing, int old, int @new) =>
        string.Equals(pairing.Olds[old].Context, pairing.News[@new].Context, StringComparison.Ordinal) ? SameContext : 0;

    private static double IdGain(Pairing pairing, MatchLimits limits, int old, int @new) =>
        limits.TrustIds && string.Equals(pairing.Olds[old].Id, pairing.News[@new].Id, StringComparison.Ordinal) ? 1 : 0;

    private static void MatchSimilar(Pairing pairing, MatchLimits limits)
    {
        var vectors = new WordVectors(pairing.Olds.Concat(pairing.News));
        var olds = pairing.FreeOlds.Select(i => (i, vectors.Of(pairing.Olds[i]))).ToDictionary(p => p.i, p => p.Item2);
        var news = pairing.FreeNews.Select(j => (j, vectors.Of(pairing.News[j]))).ToDictionary(p => p.j, p => p.Item2);
        var places = new PlaceScore(pairing);
        var edges = new List<Edge>();
        foreach (var (old, @new) in Candidates.Of(pairing, places, olds, news))
        {
            if (IsOtherParty(pairing.Olds[old], pairing.News[@new]) && vectors.Similarity(olds[old], news[@new]) < OtherParty)
                continue;
            if (GainOf(vectors.Similarity(olds[old], news[@new]), places.Of(old, @new), IdGain(pairing, limits, old, @new), limits) is { } gain)
                edges.Add(new Edge(old, @new, gain));
        }
        foreach (var edge in Assignment.Solve(edges))
            pairing.Join(edge.Old, edge.New);
    }

    private static bool IsOtherParty(Sketch old, Sketch @new) => old.Party is { } a && @new.Party is { } b && a != b;

    private static double? GainOf(double words, double place, double id, MatchLimits limits)
    {
        var score = WordShare * words + (1 - WordShare) * place;
        if (words < limits.Words * (id > 0 ? SameId : 1) || (score < limits.Score && id == 0))
            return null;
        // Little above the limit is worth little: one good pair beats two poor ones.
        return score - limits.Score / 2 + id;
    }
}
