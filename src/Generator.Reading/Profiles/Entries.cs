using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading.Profiles;

/// <summary>Lists of entries.</summary>
internal static class Entries
{
    /// <summary>The entries of a key; none where it isn't there. An empty list is told: it would choose everything or nothing, and nobody could tell which was meant.</summary>
    public static IReadOnlyList<YamlMap> Of(YamlMap map, string key)
    {
        if (!map.IsEmpty(key))
            return map.Maps(key);
        map.Report(DiagnosticRules.MissingKey, key, $"\"{key}\" holds no entry; leave it out, or add one.");
        return [];
    }
}
