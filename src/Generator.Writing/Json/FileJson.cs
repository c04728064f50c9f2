using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Generator.Model;

namespace Generator.Writing.Json;

/// <summary>How every file of JSON is written that people and other programs read.</summary>
internal static class FileJson
{
    // People read these files: words of any language are written as they are, only what JSON must escape is escaped.
    public static readonly FileJsonContext Readable = new(
        new JsonSerializerOptions(FileJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>How a catalog is written to be digested: without what is only reckoned from the rest of it.</summary>
    public static readonly JsonTypeInfo<Catalog> Digested = (JsonTypeInfo<Catalog>)new JsonSerializerOptions(Readable.Options)
    {
        TypeInfoResolver = FileJsonContext.Default.WithAddedModifier(LeaveEstimatesOut),
    }.GetTypeInfo(typeof(Catalog));

    /// <summary>The options of such a file, for a context that knows further types.</summary>
    public static JsonSerializerOptions NewOptions() => new(Readable.Options);

    private static void LeaveEstimatesOut(JsonTypeInfo type)
    {
        if (type.Type == typeof(Control) && type.Properties.FirstOrDefault(p => p.Name.Equals("severityEstimate", StringComparison.Ordinal)) is { } estimate)
            type.Properties.Remove(estimate);
    }

    /// <summary>The value in UTF-8 with <c>\n</c> line ends and one at the end: the same bytes for the same value.</summary>
    public static byte[] Write<T>(T value, JsonTypeInfo<T> type) => [.. JsonSerializer.SerializeToUtf8Bytes(value, type), (byte)'\n'];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n",
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Catalog))]
[JsonSerializable(typeof(LedgerDocument))]
[JsonSerializable(typeof(ChangeSet))]
[JsonSerializable(typeof(Assessment))]
internal sealed partial class FileJsonContext : JsonSerializerContext;
