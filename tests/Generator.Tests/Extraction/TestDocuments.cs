using Generator.Extraction;
using Generator.Model;
using Generator.Reading;
using Generator.Tests.Gold;

namespace Generator.Tests.Extraction;

/// <summary>Controls from a page written in a test.</summary>
internal static class TestDocuments
{
    public static ExtractionResult Extract(string markdown, string file = "page.md") => Extract((file, markdown));

    public static ExtractionResult Extract(params (string File, string Markdown)[] files) =>
        ControlExtractor.Extract("guide", "2024-01-01", Read(files), GoldGuide.Rules);

    public static EquatableArray<Document> Read(params (string File, string Markdown)[] files) =>
        DocumentReader.Read([.. files.Select(f => new SourceFile(f.File, f.Markdown))], new HashSet<string>(StringComparer.Ordinal)).Value;
}
