using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading.Content;

/// <summary>Reads what <c>guide.yml</c> says under <c>versions</c>.</summary>
internal static class VersionsYaml
{
    public const string Key = "versions";

    private const int ShortestCommit = 7;
    private const int LongestCommit = 64;

    private static readonly string[] SiteFolders = ["changes", "controls", "history"];

    /// <summary>The versions, oldest first; each has a date of its own.</summary>
    public static EquatableArray<VersionInfo> Read(YamlMap guide)
    {
        var versions = guide.Maps(Key).Select(v => (Map: v.Allow("folder", "date", "summary", "origin"), Info: ReadOne(v))).ToList();
        if (versions.Count > InputBounds.Versions)
        {
            guide.Report(DiagnosticRules.InputTooLarge, Key, $"\"versions\" lists {versions.Count}; at most {InputBounds.Versions} are read, since a site compares every two.");
            return [];
        }
        foreach (var twins in versions.Where(v => v.Info.Date != default).GroupBy(v => v.Info.Date).Where(g => g.Count() > 1))
        {
            var folders = string.Join("\" and \"", twins.Select(t => t.Info.Id));
            twins.Last().Map.Report(DiagnosticRules.DuplicateVersion, "date", $"The versions \"{folders}\" have the same date {twins.Key:yyyy-MM-dd}; each needs its own.");
        }
        return versions.Select(v => v.Info).OrderBy(v => v.Date).ThenBy(v => v.Id, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Reports a guide without versions.</summary>
    public static void RequireOne(GuideInfo info, YamlMap guide)
    {
        if (info.Versions.IsEmpty)
            guide.Report(DiagnosticRules.MissingKey, Key, "\"versions\" lists no version; a guide has at least one.");
    }

    // The folder is named by its date unless it says otherwise.
    private static VersionInfo ReadOne(YamlMap map)
    {
        var date = map.Date("date");
        var folder = map.OptionalText("folder");
        if (folder is not null && SiteFolders.Contains(folder, StringComparer.OrdinalIgnoreCase))
            map.Report(DiagnosticRules.WrongValue, "folder", $"\"{folder}\" is a folder that the site itself makes beside the versions; a version needs another name.");
        return new VersionInfo(folder ?? date.ToString("yyyy-MM-dd"), date, map.OptionalText("summary")) { Origin = map.Has("origin") ? ReadOrigin(map.Map("origin")) : null };
    }

    private static VersionOrigin ReadOrigin(YamlMap map)
    {
        map.Allow("source", "path", "commit", "ref");
        var commit = map.OptionalText("commit");
        if (commit is not null && !IsCommit(commit))
            map.Report(DiagnosticRules.WrongValue, "commit", $"\"commit\" holds \"{commit}\"; the commit's hexadecimal name was expected.");
        return new VersionOrigin(map.Text("source"), map.OptionalText("path"), commit, map.OptionalText("ref"));
    }

    private static bool IsCommit(string text) => text.Length is >= ShortestCommit and <= LongestCommit && text.All(char.IsAsciiHexDigit);
}
