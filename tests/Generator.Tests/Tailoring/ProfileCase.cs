using Generator.Model;
using Generator.Reading;
using Generator.Tailoring;
using Generator.Tests.Relating;

namespace Generator.Tests.Tailoring;

/// <summary>Profiles and a small guide to try them on.</summary>
internal static class ProfileCase
{
    public const string Head = "guide: demo\ntitle: Developers\nsummary: s\n";

    /// <summary>Two topics, all kinds, two tags, one severity.</summary>
    public static Catalog Whole { get; } = VersionOf(
        "2",
        Control("Encrypt the bucket.", "data.md", ControlKind.Requirement) with { Tags = ["keys", "network"], Severity = ControlSeverity.High },
        Control("Rotate the key.", "data.md", ControlKind.Recommendation) with { Tags = ["keys"], Owner = "Platform" },
        Control("Data is encrypted.", "data.md", ControlKind.Assurance) with { Tags = ["keys"] },
        Control("Add an alarm.", "logs.md", ControlKind.Option),
        Control("Logs aren't kept.", "logs.md", ControlKind.Limitation),
        Control("Read the logs.", "logs.md", ControlKind.Recommendation) with { Severity = ControlSeverity.Low }).Catalog;

    /// <summary>A profile of which the reader finds nothing wrong; <paramref name="rest"/> follows the keys that each must have.</summary>
    public static Profile Profile(string rest)
    {
        var read = ProfileReader.Read(new SourceFile("profiles/developers.yml", Head + rest));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    public static TailoredCatalog Tailored(string rest) => Tailor.Apply(Profile(rest), Whole);

    /// <summary>The statements that a profile chooses of <see cref="Whole"/>.</summary>
    public static IEnumerable<string> Chosen(string rest) => Tailored(rest).Catalog.Controls.Select(c => c.Statement);

    public static ExtractionResult VersionOf(string id, params IReadOnlyList<Control> controls) => Sample.Version(id, controls) with
    {
        Tags = [new("keys", "Keys", "", [], [], []), new("network", "Network", "", [], [], [])],
    };

    public static Control Control(string statement, string file, ControlKind kind) => Sample.Control(statement, file, kind);
}
