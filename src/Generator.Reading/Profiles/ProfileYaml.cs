using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading.Profiles;

/// <summary>Reads the keys of a profile.</summary>
internal static class ProfileYaml
{
    private static readonly string[] SettingKeys = ["title", "severity", "owner"];

    /// <summary>The profile; where something of it is wrong it is told, and what is returned isn't to be used.</summary>
    public static Profile Read(SourceFile file, YamlMap map, List<Diagnostic> problems)
    {
        map.Allow("guide", "title", "summary", "include", "exclude", "set");
        return new Profile(FileId.Of(file, "a profile", problems), PlacedYaml.Text(map, "guide"), map.Text("title"), map.Text("summary"))
        {
            Include = Entries.Of(map, "include").Select(SelectorYaml.Read).ToEquatableArray(),
            Exclude = Entries.Of(map, "exclude").Select(e => new ProfileExclusion(SelectorYaml.Read(e, "reason"), e.Text("reason"))).ToEquatableArray(),
            Settings = ReadSettings(map),
        };
    }

    private static EquatableArray<ProfileSetting> ReadSettings(YamlMap map)
    {
        var settings = Entries.Of(map, "set").Select(ReadSetting).ToEquatableArray();
        foreach (var again in settings.GroupBy(s => s.Control.Text, StringComparer.Ordinal).Where(g => g.Key.Length > 0).SelectMany(g => g.Skip(1)))
            map.Report(DiagnosticRules.DuplicateKey, again.Control.Place, $"\"{again.Control.Text}\" is changed a second time.");
        return settings;
    }

    private static ProfileSetting ReadSetting(YamlMap entry)
    {
        entry.Allow(["control", .. SettingKeys, "reason"]);
        if (!Array.Exists(SettingKeys, entry.Has))
            entry.Report(DiagnosticRules.MissingKey, "control", $"Nothing is changed; {string.Join(", ", SettingKeys)} are what can be.");
        return new ProfileSetting(
            PlacedYaml.Text(entry, "control"),
            entry.Has("title") ? entry.Text("title") : null,
            (ControlSeverity?)PlacedYaml.Word(entry, "severity", CurationWords.Severities),
            entry.Has("owner") ? entry.Text("owner") : null,
            entry.Text("reason"));
    }
}
