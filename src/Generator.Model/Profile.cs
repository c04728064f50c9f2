namespace Generator.Model;

/// <summary>A tailored selection of a guide's catalogs for an audience: OSCAL's profile.</summary>
/// <param name="Id">Its file's name without the ending; lower-case words joined by hyphens, part of its pages' addresses.</param>
/// <param name="Guide">The id of the guide, with its place in the profile's file.</param>
/// <param name="Title">The audience, for people.</param>
/// <param name="Summary">One or two sentences: what the audience has to see to.</param>
public sealed record Profile(string Id, PlacedText Guide, string Title, string Summary)
{
    /// <summary>A control is in where one of these chooses it; all are in where there is none.</summary>
    public EquatableArray<ControlSelector> Include { get; init; }

    /// <summary>What is out again; it weighs more than <see cref="Include"/>.</summary>
    public EquatableArray<ProfileExclusion> Exclude { get; init; }

    /// <summary>What is changed for this audience; at most one per control.</summary>
    public EquatableArray<ProfileSetting> Settings { get; init; }
}

/// <summary>Chooses controls as the catalog has them. Of each list that isn't empty one must fit.</summary>
public sealed record ControlSelector
{
    /// <summary>The topics, as in <see cref="Control.Group"/>.</summary>
    public EquatableArray<PlacedText> Topics { get; init; }

    /// <summary>The kinds.</summary>
    public EquatableArray<ControlKind> Kinds { get; init; }

    /// <summary>The parties.</summary>
    public EquatableArray<Party> Parties { get; init; }

    /// <summary>The tags, as in <see cref="Control.Tags"/>.</summary>
    public EquatableArray<PlacedText> Tags { get; init; }

    /// <summary>The severities; a control of which nobody said one has none of them.</summary>
    public EquatableArray<ControlSeverity> Severities { get; init; }

    /// <summary>The ids of the controls.</summary>
    public EquatableArray<PlacedText> Controls { get; init; }
}

/// <summary>What a profile leaves out.</summary>
/// <param name="Selector">Chooses it.</param>
/// <param name="Reason">Why.</param>
public sealed record ProfileExclusion(ControlSelector Selector, string Reason);

/// <summary>What a profile changes about a control; the catalog itself stays as it is.</summary>
/// <param name="Control">The control's id.</param>
/// <param name="Title">Its title for this audience, or <c>null</c> for the catalog's.</param>
/// <param name="Severity">How much depends on it for this audience, or <c>null</c> for the catalog's.</param>
/// <param name="Owner">Who looks after it, or <c>null</c> for the catalog's.</param>
/// <param name="Reason">Why.</param>
public sealed record ProfileSetting(PlacedText Control, string? Title, ControlSeverity? Severity, string? Owner, string Reason);

/// <summary>What a profile makes of a version's catalog.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Catalog">The chosen controls in the catalog's order, with what the profile changes about them.</param>
/// <param name="LeftOut">What was in and is out again, per exclusion that left something out.</param>
public sealed record TailoredCatalog(Profile Profile, Catalog Catalog, EquatableArray<LeftOutControls> LeftOut);

/// <summary>Controls that a profile leaves out; each stands with the first exclusion that holds for it.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Controls">The controls, as the catalog has them.</param>
public sealed record LeftOutControls(string Reason, EquatableArray<Control> Controls);
