using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading.Content;

/// <summary>Reads <c>attribution</c> of <c>guide.yml</c>: keys with values, or just the text.</summary>
internal static class AttributionYaml
{
    private const string Key = "attribution";
    private const string TextKey = "text";

    /// <summary>The attribution; <see cref="Attribution.None"/> where the guide has none.</summary>
    public static Attribution Read(YamlMap guide)
    {
        if (guide.IsText(Key))
            return Attribution.None with { Text = guide.OptionalText(Key) };
        // A list is told where keys are asked for; then there is nothing in it to miss.
        var map = guide.Map(Key).Allow(TextKey, "license", "source");
        return guide.IsMap(Key) ? Read(map, guide) : Attribution.None;
    }

    // A licence or a source by itself would stand at the foot of the pages without saying of what.
    private static Attribution Read(YamlMap map, YamlMap guide)
    {
        if (!map.Has(TextKey) || map.IsEmpty(TextKey))
            guide.Report(DiagnosticRules.MissingKey, Key, "\"attribution.text\" is missing or empty; it is the line shown at the foot of each page.");
        return new Attribution(map.OptionalText(TextKey), map.OptionalText("license"), map.OptionalText("source"));
    }
}
