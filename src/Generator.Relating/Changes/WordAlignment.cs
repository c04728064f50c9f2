using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>
/// Sets two texts' terms side by side.
/// 1. What one writes as one word and the other as several ("sign-up") is one word.
/// 2. The longest run of common terms in the same order; then common terms in any order, for order alone doesn't count.
/// 3. Misspelled words go with the right ones, and names that go before other names throughout the guide may be left out.
/// What is left is each text's surplus.
/// </summary>
internal sealed class WordAlignment
{
    private const int MostJoined = 3;
    private const int None = -1;

    private readonly string _old;
    private readonly string _new;
    private readonly Meaning _meaning;
    private readonly IReadOnlyList<Term> _olds;
    private readonly IReadOnlyList<Term> _news;
    private readonly int[] _newOf;
    private readonly int[] _oldOf;
    private readonly int[] _oldGaps;
    private readonly int[] _newGaps;

    private WordAlignment(string old, string @new, Meaning meaning)
    {
        (_old, _new, _meaning) = (old, @new, meaning);
        (_olds, _news) = (meaning.Read(old), meaning.Read(@new));
        (_olds, _news) = (Joined(_old, _olds, _news), Joined(_new, _news, _olds));
        (_newOf, _oldOf) = ([.. Enumerable.Repeat(None, _olds.Count)], [.. Enumerable.Repeat(None, _news.Count)]);
        MatchInOrder();
        (_oldGaps, _newGaps) = (GapsOf(_newOf), GapsOf(_oldOf));
        MatchAnywhere((a, b) => string.Equals(a.Stem, b.Stem, StringComparison.Ordinal));
        MatchAnywhere((a, b) => meaning.IsMisspelled(WordOf(_old, a), WordOf(_new, b)));
    }

    /// <summary>The two texts' surplus against each other.</summary>
    public static (WordSurplus Lost, WordSurplus Gained) Between(string old, string @new, Meaning meaning)
    {
        var alignment = new WordAlignment(old, @new, meaning);
        return (alignment.SurplusOf(old, alignment._olds, alignment._newOf, alignment._oldGaps), alignment.SurplusOf(@new, alignment._news, alignment._oldOf, alignment._newGaps));
    }

    private static string WordOf(string text, Term term) => text[term.Start..term.End].ToLowerInvariant();

    private WordSurplus SurplusOf(string text, IReadOnlyList<Term> terms, int[] matched, int[] gaps)
    {
        var surplus = Enumerable.Range(0, terms.Count).Where(i => matched[i] == None && !IsForename(text, terms, i) && !IsEnsuring(text, terms[i])).Select(i => new SurplusTerm(terms[i], gaps[i]));
        return new WordSurplus(text, [.. surplus], terms.Count, [.. Enumerable.Range(0, terms.Count).Where(i => matched[i] != None).Select(i => terms[i].Start)]);
    }

    // "Make sure that you encrypt" asks what "encrypt" asks.
    private static bool IsEnsuring(string text, Term term) => term.Stem is "ensur" && !WordOf(text, term).StartsWith("verif", StringComparison.Ordinal);

    private bool IsForename(string text, IReadOnlyList<Term> terms, int at)
    {
        var term = terms[at];
        return at + 1 < terms.Count && terms[at + 1] is var next && next.Start == term.End + 1
            && _meaning.IsForename(text[term.Start..term.End], text[next.Start..(text.IndexOf(' ', next.Start) is > 0 and var end && end < next.End ? end : next.End)]);
    }

    private static List<Term> Joined(string text, IReadOnlyList<Term> terms, IReadOnlyList<Term> others)
    {
        var stems = others.Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);
        var joined = new List<Term>(terms.Count);
        for (var at = 0; at < terms.Count; at++)
        {
            var count = stems.Contains(terms[at].Stem) ? 1 : JoinedAt(text, terms, at, stems);
            joined.Add(count == 1 ? terms[at] : terms[at] with { Stem = StemOf(text, terms[at], terms[at + count - 1]), End = terms[at + count - 1].End });
            at += count - 1;
        }
        return joined;
    }

    private static int JoinedAt(string text, IReadOnlyList<Term> terms, int at, HashSet<string> stems)
    {
        for (var count = 2; count <= MostJoined && at + count <= terms.Count; count++)
        {
            var (previous, last) = (terms[at + count - 2], terms[at + count - 1]);
            if (last.Start != previous.End + 1)
                return 1;
            if (stems.Contains(StemOf(text, terms[at], last)))
                return count;
        }
        return 1;
    }

    private static string StemOf(string text, Term first, Term last) => Stem.Of(string.Concat(WordReader.Texts(text[first.Start..last.End])));

    private void MatchInOrder()
    {
        var lengths = new int[_olds.Count + 1, _news.Count + 1];
        for (var i = _olds.Count - 1; i >= 0; i--)
        {
            for (var j = _news.Count - 1; j >= 0; j--)
                lengths[i, j] = Same(i, j) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        for (var (i, j) = (0, 0); i < _olds.Count && j < _news.Count;)
        {
            if (Same(i, j))
                (_newOf[i], _oldOf[j]) = (j++, i++);
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }
    }

    private bool Same(int old, int @new) => string.Equals(_olds[old].Stem, _news[@new].Stem, StringComparison.Ordinal);

    private void MatchAnywhere(Func<Term, Term, bool> isSame)
    {
        for (var i = 0; i < _olds.Count; i++)
        {
            var (old, j) = (_olds[i], 0);
            while (_newOf[i] == None && j < _news.Count && (_oldOf[j] != None || !isSame(old, _news[j])))
                j++;
            if (_newOf[i] == None && j < _news.Count)
                (_newOf[i], _oldOf[j]) = (j, i);
        }
    }

    private static int[] GapsOf(int[] matched)
    {
        var gaps = new int[matched.Length];
        for (var (i, common) = (0, 0); i < matched.Length; i++)
            gaps[i] = matched[i] == None ? common : common++;
        return gaps;
    }
}
