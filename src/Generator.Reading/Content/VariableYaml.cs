using System.Text.Json;
using Generator.Model;
using Generator.Reading.Json;
using Generator.Reading.Yaml;

namespace Generator.Reading.Content;

/// <summary>
/// Reads variables: in <c>guide.yml</c> as a map, nested or with dots in its names, or as files of the version that hold such maps.
/// </summary>
internal static class VariableYaml
{
    private const string Key = "variables";

    /// <summary>The variables that <c>guide.yml</c> itself gives.</summary>
    public static EquatableArray<GuideVariable> Given(YamlMap guide) =>
        guide.IsMap(Key) ? Flat(guide.Map(Key), "").ToEquatableArray() : [];

    /// <summary>The files that <c>guide.yml</c> names.</summary>
    public static EquatableArray<string> Files(YamlMap guide) => guide.IsMap(Key) ? [] : guide.Texts(Key);

    /// <summary>
    /// The variables of a file, under the names that builds know them by: alone, behind the file's name, and behind the folders
    /// that site generators keep such files in.
    /// </summary>
    public static IEnumerable<GuideVariable> In(SourceFile file, List<Diagnostic> problems)
    {
        var stem = Path.GetFileNameWithoutExtension(file.Path);
        var values = ValuesIn(file, problems);
        return new[] { "", $"{stem}.", $"site.data.{stem}.", $"variables.{stem}." }.SelectMany(p => values.Select(v => new GuideVariable(p + v.Name, v.Value)));
    }

    private static List<GuideVariable> ValuesIn(SourceFile file, List<Diagnostic> problems)
    {
        if (!Path.GetExtension(file.Path).Equals(".json", StringComparison.OrdinalIgnoreCase))
            return [.. Flat(YamlText.Parse(file, problems), "")];
        try
        {
            return [.. Flat(JsonTree.Parse(file), "")];
        }
        catch (JsonException fault)
        {
            problems.Add(new Diagnostic(DiagnosticRules.VariablesUnread, JsonFault.PlaceOf(file, fault), $"{JsonFault.WordsOf(fault)}."));
            return [];
        }
    }

    private static IEnumerable<GuideVariable> Flat(JsonNode node, string name) => node switch
    {
        JsonObject map => map.Members.SelectMany(m => Flat(m.Value, name.Length == 0 ? m.Name : $"{name}.{m.Name}")),
        JsonText text when name.Length > 0 => [new GuideVariable(name, text.Value)],
        JsonWord word when name.Length > 0 => [new GuideVariable(name, word.Value)],
        _ => [],
    };

    /// <summary>The values of a map and of those within it, whose names stand before theirs, with dots between.</summary>
    public static IEnumerable<GuideVariable> Flat(YamlMap map, string prefix)
    {
        foreach (var (name, _) in map.Keys)
        {
            if (map.IsMap(name))
            {
                foreach (var inner in Flat(map.Map(name), $"{prefix}{name}."))
                    yield return inner;
            }
            else if (map.ScalarOf(name) is { } value)
            {
                yield return new GuideVariable(prefix + name, value);
            }
        }
    }
}
