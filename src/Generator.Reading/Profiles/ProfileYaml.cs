using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading.Profiles;

/// <summary>Reads the keys of a profile.</summary>
internal static partial class ProfileYaml
{
    private static readonly string[] SettingKeys = ["title", "severity", "owner"];

    /// <summary>The profile; where something of it is wrong it is told, and what is returned isn't to be used.</summary>
    public static Profile Read(SourceFile file, YamlMap map, List<Diagnostic> problems)
    {
        map.Allow("guide", "title", "summary", "include", "exclude", "set");
        return new Profile(ReadId(file, problems), PlacedYaml.Text(map, "guide"), map.Text("title"), map.Text("summary"))
        {
            Include = Entries(map, "include").Select(SelectorYaml.Read).ToEquatableArray(),
            Exclude = Entries(map, "exclude").Select(e => new ProfileExclusion(SelectorYaml.Read(e, "reason"), e.Text("reason"))).ToEquatableArray(),
            Settings = ReadSettings(map),
        };
    }

    private static string ReadId(SourceFile file, List<Diagnostic> problems)
    {
        var id = Path.GetFileNameWithoutExtension(file.Path);
        if (!IdPattern().IsMatch(id))
            problems.Add(new Diagnostic(DiagnosticRules.WrongValue, SourceSpan.Start(file.Path), $"\"{id}\" can't be the id of a profile; the file's name must be lower-case words and digits joined by hyphens, as its pages' addresses are."));
        return id;
    }

    // An empty list would choose everything or nothing, and nobody could tell which was meant.
    private static IReadOnlyList<YamlMap> Entries(YamlMap map, string key)
    {
        if (!map.IsEmpty(key))
            return map.Maps(key);
        map.Report(DiagnosticRules.MissingKey, key, $"\"{key}\" holds no entry; leave it out, or add one.");
        return [];
    }

    private static EquatableArray<ProfileSetting> ReadSettings(YamlMap map)
    {
        var settings = Entries(map, "set").Select(ReadSetting).ToEquatableArray();
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

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex IdPattern();
}
