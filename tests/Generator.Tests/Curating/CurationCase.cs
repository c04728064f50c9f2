using Generator.Curating;
using Generator.Model;
using Generator.Reading;
using Generator.Tests.Extraction;
using Generator.Tests.Gold;

namespace Generator.Tests.Curating;

/// <summary>Versions of one page or several, with decisions about them.</summary>
internal static class CurationCase
{
    public const string CurationPath = "guides/demo/curation.yml";

    /// <summary>The versions v1, v2 and so on, each of one page <c>data.md</c>, before any decision.</summary>
    public static EquatableArray<ExtractionResult> Versions(params IEnumerable<string> pages) =>
        pages.Select((markdown, i) => Generator.Extraction.ControlExtractor.Extract("demo", $"v{i + 1}", TestDocuments.Read(("data.md", markdown)), GoldGuide.Rules)).ToEquatableArray();

    /// <summary>The decisions of a list of entries, of which the reader finds nothing wrong.</summary>
    public static Curation Decisions(string entries)
    {
        var read = CurationReader.Read(new SourceFile(CurationPath, $"decisions:\n{entries}"));
        Assert.Empty(read.Diagnostics);
        return read.Value;
    }

    /// <summary>The versions, curated without an error.</summary>
    public static EquatableArray<ExtractionResult> Curate(EquatableArray<ExtractionResult> versions, string entries)
    {
        var curated = Curator.Curate(versions, Decisions(entries));
        Assert.False(curated.HasErrors, string.Join('\n', curated.Diagnostics));
        return curated.Value;
    }

    /// <summary>One version, curated without any problem.</summary>
    public static ExtractionResult Curate(string markdown, string entries)
    {
        var curated = Curator.Curate(Versions(markdown), Decisions(entries));
        Assert.Empty(curated.Diagnostics);
        return curated.Value[0];
    }

    /// <summary>The problems of decisions about versions.</summary>
    public static EquatableArray<Diagnostic> Problems(EquatableArray<ExtractionResult> versions, string entries) =>
        Curator.Curate(versions, Decisions(entries)).Diagnostics;

    public static string Digest(string statement) => StatementDigest.Of(statement);

    public static Control Get(ExtractionResult version, string id) => Assert.Single(version.Catalog.Controls, c => c.Id == id);
}
