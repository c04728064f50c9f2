using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Generator.Exporting.Oscal;

/// <summary>A file of OSCAL; one model is there.</summary>
internal sealed record OscalDocument
{
    public OscalCatalog? Catalog { get; init; }

    public OscalProfile? Profile { get; init; }

    public OscalComponents? ComponentDefinition { get; init; }

    public OscalResults? AssessmentResults { get; init; }

    public OscalMappings? MappingCollection { get; init; }
}

/// <summary>How documents of OSCAL become files.</summary>
internal static class OscalJson
{
    private static readonly OscalJsonContext Readable = new(
        new JsonSerializerOptions(OscalJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>
    /// The document in UTF-8 with <c>\n</c> line ends. OSCAL asks for another UUID whenever a document changes, so the document's own is
    /// made of all the rest of it.
    /// </summary>
    /// <param name="make">Makes the document with this UUID.</param>
    public static byte[] Write(Func<string, OscalDocument> make)
    {
        var rest = Convert.ToHexStringLower(SHA256.HashData(Bytes(make(""))));
        return Bytes(make(OscalUuid.Of("document", rest)));
    }

    private static byte[] Bytes(OscalDocument document) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(document, Readable.OscalDocument), (byte)'\n'];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    WriteIndented = true,
    NewLine = "\n",
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OscalDocument))]
internal sealed partial class OscalJsonContext : JsonSerializerContext;
