using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Generator.Model;

namespace Generator.Writing.ScriptData;

/// <summary>Data for a page's scripts.</summary>
internal static class PageJson
{
    /// <summary>The value as JSON that may stand within a <c>script</c> element: the serializer's own encoder escapes all that could end one.</summary>
    public static string Of<T>(T value, JsonTypeInfo<T> type) => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value, type));
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EquatableArray<OlderVersion>))]
[JsonSerializable(typeof(EquatableArray<DashboardGuide>))]
[JsonSerializable(typeof(EquatableArray<AskedControl>))]
[JsonSerializable(typeof(EquatableArray<SystemEntry>))]
[JsonSerializable(typeof(TableOfControls))]
[JsonSerializable(typeof(EquatableArray<TopicEntry>))]
[JsonSerializable(typeof(PassedOverSentences))]
[JsonSerializable(typeof(EquatableArray<ListedEntries>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class PageJsonContext : JsonSerializerContext
{
    /// <summary>The same for scripts of their own, where nothing but the script's end ends the data: letters stand as they are, and not as escapes.</summary>
    public static PageJsonContext OfScripts => field ??= new PageJsonContext(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
