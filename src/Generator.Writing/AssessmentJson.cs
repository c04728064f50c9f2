using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Generator.Model;

namespace Generator.Writing;

/// <summary>An assessment as JSON; <c>Schemas/assessment.schema.json</c> is its contract.</summary>
public static class AssessmentJson
{
    private static readonly AssessmentJsonContext Readable = new(
        new JsonSerializerOptions(AssessmentJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The assessment in UTF-8 with <c>\n</c> line ends and one at the end: the same bytes for the same assessment.</summary>
    public static byte[] Write(Assessment assessment) => [.. JsonSerializer.SerializeToUtf8Bytes(assessment, Readable.Assessment), (byte)'\n'];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n",
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Assessment))]
internal sealed partial class AssessmentJsonContext : JsonSerializerContext;
