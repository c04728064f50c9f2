using Generator.Model;

namespace Generator.Exporting.Oscal;

/// <summary>The assessment results model.</summary>
internal sealed record OscalResults(string Uuid, OscalMetadata Metadata, OscalPlanImport ImportAp, EquatableArray<OscalResult> Results, OscalBackMatter BackMatter);

/// <summary>The plan that was followed.</summary>
internal sealed record OscalPlanImport(string Href);

/// <summary>What was found at one time.</summary>
internal sealed record OscalResult(string Uuid, string Title, string Description, string Start, string? End)
{
    public required OscalReviewed ReviewedControls { get; init; }

    public OscalLog? AssessmentLog { get; init; }

    public EquatableArray<OscalObservation> Observations { get; init; }

    public EquatableArray<OscalRisk> Risks { get; init; }

    public EquatableArray<OscalFinding> Findings { get; init; }
}

/// <summary>Which controls were looked at.</summary>
internal sealed record OscalReviewed(EquatableArray<OscalReviewedSelection> ControlSelections);

/// <summary>Controls that were looked at.</summary>
internal sealed record OscalReviewedSelection
{
    public OscalAll? IncludeAll { get; init; }

    public EquatableArray<OscalReviewedControl> IncludeControls { get; init; }

    public EquatableArray<OscalReviewedControl> ExcludeControls { get; init; }
}

/// <summary>A control that was looked at.</summary>
internal sealed record OscalReviewedControl(string ControlId);

/// <summary>An answer.</summary>
internal sealed record OscalObservation(string Uuid, string Title, string Description, string Collected)
{
    public EquatableArray<OscalProperty> Props { get; init; }

    public required EquatableArray<string> Methods { get; init; }

    public EquatableArray<string> Types { get; init; }

    public EquatableArray<OscalOrigin> Origins { get; init; }

    public EquatableArray<OscalEvidence> RelevantEvidence { get; init; }

    public string? Expires { get; init; }

    public string? Remarks { get; init; }
}

/// <summary>Where an answer comes from.</summary>
internal sealed record OscalOrigin(EquatableArray<OscalActor> Actors);

/// <summary>Who answered.</summary>
internal sealed record OscalActor(string Type, string ActorUuid);

/// <summary>A proof.</summary>
internal sealed record OscalEvidence(string? Href, string Description);

/// <summary>A risk that somebody stands for.</summary>
internal sealed record OscalRisk(string Uuid, string Title, string Description, string Statement, string Status)
{
    public EquatableArray<OscalProperty> Props { get; init; }

    public string? Deadline { get; init; }

    public EquatableArray<OscalObservationReference> RelatedObservations { get; init; }
}

/// <summary>A verdict on a control.</summary>
internal sealed record OscalFinding(string Uuid, string Title, string Description, OscalTarget Target)
{
    public EquatableArray<OscalObservationReference> RelatedObservations { get; init; }

    public EquatableArray<OscalRiskReference> RelatedRisks { get; init; }
}

/// <summary>What a verdict is on.</summary>
internal sealed record OscalTarget(string Type, string TargetId, OscalState Status);

/// <summary>A verdict.</summary>
internal sealed record OscalState(string State, string Reason);

/// <summary>An answer that something rests on.</summary>
internal sealed record OscalObservationReference(string ObservationUuid);

/// <summary>A risk that something brings.</summary>
internal sealed record OscalRiskReference(string RiskUuid);

/// <summary>What was done, and when.</summary>
internal sealed record OscalLog(EquatableArray<OscalLogEntry> Entries);

/// <summary>A change of an answer.</summary>
internal sealed record OscalLogEntry(string Uuid, string Title, string Start)
{
    public EquatableArray<OscalProperty> Props { get; init; }

    public EquatableArray<OscalLogger> LoggedBy { get; init; }
}

/// <summary>Who did it.</summary>
internal sealed record OscalLogger(string PartyUuid);
