using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>What one text says and the other doesn't.</summary>
/// <param name="Text">The text.</param>
/// <param name="Terms">Its terms that the other lacks, in order.</param>
/// <param name="Total">How many terms it has in all.</param>
internal sealed record WordSurplus(string Text, IReadOnlyList<Term> Terms, int Total)
{
    private const int LongestQuote = 60;

    // Two terms with no more than a filler between them are one phrase.
    private const int FillerLength = 12;

    /// <summary>The two texts' surplus against each other: the order of words doesn't count.</summary>
    public static (WordSurplus Lost, WordSurplus Gained) Between(string old, string @new, Meaning meaning)
    {
        var (a, b) = (meaning.Read(old), meaning.Read(@new));
        return (new WordSurplus(old, Less(a, b), a.Count), new WordSurplus(@new, Less(b, a), b.Count));
    }

    /// <summary>The terms that <paramref name="isMeant"/> holds for, as phrases of the text: neighbours are one phrase.</summary>
    public IEnumerable<string> Phrases(Func<Term, bool> isMeant)
    {
        var run = new List<Term>();
        foreach (var term in Terms)
        {
            var goesOn = run.Count > 0 && isMeant(term) && !Text.AsSpan(run[^1].End, Math.Max(0, term.Start - run[^1].End)).ContainsAny(".;:");
            if (run.Count > 0 && (!goesOn || !IsNear(run[^1], term)))
            {
                yield return Quote(run[0].Start, run[^1].End);
                run.Clear();
            }
            if (isMeant(term))
                run.Add(term);
        }
        if (run.Count > 0)
            yield return Quote(run[0].Start, run[^1].End);
    }

    /// <summary>The words from one place to another, widened to whole words as they are written.</summary>
    public string Quote(int start, int end)
    {
        while (start > 0 && !char.IsWhiteSpace(Text[start - 1]))
            start--;
        while (end < Text.Length && !char.IsWhiteSpace(Text[end]))
            end++;
        var quote = Text[start..end].Trim('.', ',', ';', ':', '(', ')', '"', '“', '”', ' ');
        return quote.Length <= LongestQuote ? quote : quote[..LongestQuote].TrimEnd() + "…";
    }

    private static bool IsNear(Term a, Term b) => b.Start - a.End <= FillerLength;

    private static List<Term> Less(List<Term> terms, List<Term> others)
    {
        var left = others.GroupBy(t => t.Stem, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var surplus = new List<Term>();
        foreach (var term in terms)
        {
            if (left.TryGetValue(term.Stem, out var count) && count > 0)
                left[term.Stem] = count - 1;
            else
                surplus.Add(term);
        }
        return surplus;
    }
}
