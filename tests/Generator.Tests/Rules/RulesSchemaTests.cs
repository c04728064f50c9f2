using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Generator.Model.Rules;
using NJsonSchema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Generator.Tests.Rules;

/// <summary>The schema that editors complete rules by says what the reader understands.</summary>
public sealed class RulesSchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "templates/rules");

    [Fact]
    public void It_lists_every_feature_with_its_values()
    {
        var properties = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "controls.schema.json"))).RootElement
            .GetProperty("definitions").GetProperty("condition").GetProperty("properties");
        var listed = properties.EnumerateObject()
            .Where(p => p.Value.TryGetProperty("oneOf", out _))
            .ToDictionary(p => p.Name, p => p.Value.GetProperty("oneOf")[0].GetProperty("enum").EnumerateArray().Select(v => v.GetString()!).ToList(), StringComparer.Ordinal);

        Assert.Equal(FeatureVocabulary.Values.Keys, listed.Keys.Order(StringComparer.Ordinal));
        Assert.All(FeatureVocabulary.Values, feature => Assert.Equal(feature.Value, listed[feature.Key]));
    }

    [Fact]
    public async Task The_committed_rules_are_valid_by_it()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Folder, "controls.schema.json"), TestContext.Current.CancellationToken);
        var json = await JsonOfAsync("controls.yml");

        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("\"imperative\"", "\"imperativ\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_committed_confidences_are_valid_by_theirs()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Folder, "confidence.schema.json"), TestContext.Current.CancellationToken);
        var json = await JsonOfAsync("confidence.yml");

        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("\"right\"", "\"rihgt\"", StringComparison.Ordinal)));
    }

    private static async Task<string> JsonOfAsync(string name)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(await File.ReadAllTextAsync(Path.Combine(Folder, name), TestContext.Current.CancellationToken)));
        return ToJson(yaml.Documents[0].RootNode)!.ToJsonString();
    }

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when int.TryParse(scalar.Value, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Select(ToJson)]),
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, ToJson(c.Value)))),
        _ => throw new InvalidOperationException($"A node of the kind {node.NodeType} is not expected."),
    };
}
