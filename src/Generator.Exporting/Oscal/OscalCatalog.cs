using Generator.Model;

namespace Generator.Exporting.Oscal;

/// <summary>The catalog model.</summary>
internal sealed record OscalCatalog(string Uuid, OscalMetadata Metadata, EquatableArray<OscalGroup> Groups, OscalBackMatter BackMatter);

/// <summary>The controls of a document.</summary>
internal sealed record OscalGroup(string Id, string Title, EquatableArray<OscalLink> Links, EquatableArray<OscalControl> Controls);

/// <summary>A control.</summary>
internal sealed record OscalControl(string Id, string Class, string Title)
{
    public EquatableArray<OscalProperty> Props { get; init; }

    public EquatableArray<OscalLink> Links { get; init; }

    public EquatableArray<OscalPart> Parts { get; init; }
}

/// <summary>A text of a control.</summary>
internal sealed record OscalPart(string Id, string Name, string Prose)
{
    public string? Ns { get; init; }
}
