using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Generator.Model;
using Generator.Writing.Changes;
using Generator.Writing.Dashboard;

namespace Generator.Writing.PageData;

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
internal sealed partial class PageJsonContext : JsonSerializerContext;
