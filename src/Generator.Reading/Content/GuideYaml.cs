using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading.Content;

/// <summary>Reads <c>site.yml</c> and <c>guide.yml</c>.</summary>
internal static class GuideYaml
{
    private static readonly string[] SiteFolders = ["changes", "controls", "history"];

    public const string SiteFile = "site.yml";
    public const string GuideFile = "guide.yml";

    /// <summary>Reads the description of the site.</summary>
    public static SiteInfo ReadSite(SourceFile file, List<Diagnostic> problems)
    {
        var map = YamlText.Parse(file, problems).Allow("title", "organization", "summary", "strict");
        return new SiteInfo(map.Text("title"), map.OptionalText("organization"), map.OptionalText("summary")) { IsStrict = map.Flag("strict") };
    }

    /// <summary>Reads the description of the guide in the folder <paramref name="id"/>, and where its topics and versions stand.</summary>
    public static (GuideInfo Info, YamlMap Map) ReadGuide(string id, SourceFile file, List<Diagnostic> problems)
    {
        var map = YamlText.Parse(file, problems)
            .Allow("title", "service", "provider", "summary", "attribution", "versions", "topics", "link-base", "strict", "variables", "variants");
        var title = map.Text("title");
        var info = new GuideInfo(
            id,
            title,
            map.OptionalText("service") ?? ServiceName.Of(title),
            map.OptionalText("provider"),
            map.OptionalText("summary"),
            AttributionYaml.Read(map),
            ReadVersions(map),
            map.Texts("topics"))
        {
            Variables = VariableYaml.Given(map),
            VariableFiles = VariableYaml.Files(map),
            Variants = map.Texts("variants"),
            LinkBase = ReadLinkBase(map),
            IsStrict = map.Flag("strict"),
        };
        return (info, map);
    }

    private static string? ReadLinkBase(YamlMap map)
    {
        if (map.OptionalText("link-base") is not { } address)
            return null;
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.Query.Length + uri.Fragment.Length == 0)
            return address.EndsWith('/') ? address : $"{address}/";
        map.Report(DiagnosticRules.WrongValue, "link-base", $"\"link-base\" holds \"{address}\"; an address as https://docs.example.com/guide/ was expected, without ? and #.");
        return null;
    }

    private static EquatableArray<VersionInfo> ReadVersions(YamlMap map)
    {
        var versions = map.Maps("versions").Select(v => (Map: v.Allow("folder", "date", "summary"), Info: ReadVersion(v))).ToList();
        foreach (var twins in versions.Where(v => v.Info.Date != default).GroupBy(v => v.Info.Date).Where(g => g.Count() > 1))
        {
            var folders = string.Join("\" and \"", twins.Select(t => t.Info.Id));
            twins.Last().Map.Report(DiagnosticRules.DuplicateVersion, "date", $"The versions \"{folders}\" have the same date {twins.Key:yyyy-MM-dd}; each needs its own.");
        }
        if (versions.Count == 0)
            map.Report(DiagnosticRules.MissingKey, "versions", "\"versions\" lists no version; a guide has at least one.");
        return versions.Select(v => v.Info).OrderBy(v => v.Date).ThenBy(v => v.Id, StringComparer.Ordinal).ToEquatableArray();
    }

    // The folder is named by its date unless it says otherwise.
    private static VersionInfo ReadVersion(YamlMap map)
    {
        var date = map.Date("date");
        var folder = map.OptionalText("folder");
        if (folder is not null && SiteFolders.Contains(folder, StringComparer.OrdinalIgnoreCase))
            map.Report(DiagnosticRules.WrongValue, "folder", $"\"{folder}\" is a folder that the site itself makes beside the versions; a version needs another name.");
        return new VersionInfo(folder ?? date.ToString("yyyy-MM-dd"), date, map.OptionalText("summary"));
    }
}
