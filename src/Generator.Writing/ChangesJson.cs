using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Generator.Model;

namespace Generator.Writing;

/// <summary>Changes as JSON; <c>Schemas/changes.schema.json</c> is its contract.</summary>
public static class ChangesJson
{
    private static readonly ChangesJsonContext Readable = new(
        new JsonSerializerOptions(ChangesJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The changes in UTF-8 with <c>\n</c> line ends and one at the end: the same bytes for the same changes.</summary>
    public static byte[] Write(ChangeSet changes) => [.. JsonSerializer.SerializeToUtf8Bytes(changes, Readable.ChangeSet), (byte)'\n'];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n",
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ChangeSet))]
internal sealed partial class ChangesJsonContext : JsonSerializerContext;
