using Generator.Model;
using Generator.Relating.Answers;

namespace Generator.Relating;

/// <summary>
/// Carries answers from one version of a guide to another, forward or back. Nothing is lost: every answer is in the result, with
/// its control or apart.
/// 1. An answer whose control is there is kept; it must be looked at again where the change reopens it, or where another sentence
///    was answered than the one that its version has.
/// 2. An answer whose control is gone is kept apart with the sentence; when the control is there again, so is the answer.
/// 3. Parts of a control that was split get copies of its answer. What was merged stands where all answers agree and nothing but
///    the merging reopens it.
/// 4. A step that makes an answer doubtful is noted with it; carried back to the version before that step, the answer is as it was.
/// </summary>
public static class CarryOver
{
    /// <summary>Carries an assessment.</summary>
    /// <param name="assessment">The answers; each is to a control of <paramref name="older"/>.</param>
    /// <param name="older">The catalog of their version.</param>
    /// <param name="newer">The catalog to carry them to; it may be of an earlier version.</param>
    /// <param name="digest">The digest of <paramref name="newer"/>.</param>
    /// <param name="changes">What differs between the two, from <paramref name="older"/> to <paramref name="newer"/>.</param>
    public static CarriedAssessment Carry(Assessment assessment, Catalog older, Catalog newer, string digest, ChangeSet changes)
    {
        var carried = new AnswerCarrier(assessment, new CatalogStep(older, newer, changes)).Carry();
        var answers = newer.Controls.Where(c => carried.Placed.ContainsKey(c.Id) || c.Party == Party.Customer)
            .Select(c => carried.Placed.TryGetValue(c.Id, out var placed) ? placed.Answer : Assessment.BlankOf(c));
        var result = new Assessment(newer.Guide, newer.Version, digest, answers.ToEquatableArray(), carried.Orphans.ToEquatableArray()) { System = assessment.System };
        return new CarriedAssessment(new CatalogName(assessment.Guide, assessment.Version), result, Outcomes.Of(result, newer, carried.Placed).ToEquatableArray());
    }
}
