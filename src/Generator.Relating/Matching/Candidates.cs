namespace Generator.Relating.Matching;

/// <summary>The pairs that are worth scoring: those that share rare words, those of one section where few are left, and those of one id.</summary>
internal static class Candidates
{
    // In a section with more than this many left the rare words tell enough.
    private const int FewInSection = 12;

    /// <summary>The pairs of what is free, each once.</summary>
    public static HashSet<(int Old, int New)> Of(Pairing pairing, PlaceScore places, Dictionary<int, WordVector> olds, Dictionary<int, WordVector> news)
    {
        var index = new CandidateIndex(news.OrderBy(n => n.Key).Select(n => (n.Key, n.Value)));
        var found = new HashSet<(int, int)>();
        var ids = news.Keys.ToLookup(j => pairing.News[j].Id, StringComparer.Ordinal);
        var sections = news.Keys.Order().ToLookup(j => pairing.News[j].Section);
        foreach (var (old, vector) in olds.OrderBy(o => o.Key))
        {
            var near = sections[places.NewSectionOf(pairing.Olds[old])].Take(FewInSection);
            found.UnionWith(index.For(vector).Concat(near).Concat(ids[pairing.Olds[old].Id]).Select(j => (old, j)));
        }
        return found;
    }
}
