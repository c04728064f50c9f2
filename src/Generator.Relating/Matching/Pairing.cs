namespace Generator.Relating.Matching;

/// <summary>Which of two lists' items belong together so far; each belongs to at most one.</summary>
internal sealed class Pairing
{
    private const int None = -1;
    private const int Excluded = -2;

    private readonly int[] _newOf;
    private readonly int[] _oldOf;

    public Pairing(IReadOnlyList<Sketch> olds, IReadOnlyList<Sketch> news)
    {
        (Olds, News) = (olds, news);
        _newOf = [.. Enumerable.Repeat(None, olds.Count)];
        _oldOf = [.. Enumerable.Repeat(None, news.Count)];
    }

    public IReadOnlyList<Sketch> Olds { get; }

    public IReadOnlyList<Sketch> News { get; }

    public IEnumerable<int> FreeOlds => Enumerable.Range(0, _newOf.Length).Where(i => _newOf[i] == None);

    public IEnumerable<int> FreeNews => Enumerable.Range(0, _oldOf.Length).Where(j => _oldOf[j] == None);

    public IEnumerable<(int Old, int New)> Pairs => Enumerable.Range(0, _newOf.Length).Where(i => _newOf[i] >= 0).Select(i => (i, _newOf[i]));

    public int? NewOf(int old) => _newOf[old] < 0 ? null : _newOf[old];

    public int? OldOf(int @new) => _oldOf[@new] < 0 ? null : _oldOf[@new];

    public bool IsFree(int old, int @new) => _newOf[old] == None && _oldOf[@new] == None;

    /// <summary>Keeps one of the new side from being paired: it belongs to something that isn't of the old side.</summary>
    public void Exclude(int @new) => _oldOf[@new] = Excluded;

    /// <summary>Pairs two that are free.</summary>
    public void Join(int old, int @new)
    {
        if (!IsFree(old, @new))
            throw new InvalidOperationException("One of the two is paired already.");
        (_newOf[old], _oldOf[@new]) = (@new, old);
    }
}
