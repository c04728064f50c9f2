using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading.Profiles;

/// <summary>Reads what chooses controls.</summary>
internal static class SelectorYaml
{
    private static readonly string[] Keys = ["topics", "kinds", "parties", "tags", "severities", "controls"];

    public static ControlSelector Read(YamlMap entry) => Read(entry, []);

    /// <summary>Reads an entry that has further keys besides those that choose.</summary>
    public static ControlSelector Read(YamlMap entry, params string[] further)
    {
        entry.Allow([.. Keys, .. further]);
        if (!Array.Exists(Keys, entry.Has))
            entry.Report(DiagnosticRules.MissingKey, Keys[0], $"The entry chooses nothing; it needs at least one of {string.Join(", ", Keys)}.");
        return new ControlSelector
        {
            Topics = PlacedYaml.Texts(entry, "topics"),
            Kinds = PlacedYaml.Words(entry, "kinds", CurationWords.Kinds).Select(i => (ControlKind)i).ToEquatableArray(),
            Parties = PlacedYaml.Words(entry, "parties", ProfileWords.Parties).Select(i => (Party)i).ToEquatableArray(),
            Tags = PlacedYaml.Texts(entry, "tags"),
            Severities = PlacedYaml.Words(entry, "severities", CurationWords.Severities).Select(i => (ControlSeverity)i).ToEquatableArray(),
            Controls = PlacedYaml.Texts(entry, "controls"),
        };
    }
}
