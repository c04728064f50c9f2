namespace Generator.Relating.Matching;

/// <summary>How alike two places are, from 0 to 1, by what is paired already: document, section, neighbours, context and order.</summary>
internal sealed class PlaceScore
{
    private const double FileWeight = 0.15;
    private const double SectionWeight = 0.2;
    private const double NeighbourWeight = 0.2;
    private const double ContextWeight = 0.15;
    private const double OrderWeight = 0.1;

    private readonly Pairing _pairing;
    private readonly Correspondence<string> _files;
    private readonly Correspondence<(string, string)> _sections;
    private readonly int[] _before;
    private readonly int[] _after;
    private readonly int[] _newBefore;
    private readonly int[] _newAfter;

    public PlaceScore(Pairing pairing)
    {
        _pairing = pairing;
        _files = new(pairing.Olds.Select(s => s.File), pairing.News.Select(s => s.File), pairing.Pairs.Select(p => (pairing.Olds[p.Old].File, pairing.News[p.New].File)));
        _sections = new(pairing.Olds.Select(s => s.Section), pairing.News.Select(s => s.Section), pairing.Pairs.Select(p => (pairing.Olds[p.Old].Section, pairing.News[p.New].Section)));
        (_before, _after) = (Nearest(pairing.Olds, i => pairing.NewOf(i) is not null, 1), Nearest(pairing.Olds, i => pairing.NewOf(i) is not null, -1));
        (_newBefore, _newAfter) = (Nearest(pairing.News, j => pairing.OldOf(j) is not null, 1), Nearest(pairing.News, j => pairing.OldOf(j) is not null, -1));
    }

    /// <summary>The old section's address in the new side's words.</summary>
    public (string File, string Anchor) NewSectionOf(Sketch old) => _sections.NewNameOf(old.Section);

    public double Of(int old, int @new)
    {
        var (a, b) = (_pairing.Olds[old], _pairing.News[@new]);
        var score = string.Equals(a.Context, b.Context, StringComparison.Ordinal) ? ContextWeight : 0;
        if (_files.Same(a.File, b.File))
            score += FileWeight + OrderWeight * (1 - Math.Abs(Relative(old, _pairing.Olds.Count) - Relative(@new, _pairing.News.Count)));
        if (_sections.Same(a.Section, b.Section))
            score += SectionWeight;
        return score + Neighbour(_before[old], _newBefore[@new]) + Neighbour(_after[old], _newAfter[@new]);
    }

    private static double Relative(int index, int count) => (double)index / count;

    // Beyond the first and the last of a page stands nothing, on both sides the same nothing.
    private double Neighbour(int old, int @new)
    {
        if (old < 0 || @new < 0)
            return old < 0 && @new < 0 ? NeighbourWeight / 2 : 0;
        return _pairing.NewOf(old) == @new ? NeighbourWeight : 0;
    }

    // For each the nearest paired one of its page in one direction, or -1.
    private static int[] Nearest(IReadOnlyList<Sketch> sketches, Func<int, bool> isPaired, int step)
    {
        var nearest = new int[sketches.Count];
        var last = -1;
        for (var n = 0; n < sketches.Count; n++)
        {
            var i = step > 0 ? n : sketches.Count - 1 - n;
            nearest[i] = last >= 0 && string.Equals(sketches[last].File, sketches[i].File, StringComparison.Ordinal) ? last : -1;
            if (isPaired(i))
                last = i;
        }
        return nearest;
    }
}
