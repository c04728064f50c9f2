using Generator.Model;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>Words that deny. Two of them in one text deny nothing, and what a condition denies bounds what the rest applies to.</summary>
internal static class Negation
{
    // What is denied is told to the end of its clause, if that is no more than so many words behind the denial ...
    private const int MostWordsTold = 8;

    // ... and else up to a word that begins a part of its own, but not by fewer words than these.
    private const int LeastWordsTold = 3;

    private static readonly HashSet<string> Openers = new(
        ["to", "in", "on", "at", "by", "for", "from", "with", "without", "of", "into", "and", "or", "but", "that", "which", "who", "when", "if", "unless", "until", "because", "so", "as", "before", "after", "while", "where"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Auxiliaries = new(
        ["do", "does", "did", "should", "must", "shall", "is", "are", "was", "were", "be", "been", "can", "could", "may", "will", "would", "has", "have", "and", "that", "which"],
        StringComparer.Ordinal);

    /// <summary>Whether a term denies.</summary>
    public static bool IsOf(Term term) => term.Stem is Meaning.Not or Meaning.Never or "without";

    /// <summary>What only one of two texts denies; nothing where both deny alike.</summary>
    public static IEnumerable<Finding> Between(WordSurplus lost, WordSurplus gained)
    {
        if (Of(lost, gained, t => !t.IsConditional) is { } main)
            yield return new Finding(ChangeClass.Substantive, main);
        if (Of(lost, gained, t => t.IsConditional) is { } condition)
            yield return new Finding(ChangeClass.Scope, $"applies to: {condition}");
    }

    private static string? Of(WordSurplus lost, WordSurplus gained, Func<Term, bool> isMeant)
    {
        var (before, after) = (Denials(lost, isMeant), Denials(gained, isMeant));
        if (before.Count % 2 == after.Count % 2)
            return null;
        return after.Count > before.Count ? $"now \"{Told(gained.Text, after[^1])}\"" : $"no longer \"{Told(lost.Text, before[^1])}\"";
    }

    private static List<Term> Denials(WordSurplus surplus, Func<Term, bool> isMeant) =>
        [.. surplus.Terms.Select(t => t.Term).Where(t => t.Stem is not Meaning.Never && IsOf(t) && isMeant(t))];

    private static string Told(string text, Term denial)
    {
        var words = WordReader.Read(text);
        var first = words.FindIndex(w => w.Start >= denial.Start);
        var last = words.FindLastIndex(w => w.End <= denial.End);
        if (first > 0 && Auxiliaries.Contains(words[first - 1].Text) && text.AsSpan(words[first - 1].End, words[first].Start - words[first - 1].End).Trim().IsEmpty)
            first--;
        return Quotation.Of(text, words[first].Start, words[LastTold(text, words, last)].End);
    }

    private static int LastTold(string text, List<Word> words, int denial)
    {
        var (last, border) = (denial, -1);
        while (last + 1 < words.Count && text.AsSpan(words[last].End, words[last + 1].Start - words[last].End) is " " or " \"" or "-")
        {
            if (last - denial == MostWordsTold)
                return border > 0 ? border : Math.Min(last, denial + LeastWordsTold);
            if (last - denial >= LeastWordsTold && Openers.Contains(words[last + 1].Text))
                border = last;
            last++;
        }
        return last;
    }
}
