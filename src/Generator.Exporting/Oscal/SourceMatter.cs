using Generator.Model;
using static Generator.Exporting.Oscal.OscalText;

namespace Generator.Exporting.Oscal;

/// <summary>What a version's documents of OSCAL share: metadata, the resources at the end, the ways to them.</summary>
/// <param name="Guide">The guide.</param>
/// <param name="Version">The version.</param>
internal sealed record SourceMatter(GuideInfo Guide, VersionInfo Version)
{
    public const string ProviderRole = "provider";

    public const string CustomerRole = "customer";

    /// <summary>The roles of the two parties.</summary>
    public EquatableArray<OscalRole> Roles => [new(ProviderRole, Line(Guide.Provider ?? "", ProviderRole)), new(CustomerRole, $"Customer of {Line(Guide.Service, Guide.Id)}")];

    /// <summary>The metadata, as of the version's day.</summary>
    /// <param name="what">What the document holds, after the guide's title.</param>
    public OscalMetadata Metadata(string what) => new($"{Line(Guide.Title, Guide.Id)}{what}", Time(Version.Date), Value(Version.Id) ?? Guide.Id, OscalText.Version)
    {
        Props = [.. Property(OscalNames.Guide, Guide.Id), .. Property("license", Guide.Attribution.License), .. Property("source", Version.Origin?.Source), .. Property("path", Version.Origin?.Path), .. Property("commit", Version.Origin?.Commit)],
        Roles = Roles,
        Remarks = Version.Summary is { } summary ? Words(summary) : null,
    };

    /// <summary>The guide itself, with the words that its licence asks for.</summary>
    public OscalResource GuideResource => new(IdOf("guide"), Line(Guide.Title, Guide.Id))
    {
        Description = Words(Guide.Summary ?? Guide.Title),
        Citation = new OscalCitation(Line(Guide.Attribution.Text ?? "", Guide.Title)),
        Rlinks = Address(Guide.Attribution.Source) is { } address ? [new OscalAddress(address)] : [],
    };

    /// <summary>A document of the version, at its place in the content folder.</summary>
    public OscalResource DocumentResource(string file, string? title) => new(IdOf("file", file), Line(title ?? file, file))
    {
        Props = Property("file", file),
        Rlinks = [new OscalAddress(Path("guides", Guide.Id, Version.Id, file)) { MediaType = "text/markdown" }],
    };

    /// <summary>The version's catalog, under the name that README.md tells to write it by.</summary>
    public OscalResource CatalogResource => new(IdOf("catalog"), $"{Line(Guide.Title, Guide.Id)} {Line(Version.Id, Guide.Id)}")
    {
        Description = "The catalog of the version in OSCAL.",
        Rlinks = [new OscalAddress(Path($"{Guide.Id}-{Version.Id}-catalog.json")) { MediaType = "application/oscal.catalog+json" }],
    };

    /// <summary>The address of a resource within the document.</summary>
    public static string To(OscalResource resource) => $"#{resource.Uuid}";

    /// <summary>A way to the lines where something stands.</summary>
    public OscalLink LinkTo(ControlSource place, string rel) => new($"#{IdOf("file", place.File)}", rel)
    {
        ResourceFragment = Value(Uri.EscapeDataString(place.Anchor)),
        Text = Line(place.Line == place.EndLine ? $"{place.File}, line {place.Line}" : $"{place.File}, lines {place.Line} to {place.EndLine}", place.File),
    };

    /// <summary>The UUID of something of this version.</summary>
    public string IdOf(params ReadOnlySpan<string> name) => OscalUuid.Of([Guide.Id, Version.Id, .. name]);
}
