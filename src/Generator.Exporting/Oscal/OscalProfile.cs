using Generator.Model;

namespace Generator.Exporting.Oscal;

/// <summary>The profile model.</summary>
internal sealed record OscalProfile(string Uuid, OscalMetadata Metadata, EquatableArray<OscalImport> Imports, OscalMerge Merge, OscalModify? Modify, OscalBackMatter BackMatter);

/// <summary>The catalog that a profile chooses from, and what it chooses.</summary>
internal sealed record OscalImport(string Href)
{
    public OscalAll? IncludeAll { get; init; }

    public EquatableArray<OscalSelection> IncludeControls { get; init; }

    public EquatableArray<OscalSelection> ExcludeControls { get; init; }
}

/// <summary>How the chosen controls are put together: in the catalog's groups.</summary>
internal sealed record OscalMerge(bool AsIs);

/// <summary>What is changed about the chosen controls.</summary>
internal sealed record OscalModify(EquatableArray<OscalAlter> Alters);

/// <summary>What is changed about one control.</summary>
internal sealed record OscalAlter(string ControlId, EquatableArray<OscalRemoval> Removes, EquatableArray<OscalAddition> Adds);

/// <summary>A fact that goes.</summary>
internal sealed record OscalRemoval(string ByName, string ByNs, string ByItemName);

/// <summary>Facts that come, and another title.</summary>
internal sealed record OscalAddition(string? Title, EquatableArray<OscalProperty> Props);
