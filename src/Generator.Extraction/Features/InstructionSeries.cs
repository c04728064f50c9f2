using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>Finds the lists and the columns of tables whose entries are instructions: what stands side by side is of one form.</summary>
internal static class InstructionSeries
{
    // So many entries must be instructions for the others to be taken for such, and at least this share of all.
    private const int FewestInstructions = 2;
    private const double InstructionShare = 0.5;

    /// <summary>The numbers of those lists and columns, as <see cref="Place.Series"/> has them.</summary>
    public static IReadOnlySet<int> Find(IEnumerable<PassageFeatures> passages) => passages
        .Where(p => p.Passage.Place.Series is not null && IsMember(p.Passage))
        .GroupBy(p => p.Passage.Place.Series!.Value)
        .Where(entries => IsInstructive([.. entries]))
        .Select(entries => entries.Key)
        .ToHashSet();

    /// <summary>Whether a passage is what its entry begins with.</summary>
    public static bool IsMember(Passage passage) => passage.Form is StatementForm.Lead || (passage.Lead is null && passage.Index == 0);

    private static bool IsInstructive(IReadOnlyCollection<PassageFeatures> entries)
    {
        var instructions = entries.Count(entry => entry.Sentence.Mood is Mood.Imperative);
        return instructions >= FewestInstructions && instructions >= InstructionShare * entries.Count;
    }
}
