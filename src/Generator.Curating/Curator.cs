using Generator.Model;

namespace Generator.Curating;

/// <summary>
/// The curation stage: people's decisions put into the catalogs and ledgers of a guide's versions.
/// 1. The decisions are held against each other and against what the versions hold (<see cref="DecisionCheck"/>).
/// 2. In each version those whose control is there are applied (<see cref="VersionCurator"/>), first what makes and removes
///    controls, then what changes them.
/// 3. What was decided on another sentence, or is about nothing that any version has, is told (<see cref="Findings"/>).
/// </summary>
public static class Curator
{
    /// <summary>Applies the decisions. A pure function; the order of the versions decides which is newer.</summary>
    /// <param name="versions">The versions as extracted, oldest first, with the ids that they are to keep.</param>
    /// <param name="curation">The decisions.</param>
    /// <returns>The versions in the same order, and the problems by place; with an error among them nothing was applied.</returns>
    public static Outcome<EquatableArray<ExtractionResult>> Curate(EquatableArray<ExtractionResult> versions, Curation curation)
    {
        if (curation.Decisions.IsEmpty || versions.IsEmpty)
            return new Outcome<EquatableArray<ExtractionResult>>(versions, []);
        var problems = DecisionCheck.Check(versions, curation);
        if (problems.Any(p => p.Severity == Severity.Error))
            return new Outcome<EquatableArray<ExtractionResult>>(versions, InOrder(problems));
        var curated = OrderedParallel.Map(versions, v => VersionCurator.Apply(v, curation));
        var found = Findings.Of(curation, curated);
        return new Outcome<EquatableArray<ExtractionResult>>(curated.Select(c => c.Result).ToEquatableArray(), InOrder([.. problems, .. found]));
    }

    private static EquatableArray<Diagnostic> InOrder(IEnumerable<Diagnostic> problems) =>
        problems.OrderBy(p => p.Span.Line).ThenBy(p => p.Span.Column).ToEquatableArray();
}
