using System.Text.Json;
using System.Text.Json.Serialization;
using Generator.Model;

namespace Generator.Exporting.Oscal;

/// <summary>Why an answer must be looked at again, as an assessment has it, on one line.</summary>
internal static class DoubtsJson
{
    /// <summary>The steps in ASCII.</summary>
    public static string Write(EquatableArray<LookAgain> steps) => JsonSerializer.Serialize(steps, DoubtsContext.Default.EquatableArrayLookAgain);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EquatableArray<LookAgain>))]
internal sealed partial class DoubtsContext : JsonSerializerContext;
