using Generator.Model;

namespace Generator.Exporting.Oscal;

/// <summary>The component definition model.</summary>
internal sealed record OscalComponents(string Uuid, OscalMetadata Metadata, EquatableArray<OscalComponent> Components, OscalBackMatter BackMatter);

/// <summary>A service.</summary>
internal sealed record OscalComponent(string Uuid, string Type, string Title, string Description)
{
    public EquatableArray<OscalProperty> Props { get; init; }

    public EquatableArray<OscalRoleReference> ResponsibleRoles { get; init; }

    public EquatableArray<OscalImplementation> ControlImplementations { get; init; }
}

/// <summary>What a service has to do with the controls of a catalog.</summary>
internal sealed record OscalImplementation(string Uuid, string Source, string Description, EquatableArray<OscalImplemented> ImplementedRequirements);

/// <summary>What a service has to do with a control.</summary>
internal sealed record OscalImplemented(string Uuid, string ControlId, string Description)
{
    public EquatableArray<OscalProperty> Props { get; init; }

    public EquatableArray<OscalRoleReference> ResponsibleRoles { get; init; }

    public EquatableArray<OscalStatement> Statements { get; init; }
}

/// <summary>The same for a statement of a control.</summary>
internal sealed record OscalStatement(string StatementId, string Uuid, string Description, EquatableArray<OscalProperty> Props, EquatableArray<OscalRoleReference> ResponsibleRoles);
