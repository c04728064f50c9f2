using Generator.Model;

namespace Generator.Exporting.Oscal;

/// <summary>The mapping collection model.</summary>
internal sealed record OscalMappings(string Uuid, OscalMetadata Metadata, OscalProvenance Provenance, EquatableArray<OscalMapping> Mappings, OscalBackMatter BackMatter);

/// <summary>How mappings were made.</summary>
internal sealed record OscalProvenance(string Method, string MatchingRationale, string Status, string MappingDescription);

/// <summary>What of one catalog is what of another.</summary>
internal sealed record OscalMapping(string Uuid, OscalMapped SourceResource, OscalMapped TargetResource, EquatableArray<OscalMap> Maps)
{
    public OscalGap? SourceGapSummary { get; init; }

    public OscalGap? TargetGapSummary { get; init; }
}

/// <summary>A catalog that is mapped.</summary>
internal sealed record OscalMapped(string Type, string Href);

/// <summary>How a control of one catalog relates to one of the other.</summary>
internal sealed record OscalMap(string Uuid, string Relationship, EquatableArray<OscalMappedItem> Sources, EquatableArray<OscalMappedItem> Targets)
{
    public EquatableArray<OscalProperty> Props { get; init; }
}

/// <summary>A control that is mapped.</summary>
internal sealed record OscalMappedItem(string Type, string IdRef);

/// <summary>Controls that the other catalog has nothing for.</summary>
internal sealed record OscalGap(string Uuid, EquatableArray<OscalSelection> UnmappedControls);
