using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

public sealed class ProfileReaderTests
{
    private const string Head = "guide: demo\ntitle: T\nsummary: s\n";

    [Fact]
    public void Every_key_is_read_with_its_place()
    {
        var read = Read(
            """
            guide: demo
            title: Developers
            summary: Who writes templates.
            include:
              - topics: [data, logs]
                kinds: [requirement, limitation]
                parties: [provider]
                tags: keys
                severities: [high, low]
                controls:
                  - data.rotate
            exclude:
              - kinds: option
                reason: They may as well not.
            set:
              - control: data.rotate
                title: Rotate
                severity: medium
                owner: Developers
                reason: Theirs.
            """);

        Assert.Empty(read.Diagnostics);
        var profile = read.Value!;
        Assert.Equal(("developers", "demo", "Developers", "Who writes templates."), (profile.Id, profile.Guide.Text, profile.Title, profile.Summary));
        var include = Assert.Single(profile.Include);
        Assert.Equal(["data", "logs"], include.Topics.Select(t => t.Text));
        Assert.Equal([ControlKind.Requirement, ControlKind.Limitation], include.Kinds);
        Assert.Equal([Party.Provider], include.Parties);
        Assert.Equal(["keys"], include.Tags.Select(t => t.Text));
        Assert.Equal([ControlSeverity.High, ControlSeverity.Low], include.Severities);
        Assert.Equal("profiles/developers.yml(11,9)", Assert.Single(include.Controls).Place.ToString());
        var exclude = Assert.Single(profile.Exclude);
        Assert.Equal(("They may as well not.", ControlKind.Option), (exclude.Reason, Assert.Single(exclude.Selector.Kinds)));
        var setting = Assert.Single(profile.Settings);
        Assert.Equal(("data.rotate", "Rotate", ControlSeverity.Medium, "Developers", "Theirs."), (setting.Control.Text, setting.Title, setting.Severity, setting.Owner, setting.Reason));
    }

    [Theory]
    [InlineData("", 1, 1, "GEN201", "The file holds no keys")]
    [InlineData("title: T\nsummary: s", 1, 1, "GEN203", "\"guide\" is missing")]
    [InlineData("guide: demo\ntitle: T", 1, 1, "GEN203", "\"summary\" is missing")]
    [InlineData("guide: demo\ntitle: T\ntitle: U\nsummary: s", 3, 1, "GEN205", "uplicate key")]
    [InlineData(Head + "inculde: []", 4, 1, "GEN202", "Did you mean \"include\"?")]
    [InlineData(Head + "include:", 4, 9, "GEN203", "\"include\" holds no entry")]
    [InlineData(Head + "include: []", 4, 10, "GEN203", "\"include\" holds no entry")]
    [InlineData(Head + "include: everything", 4, 10, "GEN204", "a list of keys with values was expected")]
    [InlineData(Head + "include: [{}]", 4, 11, "GEN203", "The entry chooses nothing")]
    [InlineData(Head + "include: [{ topic: [data], kinds: [option] }]", 4, 13, "GEN202", "Did you mean \"topics\"?")]
    [InlineData(Head + "include: [{ kinds: [option, assurence] }]", 4, 29, "GEN204", "Did you mean \"assurance\"?")]
    [InlineData(Head + "include: [{ parties: [custmer] }]", 4, 23, "GEN204", "known are customer, provider. Did you mean \"customer\"?")]
    [InlineData(Head + "include: [{ severities: [critical] }]", 4, 26, "GEN204", "\"severities\" holds \"critical\"; known are high, medium, low.")]
    [InlineData(Head + "include: [{ tags: [] }]", 4, 19, "GEN203", "\"tags\" is empty")]
    [InlineData(Head + "include: [{ tags: { a: b } }]", 4, 19, "GEN204", "a list of texts was expected")]
    [InlineData(Head + "include: [{ tags: [a], reason: r }]", 4, 24, "GEN202", "\"reason\" is not a key here")]
    [InlineData(Head + "exclude: [{ tags: [a] }]", 4, 11, "GEN203", "\"reason\" is missing")]
    [InlineData(Head + "exclude: [{ reason: r }]", 4, 11, "GEN203", "The entry chooses nothing")]
    [InlineData(Head + "set: [{ control: a.b, owner: o }]", 4, 7, "GEN203", "\"reason\" is missing")]
    [InlineData(Head + "set: [{ owner: o, reason: r }]", 4, 7, "GEN203", "\"control\" is missing")]
    [InlineData(Head + "set: [{ control: a.b, reason: r }]", 4, 18, "GEN203", "Nothing is changed")]
    [InlineData(Head + "set: [{ control: a.b, severity: hihg, reason: r }]", 4, 33, "GEN204", "Did you mean \"high\"?")]
    [InlineData(Head + "set: [{ control: a.b, severity: [high, low], reason: r }]", 4, 33, "GEN204", "a text was expected")]
    [InlineData(Head + "set: [{ control: a.b, title: \"\", reason: r }]", 4, 30, "GEN203", "\"title\" is missing")]
    [InlineData(Head + "set: [{ control: a.b, kind: option, owner: o, reason: r }]", 4, 23, "GEN202", "\"kind\" is not a key here")]
    [InlineData(Head + "set: [{ control: a.b, owner: o, reason: r }, { control: a.b, title: t, reason: r }]", 4, 57, "GEN205", "\"a.b\" is changed a second time")]
    public void A_fault_is_told_with_its_place(string text, int line, int column, string code, string expected)
    {
        var read = Read(text);
        var problem = read.Diagnostics[0];

        Assert.Equal((code, Severity.Error, $"profiles/developers.yml({line},{column})"), (problem.Rule.Code, problem.Severity, problem.Span.ToString()));
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        Assert.Null(read.Value);
    }

    [Theory]
    [InlineData("Developers.yml")]
    [InlineData("the developers.yml")]
    [InlineData("a--b.yml")]
    [InlineData("..yml")]
    public void The_file_s_name_must_be_an_id(string name) => Assert.Equal(
        ("GEN204", $"profiles/{name}(1,1)"),
        ProfileReader.Read(new SourceFile($"profiles/{name}", Head)).Diagnostics.Select(d => (d.Rule.Code, d.Span.ToString())).Single());

    [Fact]
    public void Profiles_belong_to_their_guide_and_come_by_name()
    {
        var read = ReadContent(("b.yml", Head), ("a.yml", Head), ("c.yml", Head.Replace("demo", "other", StringComparison.Ordinal)));

        Assert.Empty(read.Diagnostics);
        Assert.Equal([["a", "b"], ["c"]], read.Value.Guides.Select(g => g.Profiles.Select(p => p.Id)));
    }

    [Fact]
    public void A_profile_of_a_guide_that_is_not_there_is_told()
    {
        var problem = Assert.Single(ReadContent(("a.yml", Head.Replace("demo", "dmeo", StringComparison.Ordinal))).Diagnostics);

        Assert.Equal(("GEN431", Severity.Error, "profiles/a.yml(1,8)"), (problem.Rule.Code, problem.Severity, problem.Span.ToString()));
        Assert.Equal("There is no guide \"dmeo\" in guides/. Did you mean \"demo\"?", problem.Message);
    }

    [Fact]
    public void Files_that_are_no_profiles_are_told() => Assert.Equal(
        ["profiles/README.md(1,1): warning GEN435", "profiles/demo/a.yml(1,1): warning GEN435", "profiles/z.yaml(1,1): warning GEN435"],
        ReadContent(["profiles/z.yaml"], ("demo/a.yml", Head), ("README.md", "")).Diagnostics.Select(d => d.ToString().Split(": Profiles")[0]));

    private static Outcome<Profile?> Read(string text) => ProfileReader.Read(new SourceFile("profiles/developers.yml", text));

    private static Outcome<SiteContent> ReadContent(params (string Name, string Text)[] profiles) => ReadContent([], profiles);

    private static Outcome<SiteContent> ReadContent(string[] others, params (string Name, string Text)[] profiles)
    {
        const string Guide = "title: t\nservice: s\nprovider: p\nsummary: s\nattribution: { text: t }\nversions: [{ date: 2024-01-01 }]\n";
        SourceFile[] files =
        [
            new("site.yml", "title: t\nsummary: s\n"),
            new("guides/demo/guide.yml", Guide),
            new("guides/demo/2024-01-01/data.md", "# Data\n\nRotate the key.\n"),
            new("guides/other/guide.yml", Guide),
            new("guides/other/2024-01-01/data.md", "# Data\n\nRotate the key.\n"),
            .. profiles.Select(p => new SourceFile($"profiles/{p.Name}", p.Text)),
        ];
        return ContentReader.Read(new SourceFolder([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)], others.ToEquatableArray()));
    }
}
