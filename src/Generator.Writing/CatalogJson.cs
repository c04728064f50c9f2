using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Generator.Model;

namespace Generator.Writing;

/// <summary>The catalog as JSON; <c>Schemas/catalog.schema.json</c> is its contract.</summary>
public static class CatalogJson
{
    // People read these files: words of any language are written as they are, only what JSON must escape is escaped.
    private static readonly CatalogJsonContext Readable = new(
        new JsonSerializerOptions(CatalogJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The catalog in UTF-8 with <c>\n</c> line ends and one at the end: the same bytes for the same catalog.</summary>
    public static byte[] Write(Catalog catalog)
    {
        var document = new CatalogDocument(catalog.Guide, catalog.Version, catalog.Groups, catalog.Controls);
        return [.. JsonSerializer.SerializeToUtf8Bytes(document, Readable.CatalogDocument), (byte)'\n'];
    }

    /// <summary>The SHA-256 of the catalog's bytes, in lower-case hexadecimal digits.</summary>
    public static string Digest(Catalog catalog) => Convert.ToHexStringLower(SHA256.HashData(Write(catalog)));
}

/// <summary>The file's top level.</summary>
internal sealed record CatalogDocument(string Guide, string Version, EquatableArray<Group> Groups, EquatableArray<Control> Controls);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n",
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CatalogDocument))]
internal sealed partial class CatalogJsonContext : JsonSerializerContext;
