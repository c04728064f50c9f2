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
        var map = YamlText.Parse(file, problems).Allow("title", "organization", "summary", "strict", "approval");
        return new SiteInfo(map.Text("title"), map.OptionalText("organization"), map.OptionalText("summary")) { IsStrict = map.Flag("strict"), AsksApproval = map.Flag("approval") };
    }

    /// <summary>Reads the description of the guide in the folder <paramref name="id"/>, and where its topics and versions stand.</summary>
    public static (GuideInfo Info, YamlMap Map) ReadGuide(string id, SourceFile file, List<Diagnostic> problems)
    {
        var map = YamlText.Parse(file, problems)
            .Allow("title", "service", "provider", "author", "summary", "attribution", "versions", "topics", "link-base", "strict", "variables", "variants");
        var title = map.Text("title");
        var info = new GuideInfo(
            id,
            title,
            map.OptionalText("service") ?? ServiceName.Of(title),
            map.OptionalText("provider"),
            map.OptionalText("summary"),
            AttributionYaml.Read(map),
            VersionsYaml.Read(map),
            map.Texts("topics"))
        {
            Variables = VariableYaml.Given(map),
            VariableFiles = VariableYaml.Files(map),
            Variants = map.Texts("variants"),
            LinkBase = ReadLinkBase(map),
            Author = ReadAuthor(map),
            IsStrict = map.Flag("strict"),
        };
        return (info, map);
    }

    private static GuideAuthor? ReadAuthor(YamlMap map)
    {
        if (map.OptionalText("author") is not { } word)
            return null;
        if (GuideAuthorWords.Find(word) is { } author)
            return author;
        map.Report(DiagnosticRules.WrongValue, "author", $"\"author\" holds \"{word}\"; it is provider (a vendor speaks to its customers), organization (an organisation speaks to its own people) or standard (it demands something of whoever follows it).");
        return null;
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
}
