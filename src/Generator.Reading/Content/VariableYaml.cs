using Generator.Model;
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
        var values = Flat(YamlText.Parse(file, problems), "").ToList();
        return new[] { "", $"{stem}.", $"site.data.{stem}.", $"variables.{stem}." }.SelectMany(p => values.Select(v => new GuideVariable(p + v.Name, v.Value)));
    }

    private static IEnumerable<GuideVariable> Flat(YamlMap map, string prefix)
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
