using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>Finds the lists and the columns of tables whose entries are instructions: what stands side by side is of one form.</summary>
internal static class InstructionSeries
{
    // So many entries must be of one form for the others to be read so, and at least this share of all.
    private const int FewestAlike = 2;
    private const double AlikeShare = 0.5;

    /// <summary>The numbers of those lists and columns, as <see cref="Place.Series"/> has them.</summary>
    public static IReadOnlySet<int> Find(IEnumerable<PassageFeatures> passages) => Find(passages, IsInstruction);

    /// <summary>The numbers of the lists whose entries name acts: "Requiring a second factor".</summary>
    public static IReadOnlySet<int> FindActs(IEnumerable<PassageFeatures> passages) => Find(passages, IsAct);

    /// <summary>Whether an entry names an act.</summary>
    public static bool IsAct(PassageFeatures entry) => entry.Sentence.IsGerund;

    private static HashSet<int> Find(IEnumerable<PassageFeatures> passages, Func<PassageFeatures, bool> isAlike) => passages
        .Where(p => p.Passage.Place.Series is not null && IsMember(p.Passage))
        .GroupBy(p => p.Passage.Place.Series!.Value)
        .Where(entries => AreAlike([.. entries], isAlike))
        .Select(entries => entries.Key)
        .ToHashSet();

    /// <summary>Whether a passage is what its entry begins with.</summary>
    public static bool IsMember(Passage passage) => passage.Form is StatementForm.Lead || (passage.Lead is null && passage.Index == 0);

    private static bool IsInstruction(PassageFeatures entry) => entry.Sentence.Mood is Mood.Imperative;

    private static bool AreAlike(IReadOnlyCollection<PassageFeatures> entries, Func<PassageFeatures, bool> isAlike)
    {
        var alike = entries.Count(isAlike);
        return alike >= FewestAlike && alike >= AlikeShare * entries.Count;
    }
}
