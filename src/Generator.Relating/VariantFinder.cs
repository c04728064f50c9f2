using Generator.Model;
using Generator.Relating.Wording;

namespace Generator.Relating;

/// <summary>
/// Ties controls of one kind whose statements differ in a word or two, so that who answers one finds the other.
/// Only statements that begin or end alike are compared: of two that differ so little one end is nearly always the same, and comparing all pairs would cost their square.
/// </summary>
public static class VariantFinder
{
    // Shorter statements differ wholly by a word.
    private const int FewestWords = 5;

    // From so many words on, two may differ.
    private const int WordsForTwo = 10;

    private const int End = 3;

    // Whoever answers a control looks at some that are nearly alike, not at hundreds; no guide that we know of has more than six.
    private const int MostVariants = 20;

    // In a larger group each statement is compared with so many that follow it in alphabetical order, where those that differ last stand together.
    private const int Neighbours = 500;

    /// <summary>The same catalog, whose controls hold the ids of their variants in the catalog's order. Made last: ids change as versions are related and people decide.</summary>
    public static Catalog Tie(Catalog catalog)
    {
        var controls = catalog.Controls;
        var words = controls.Select(c => WordReader.Texts(c.Statement)).ToList();
        var tied = controls.Select(_ => new SortedSet<int>()).ToList();
        foreach (var (a, b) in Ends(words).SelectMany(Pairs).Where(p => tied[p.First].Count < MostVariants && tied[p.Second].Count < MostVariants && IsVariant(controls, words, p)))
        {
            tied[a].Add(b);
            tied[b].Add(a);
        }
        return catalog with { Controls = controls.Select((c, i) => c with { Variants = tied[i].Select(other => controls[other].Id).ToEquatableArray() }).ToEquatableArray() };
    }

    /// <summary>The same extraction, whose catalog's controls hold the ids of their variants.</summary>
    public static ExtractionResult Tie(ExtractionResult extraction) => extraction with { Catalog = Tie(extraction.Catalog) };

    // Of statements that begin alike the rest tells which are near, of those that end alike what stands before.
    private static IEnumerable<List<int>> Ends(List<string[]> words)
    {
        var candidates = Enumerable.Range(0, words.Count).Where(i => words[i].Length >= FewestWords).ToList();
        var begins = candidates.GroupBy(i => string.Join(' ', words[i][..End]), StringComparer.Ordinal);
        var ends = candidates.GroupBy(i => string.Join(' ', words[i][^End..]), StringComparer.Ordinal);
        return begins.Select(g => Ordered(g, i => words[i])).Concat(ends.Select(g => Ordered(g, i => words[i].Reverse()))).Where(g => g.Count > 1);
    }

    private static List<int> Ordered(IEnumerable<int> alike, Func<int, IEnumerable<string>> wordsOf)
    {
        var group = alike.ToList();
        return group.Count <= Neighbours ? group : [.. group.OrderBy(i => string.Join(' ', wordsOf(i)), StringComparer.Ordinal)];
    }

    private static IEnumerable<(int First, int Second)> Pairs(List<int> alike) =>
        alike.SelectMany((first, i) => alike.Skip(i + 1).Take(Neighbours).Select(second => (first, second)));

    private static bool IsVariant(EquatableArray<Control> controls, List<string[]> words, (int First, int Second) pair)
    {
        var (a, b) = (words[pair.First], words[pair.Second]);
        var most = Math.Min(a.Length, b.Length) >= WordsForTwo ? 2 : 1;
        return controls[pair.First].Kind == controls[pair.Second].Kind
            && controls[pair.First].Polarity == controls[pair.Second].Polarity
            && Differ(a, b, most);
    }

    // Whether no more than so many words must be put in, taken out or replaced.
    private static bool Differ(ReadOnlySpan<string> a, ReadOnlySpan<string> b, int most)
    {
        var alike = a.CommonPrefixLength(b, StringComparer.Ordinal);
        a = a[alike..];
        b = b[alike..];
        if (a.IsEmpty || b.IsEmpty)
            return a.Length + b.Length <= most;
        return most > 0 && Math.Abs(a.Length - b.Length) <= most
            && (Differ(a[1..], b[1..], most - 1) || Differ(a[1..], b, most - 1) || Differ(a, b[1..], most - 1));
    }
}
