namespace Generator.Model;

/// <summary>People's decisions about the extracted controls of a guide.</summary>
/// <param name="Decisions">The decisions in the order of their file.</param>
public sealed record Curation(EquatableArray<CurationDecision> Decisions)
{
    /// <summary>No decision.</summary>
    public static Curation None { get; } = new([]);
}

/// <summary>A text with its place in the file of decisions.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it stands.</param>
public sealed record PlacedText(string Text, SourceSpan Place)
{
    /// <summary>A text that stands nowhere yet.</summary>
    public static PlacedText New(string text) => new(text, default);
}

/// <summary>A decision about one control; the subtypes are all there are.</summary>
public abstract record CurationDecision
{
    private protected CurationDecision()
    {
    }

    /// <summary>What to do.</summary>
    public abstract CurationVerb Verb { get; }

    /// <summary>The id of the control that it is about; of an added one, the id that it gets.</summary>
    public PlacedText Control { get; init; } = PlacedText.New("");

    /// <summary>The digests (<see cref="StatementDigest"/>) of the sentences that it was made on; none for an added control, which quotes them.</summary>
    public EquatableArray<string> Digests { get; init; }

    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Who decided.</summary>
    public string By { get; init; } = "";
}

/// <summary>It is no control.</summary>
public sealed record RejectDecision : CurationDecision
{
    /// <inheritdoc/>
    public override CurationVerb Verb => CurationVerb.Reject;
}

/// <summary>It is right as it is.</summary>
public sealed record AcceptDecision : CurationDecision
{
    /// <inheritdoc/>
    public override CurationVerb Verb => CurationVerb.Accept;
}

/// <summary>It is of another kind.</summary>
/// <param name="Kind">The kind.</param>
public sealed record RekindDecision(ControlKind Kind) : CurationDecision
{
    /// <inheritdoc/>
    public override CurationVerb Verb => CurationVerb.Rekind;
}

/// <summary>It has another title.</summary>
/// <param name="Title">The title.</param>
public sealed record RetitleDecision(string Title) : CurationDecision
{
    /// <inheritdoc/>
    public override CurationVerb Verb => CurationVerb.Retitle;
}

/// <summary>What the guide doesn't say of a control.</summary>
/// <param name="Severity">How much depends on it, or <c>null</c> where that isn't decided.</param>
/// <param name="Owner">Who looks after it, or <c>null</c>.</param>
/// <param name="Tags">The tags instead of those that its words tell, or <c>null</c>.</param>
public sealed record ControlTraits(ControlSeverity? Severity, string? Owner, EquatableArray<PlacedText>? Tags);

/// <summary>It has a severity, an owner, tags.</summary>
/// <param name="Traits">At least one of them.</param>
public sealed record SetDecision(ControlTraits Traits) : CurationDecision
{
    /// <inheritdoc/>
    public override CurationVerb Verb => CurationVerb.Set;
}

/// <summary>Another control says the same.</summary>
/// <param name="Into">The id of the control that stays.</param>
public sealed record MergeDecision(PlacedText Into) : CurationDecision
{
    /// <inheritdoc/>
    public override CurationVerb Verb => CurationVerb.Merge;
}

/// <summary>Its sentence asks several things, each a control of its own.</summary>
/// <param name="Into">The controls; at least two.</param>
public sealed record SplitDecision(EquatableArray<SplitPiece> Into) : CurationDecision
{
    /// <inheritdoc/>
    public override CurationVerb Verb => CurationVerb.Split;
}

/// <summary>One of the controls that a sentence is split into.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Statement">Its words, which stand in the sentence.</param>
/// <param name="Kind">Its kind; <c>null</c> for that of the control that was split.</param>
public sealed record SplitPiece(PlacedText Id, string Title, PlacedText Statement, ControlKind? Kind);

/// <summary>A control that no rule found.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="File">The document's path.</param>
/// <param name="Quotes">The words of the sentence that implies it; several where versions word it differently.</param>
/// <param name="Traits">Severity, owner and tags; each may be <c>null</c>.</param>
public sealed record AddDecision(ControlKind Kind, string Title, PlacedText File, EquatableArray<PlacedText> Quotes, ControlTraits Traits) : CurationDecision
{
    /// <inheritdoc/>
    public override CurationVerb Verb => CurationVerb.Add;
}
