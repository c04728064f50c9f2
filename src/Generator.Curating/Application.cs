using Generator.Model;

namespace Generator.Curating;

/// <summary>A decision that was applied to a control of a version.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Digest">The digest of the control's sentence in the version.</param>
/// <param name="State">Whether that is a sentence that the decision was made on.</param>
internal sealed record Application(CurationDecision Decision, string Digest, CurationState State)
{
    /// <summary>What the catalog says of it.</summary>
    public CurationNote Note => new(Decision.Verb, Decision.Reason, Decision.By, State);

    /// <summary>The decision as it applies to a control with this statement.</summary>
    public static Application Of(CurationDecision decision, string statement)
    {
        var digest = StatementDigest.Of(statement);
        var state = decision is AddDecision || decision.Digests.Contains(digest, StringComparer.Ordinal) ? CurationState.Confirmed : CurationState.ToBeConfirmed;
        return new Application(decision, digest, state);
    }
}

/// <summary>A version with the decisions that were applied to it.</summary>
/// <param name="Result">The version, curated.</param>
/// <param name="Applied">The decisions, at most one application of each.</param>
internal sealed record CuratedVersion(ExtractionResult Result, IReadOnlyList<Application> Applied)
{
    public string Id => Result.Catalog.Version;

    public Application? Of(CurationDecision decision) => Applied.FirstOrDefault(a => ReferenceEquals(a.Decision, decision));
}
