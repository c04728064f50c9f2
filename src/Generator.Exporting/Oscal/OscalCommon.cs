using Generator.Model;

namespace Generator.Exporting.Oscal;

/// <summary>What every document of OSCAL says about itself.</summary>
internal sealed record OscalMetadata(string Title, string LastModified, string Version, string OscalVersion)
{
    public EquatableArray<OscalProperty> Props { get; init; }

    public EquatableArray<OscalRole> Roles { get; init; }

    public EquatableArray<OscalParty> Parties { get; init; }

    public string? Remarks { get; init; }
}

/// <summary>Who does something, by what they are.</summary>
internal sealed record OscalRole(string Id, string Title);

/// <summary>A person or an organization.</summary>
internal sealed record OscalParty(string Uuid, string Type, string Name);

/// <summary>A fact with a name.</summary>
internal sealed record OscalProperty(string Name, string Ns, string Value)
{
    public string? Remarks { get; init; }
}

/// <summary>A way to something else.</summary>
internal sealed record OscalLink(string Href, string Rel)
{
    public string? ResourceFragment { get; init; }

    public string? Text { get; init; }
}

/// <summary>What stands at a document's end.</summary>
internal sealed record OscalBackMatter(EquatableArray<OscalResource> Resources);

/// <summary>A document that others point at.</summary>
internal sealed record OscalResource(string Uuid, string Title)
{
    public string? Description { get; init; }

    public EquatableArray<OscalProperty> Props { get; init; }

    public OscalCitation? Citation { get; init; }

    public EquatableArray<OscalAddress> Rlinks { get; init; }
}

/// <summary>How a document is cited.</summary>
internal sealed record OscalCitation(string Text);

/// <summary>Where a document is.</summary>
internal sealed record OscalAddress(string Href)
{
    public string? MediaType { get; init; }
}

/// <summary>Controls by their ids, or by a pattern.</summary>
internal sealed record OscalSelection
{
    public EquatableArray<string> WithIds { get; init; }

    public EquatableArray<OscalPattern> Matching { get; init; }
}

/// <summary>A pattern of ids.</summary>
internal sealed record OscalPattern(string Pattern);

/// <summary>Everything; an object without members.</summary>
internal sealed record OscalAll;

/// <summary>Somebody who has to do with it, by what they are.</summary>
internal sealed record OscalRoleReference(string RoleId);
