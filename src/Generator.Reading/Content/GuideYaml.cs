using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading.Content;

/// <summary>Reads <c>site.yml</c> and <c>guide.yml</c>.</summary>
internal static class GuideYaml
{
    public const string SiteFile = "site.yml";
    public const string GuideFile = "guide.yml";

    /// <summary>Reads the description of the site.</summary>
    public static SiteInfo ReadSite(SourceFile file, List<Diagnostic> problems)
    {
        var map = YamlText.Parse(file, problems).Allow("title", "organization", "summary");
        return new SiteInfo(map.Text("title"), map.OptionalText("organization"), map.Text("summary"));
    }

    /// <summary>Reads the description of the guide in the folder <paramref name="id"/>, and where its topics and versions stand.</summary>
    public static (GuideInfo Info, YamlMap Map) ReadGuide(string id, SourceFile file, List<Diagnostic> problems)
    {
        var map = YamlText.Parse(file, problems)
            .Allow("title", "service", "provider", "summary", "attribution", "versions", "topics");
        var info = new GuideInfo(
            id,
            map.Text("title"),
            map.Text("service"),
            map.Text("provider"),
            map.Text("summary"),
            ReadAttribution(map.Map("attribution").Allow("text", "license", "source")),
            VersionsYaml.Read(map),
            map.Texts("topics"));
        return (info, map);
    }

    private static Attribution ReadAttribution(YamlMap map) =>
        new(map.Text("text"), map.OptionalText("license"), map.OptionalText("source"));
}
