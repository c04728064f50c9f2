using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

/// <summary>A guide of one version written in a test, read as a content folder.</summary>
internal static class ContentSet
{
    public const string Version = "guides/demo/2024-01-01";

    /// <summary>Reads files of the version given as path and text.</summary>
    public static Outcome<SiteContent> Read(params (string Path, string Text)[] files) => Read("", [], files);

    /// <summary>The same with further lines of <c>guide.yml</c>, and with files of which only the names are known.</summary>
    public static Outcome<SiteContent> Read(string guide, string[] others, params (string Path, string Text)[] files)
    {
        SourceFile[] all =
        [
            new("site.yml", "title: t\nsummary: s\n"),
            new("guides/demo/guide.yml", "title: t\nservice: s\nprovider: p\nsummary: s\nattribution: { text: t }\nversions: [{ date: 2024-01-01 }]\n" + guide),
            .. files.Select(f => new SourceFile($"{Version}/{f.Path}", f.Text)),
        ];
        return ContentReader.Read(new SourceFolder([.. all.OrderBy(f => f.Path, StringComparer.Ordinal)], others.Select(o => $"{Version}/{o}").ToEquatableArray()));
    }

    /// <summary>The version that was read.</summary>
    public static VersionContent VersionOf(Outcome<SiteContent> content) => content.Value.Guides[0].Versions[0];

    /// <summary>The documents of the version in their order.</summary>
    public static string[] Files(Outcome<SiteContent> content) => [.. VersionOf(content).Documents.Select(d => d.File)];

    /// <summary>The problems, each as place and code.</summary>
    public static string[] Problems(Outcome<SiteContent> content) => [.. content.Diagnostics.Select(d => $"{d.Span.File} {d.Rule.Code}")];
}
