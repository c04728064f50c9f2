using System.Text.Json.Serialization;
using Generator.Model;

namespace Generator.Reading.Json;

/// <summary>A catalog's file, with lists that the JSON reader can fill.</summary>
internal sealed record CatalogData(string Guide, string Version, List<Group> Groups, List<ControlData> Controls)
{
    public GuideAuthor Author { get; init; }

    public Catalog ToCatalog() => new(Guide, Version, Groups.ToEquatableArray(), Controls.Select(c => c.ToControl()).ToEquatableArray()) { Author = Author };
}

/// <summary>A control in a catalog's file. Its party isn't read: it follows from the kind.</summary>
internal sealed record ControlData
{
    public required string Id { get; init; }

    public required ControlKind Kind { get; init; }

    public ControlPolarity Polarity { get; init; }

    public string? Label { get; init; }

    public string? Level { get; init; }

    public required string Title { get; init; }

    public required string Statement { get; init; }

    public string? Context { get; init; }

    public List<string> Guidance { get; set; } = [];

    public required string Group { get; init; }

    public string? Section { get; init; }

    public List<ControlLink> Links { get; set; } = [];

    public required ControlSource Source { get; init; }

    public List<ControlSource> AlsoAt { get; set; } = [];

    public List<string> Variants { get; set; } = [];

    public string Rule { get; set; } = "";

    public string Evidence { get; set; } = "";

    public double? Confidence { get; init; }

    public List<string> Tags { get; set; } = [];

    public List<ControlSource> Policies { get; set; } = [];

    public ControlSeverity? Severity { get; init; }

    public string? Owner { get; init; }

    public string? Due { get; init; }

    public List<CurationNote> Curation { get; set; } = [];

    public Control ToControl() => new()
    {
        Id = Id,
        Kind = Kind,
        Polarity = Polarity,
        Label = Label,
        Level = Level,
        Title = Title,
        Statement = Statement,
        Context = Context,
        Guidance = Guidance.ToEquatableArray(),
        Group = Group,
        Section = Section,
        Links = Links.ToEquatableArray(),
        Source = Source,
        AlsoAt = AlsoAt.ToEquatableArray(),
        Variants = Variants.ToEquatableArray(),
        Rule = Rule,
        Evidence = Evidence,
        Confidence = Confidence,
        Tags = Tags.ToEquatableArray(),
        Policies = Policies.ToEquatableArray(),
        Severity = Severity,
        Owner = Owner,
        Due = Due,
        Curation = Curation.ToEquatableArray(),
    };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CatalogData))]
internal sealed partial class CatalogReadingContext : JsonSerializerContext;
