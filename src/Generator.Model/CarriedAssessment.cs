namespace Generator.Model;

/// <summary>What became of an answer when it was carried to another version.</summary>
public enum CarryOutcome
{
    /// <summary>It must be looked at again.</summary>
    LookAgain,

    /// <summary>The control was gone and is there again.</summary>
    Returned,

    /// <summary>The version has no such control; the answer is kept apart.</summary>
    Orphaned,

    /// <summary>It stands.</summary>
    Kept,

    /// <summary>Nobody has answered yet.</summary>
    New,
}

/// <summary>A control with what became of its answer.</summary>
/// <param name="Control">The control's id.</param>
/// <param name="Outcome">What became of the answer.</param>
/// <param name="Answer">The answer as it is now; blank where there is none.</param>
public sealed record CarriedAnswer(string Control, CarryOutcome Outcome, Answer Answer)
{
    /// <summary>Why, in words; none where it stands.</summary>
    public EquatableArray<string> Reasons { get; init; }

    /// <summary>The sentence that was answered, or <c>null</c> where it isn't known or there is no answer.</summary>
    public string? Answered { get; init; }

    /// <summary>The sentence as it is now, or <c>null</c> where the version has none.</summary>
    public string? Now { get; init; }
}

/// <summary>An assessment carried to another version.</summary>
/// <param name="From">The version that it was of.</param>
/// <param name="Assessment">The assessment of the other version; it holds every answer of the one before.</param>
/// <param name="Outcomes">What became of each, by outcome, then in the catalog's order; orphans by control.</param>
public sealed record CarriedAssessment(CatalogName From, Assessment Assessment, EquatableArray<CarriedAnswer> Outcomes);
