using CsCheck;
using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

/// <summary>Versions are inserted into guide.yml by their dates; not a byte of what stands there changes.</summary>
public sealed class GuideEditorTests
{
    private const string Head = "title: Keys\nservice: Keys\nprovider: Us\nsummary: Ours.\nattribution: { text: Ours. }\n";

    private static readonly VersionInfo New = new("2024-05-01", new DateOnly(2024, 5, 1), null) { Origin = new VersionOrigin("https://git.example.com/a/b.git", "docs/keys", "0123456789012345678901234567890123456789", "1.10") };

    private static VersionInfo Of(string day) => new(day, DateOnly.ParseExact(day, "yyyy-MM-dd"), null);

    [Fact]
    public void A_new_file_gets_its_first_version()
    {
        var head = new GuideInfo("keys", "Keys: all", "Keys", "Us", "Ours.", new Attribution("Ours.", null, null), [], []);

        var text = GuideEditor.Add(GuideEditor.New(head), New)!;

        Assert.StartsWith("# Written by 'generator import'", text, StringComparison.Ordinal);
        Assert.Contains("\ntitle: \"Keys: all\"\n", text, StringComparison.Ordinal);
        Assert.EndsWith("versions:\n  - date: 2024-05-01\n    origin:\n      source: \"https://git.example.com/a/b.git\"\n      path: docs/keys\n      commit: \"0123456789012345678901234567890123456789\"\n      ref: \"1.10\"\n", text, StringComparison.Ordinal);
        Assert.Equal([New], GuideEditor.Read("keys", new SourceFile("guide.yml", text)).Value.Versions);
    }

    [Theory]
    [InlineData("versions:\n  - date: 2024-01-01\n  - date: 2024-09-01\n", "versions:\n  - date: 2024-01-01\n  - date: 2024-05-01\n  - date: 2024-09-01\n")]
    [InlineData("versions:\n- date: 2024-09-01\n", "versions:\n- date: 2024-05-01\n- date: 2024-09-01\n")]
    [InlineData("versions:\n- date: 2024-01-01\n  summary: >\n    Two\n\n    paragraphs.\n\n# About topics.\ntopics: []\n", "versions:\n- date: 2024-01-01\n  summary: >\n    Two\n\n    paragraphs.\n- date: 2024-05-01\n\n# About topics.\ntopics: []\n")]
    [InlineData("versions:\n\n  - date: 2023-01-01\n    # Its own.\n\n  # The next.\n  - date: 2024-01-01", "versions:\n\n  - date: 2023-01-01\n    # Its own.\n\n  # The next.\n  - date: 2024-01-01\n  - date: 2024-05-01\n")]
    [InlineData("versions:\n  - date: 2023-01-01\n\n  - date: 2024-01-01\ntopics: []\n", "versions:\n  - date: 2023-01-01\n\n  - date: 2024-01-01\n\n  - date: 2024-05-01\ntopics: []\n")]
    [InlineData("versions: # none yet\ntopics: []\n", "versions: # none yet\n  - date: 2024-05-01\ntopics: []\n")]
    [InlineData("topics: []\n", "topics: []\nversions:\n  - date: 2024-05-01\n")]
    [InlineData("versions: [{ date: 2024-01-01 }]  # all\n", "versions: [{ date: 2024-01-01 }, { date: 2024-05-01 }]  # all\n")]
    [InlineData("versions:\r\n  - date: 2024-01-01\r\ntopics: []\r\n", "versions:\r\n  - date: 2024-01-01\r\n  - date: 2024-05-01\r\ntopics: []\r\n")]
    public void A_version_is_put_where_its_date_belongs(string versions, string expected) =>
        Assert.Equal(Head + expected, GuideEditor.Add(Head + versions, Of("2024-05-01")));

    [Theory]
    [InlineData("versions:\n  date: 2024-01-01\n")]
    [InlineData("versions: all of them\n")]
    [InlineData("versions:\n  - date: 2024-05-01\n")]
    [InlineData("versions: [\n")]
    public void Where_a_version_cannot_be_added_nothing_is_given_out(string versions) => Assert.Null(GuideEditor.Add(Head + versions, Of("2024-05-01")));

    [Fact]
    public void Whatever_stands_in_the_file_stays_and_the_versions_come_in_order() =>
        Gen.Select(Gen.Int[0, 3].Array[1, 6], OneOf("", "  # End.\n", "\n\n"), OneOf("\n", "\r\n"), Gen.Int[0, 6], (entries, tail, end, at) => (entries, tail, end, at)).Sample(c =>
        {
            string[] shapes = ["  - date: 20{0:00}-01-01\n", "  - summary: x\n    date: 20{0:00}-01-01   # when\n\n", "  # Before.\n  - date: 20{0:00}-01-01\n    summary: |\n      - no entry\n", "  - { date: 20{0:00}-01-01, folder: f{0} }\n"];
            var list = string.Concat(c.entries.Select((shape, i) => shapes[shape].Replace("{0:00}", $"{10 + (2 * i)}", StringComparison.Ordinal).Replace("{0}", $"{i}", StringComparison.Ordinal)));
            var text = $"{Head}versions:\n{list}{c.tail}topics: []\n".Replace("\n", c.end, StringComparison.Ordinal);
            var version = Of($"20{9 + (2 * c.at):00}-01-01");

            var added = GuideEditor.Add(text, version);

            Assert.NotNull(added);
            var entry = $"  - date: {version.Id}{c.end}";
            Assert.Contains(text, (string[])[Without(added, entry), Without(added, c.end + entry), Without(added, entry + c.end)], StringComparer.Ordinal);
            var dates = GuideEditor.Read("", new SourceFile("guide.yml", added)).Value.Versions.Select(v => v.Date).ToList();
            Assert.Equal(c.entries.Length + 1, dates.Count);
            Assert.True(added.IndexOf(version.Id, StringComparison.Ordinal) > c.entries.Select((_, i) => 10 + (2 * i)).Where(y => y < version.Date.Year - 2000).Select(y => added.IndexOf($"20{y}-01-01", StringComparison.Ordinal)).DefaultIfEmpty(-1).Max());
        });

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Without(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) is var at and >= 0 ? text.Remove(at, part.Length) : "";
}
