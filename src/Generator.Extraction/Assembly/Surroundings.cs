using Generator.Extraction.Deciding;
using Generator.Model;

namespace Generator.Extraction.Assembly;

/// <summary>What stands before a passage that its words may lean on.</summary>
/// <param name="Above">The sentences and lead-ins of its section, the nearest first; the heading where it is the section's first.</param>
/// <param name="BeforeIntroduction">The sentence before the introduction of its list, if any.</param>
internal sealed record Surroundings(EquatableArray<string> Above, string? BeforeIntroduction)
{
    // The sentence before, and the one that this leans on.
    private const int MostAbove = 2;

    // A list is hardly longer.
    private const int MostBelowIntroduction = 60;

    /// <summary>What stands before the passage at an index.</summary>
    public static Surroundings Of(IReadOnlyList<DecidedPassage> passages, int at) => new([.. AboveOf(passages, at)], BeforeIntroductionOf(passages, at));

    private static List<string> AboveOf(IReadOnlyList<DecidedPassage> passages, int at)
    {
        var above = new List<string>();
        for (var i = at - 1; i >= 0 && above.Count < MostAbove && passages[i] is { IsApart: false, Passage: var passage } && IsNear(passages, i, at); i--)
        {
            if (passage.Form != StatementForm.Heading || above.Count == 0)
                above.Add(passage.Text);
            if (passage.Form == StatementForm.Heading)
                break;
        }
        return above;
    }

    private static string? BeforeIntroductionOf(IReadOnlyList<DecidedPassage> passages, int at)
    {
        if (passages[at].Passage.Place.Introduction is not { } introduction)
            return null;
        for (var i = at - 1; i >= Math.Max(0, at - MostBelowIntroduction) && IsNear(passages, i, at); i--)
        {
            if (string.Equals(passages[i].Passage.Text, introduction, StringComparison.Ordinal))
                return passages[i].Passage.Before;
        }
        return null;
    }

    private static bool IsNear(IReadOnlyList<DecidedPassage> passages, int a, int b) => ReferenceEquals(passages[a].Passage.Place.Document, passages[b].Passage.Place.Document);
}
