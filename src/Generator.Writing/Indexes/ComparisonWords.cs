using Generator.Model;
using Generator.Writing.Words;

namespace Generator.Writing.Indexes;

/// <summary>What differs between two versions, in a sentence or two.</summary>
internal static class ComparisonWords
{
    /// <summary>"Of the 80 controls in the two versions, 61 are unchanged, 3 ask for more and 16 are new. 5 answers must be looked at again."</summary>
    public static string Of(ComparisonIndex comparison)
    {
        string[] parts = [.. FateWord.Compared.Select(f => (Fate: f, Count: comparison.CountOf(f))).Where(f => f.Count > 0).Select(f => $"{CountWords.Of(f.Count)} {Of(f.Fate, f.Count)}")];
        return parts.Length == 0 ? "Neither version has a control." : $"Of the {CountWords.Of(comparison.Total, "control")} in the two versions, {Listed(parts)}. {Answers(comparison.Reopening)}";
    }

    private static string Answers(int count) => $"{(count == 0 ? "No answer" : CountWords.Of(count, "answer"))} must be looked at again.";

    private static string Of(Fate fate, int count) => (fate, count == 1) switch
    {
        (Fate.Unchanged, true) => "is unchanged",
        (Fate.Unchanged, _) => "are unchanged",
        (Fate.Stronger, true) => "asks or promises more",
        (Fate.Stronger, _) => "ask or promise more",
        (Fate.Weaker, true) => "asks or promises less",
        (Fate.Weaker, _) => "ask or promise less",
        (Fate.Different, true) => "says something else",
        (Fate.Different, _) => "say something else",
        (Fate.Regrouped, true) => "was split or merged",
        (Fate.Regrouped, _) => "were split or merged",
        (Fate.Reworded, true) => "is only reworded",
        (Fate.Reworded, _) => "are only reworded",
        (Fate.Moved, _) => "only moved",
        (Fate.Added, true) => "is new",
        (Fate.Added, _) => "are new",
        (Fate.Gone, true) => "is gone",
        (Fate.Gone, _) => "are gone",
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, "Not a fate between two versions."),
    };

    private static string Listed(string[] parts) =>
        parts.Length == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
}
