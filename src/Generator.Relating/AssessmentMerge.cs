using Generator.Model;
using Generator.Relating.Answers;

namespace Generator.Relating;

/// <summary>
/// Puts two people's answers to one version together, field by field, by the rules of the checklist page's import
/// (<c>templates/assets/checklist/merge.js</c>).
/// 1. A field that one side only has, or only one side went on from, is taken from that side.
/// 2. What both sides changed, or of which no history tells which value came later, is a conflict.
/// 3. Histories are united; a choice against the latest change is itself a change.
/// </summary>
public static class AssessmentMerge
{
    /// <summary>Merges two assessments of one version.</summary>
    /// <param name="mine">The first one; its order and its catalog's digest are the result's.</param>
    /// <param name="theirs">The second one.</param>
    /// <param name="prefer">What decides conflicts, or <c>null</c> where nothing does.</param>
    /// <param name="signature">Who decides, and when.</param>
    public static MergedAssessment Merge(Assessment mine, Assessment theirs, MergePreference? prefer, Signature signature)
    {
        var merger = new AnswerMerger(prefer, signature);
        var answers = MergeAnswers(mine.Answers, theirs.Answers, merger);
        var orphans = MergeOrphans(mine.Orphans, theirs.Orphans, merger);
        return new MergedAssessment(mine with { Answers = answers.ToEquatableArray(), Orphans = orphans.ToEquatableArray() }, merger.Conflicts);
    }

    /// <summary>The answers whose histories are full (GEN238).</summary>
    /// <param name="assessment">An assessment that is to be written.</param>
    /// <param name="place">Where it is told.</param>
    public static IEnumerable<Diagnostic> FullHistories(Assessment assessment, SourceSpan place) =>
        assessment.Answers.Where(a => AnswerHistory.IsFull(a.History)).Select(a => AnswerHistory.Fullness(a, place));

    // An answer that only theirs has stands behind the one that it stood behind there, so that the catalog's order is kept.
    private static List<Answer> MergeAnswers(EquatableArray<Answer> mine, EquatableArray<Answer> theirs, AnswerMerger merger)
    {
        var others = theirs.ToDictionary(a => a.Control, StringComparer.Ordinal);
        var merged = mine.Select(a => others.TryGetValue(a.Control, out var other) ? merger.Merge(a, other) : a).ToList();
        var known = mine.Select(a => a.Control).ToHashSet(StringComparer.Ordinal);
        var behind = new Dictionary<string, List<Answer>>(StringComparer.Ordinal);
        // Behind no answer stands what comes first.
        var last = behind[""] = [];
        foreach (var other in theirs)
        {
            if (known.Contains(other.Control))
                behind[other.Control] = last = [];
            else
                last.Add(other);
        }
        return [.. behind[""], .. merged.SelectMany(a => behind.GetValueOrDefault(a.Control, []).Prepend(a))];
    }

    private static List<OrphanedAnswer> MergeOrphans(EquatableArray<OrphanedAnswer> mine, EquatableArray<OrphanedAnswer> theirs, AnswerMerger merger) =>
        mine.Concat(theirs).GroupBy(o => (o.Answer.Control, o.Version))
            .Select(same => same.Aggregate((one, other) => one with { Answer = merger.Merge(one.Answer, other.Answer) }))
            .OrderBy(o => o.Answer.Control, StringComparer.Ordinal).ThenBy(o => o.Version, StringComparer.Ordinal).ToList();
}
