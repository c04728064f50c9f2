using Generator.Model;
using Generator.Tailoring;
using static Generator.Tests.Tailoring.ProfileCase;

namespace Generator.Tests.Tailoring;

public sealed class ProfileCheckTests
{
    private static readonly ExtractionResult Older = VersionOf(
        "1",
        Control("Keep a backup.", "backup.md", ControlKind.Requirement),
        Control("Rotate the key.", "data.md", ControlKind.Recommendation),
        Control("Read the logs.", "logs.md", ControlKind.Recommendation));

    private static readonly ExtractionResult Newer = VersionOf("2", [.. Whole.Controls]);

    [Theory]
    [InlineData("include: [{ topics: [data, lgos] }]", 4, 28, "GEN207", Severity.Error, "No version (1, 2) has the topic \"lgos\". Did you mean \"logs\"?")]
    [InlineData("exclude: [{ tags: [kyes], reason: r }]", 4, 20, "GEN204", Severity.Error, "\"kyes\" is not a tag; rules/tags.yml has them. Did you mean \"keys\"?")]
    [InlineData("include: [{ controls: [data.rotate-the-key, data.rotate-the-keys] }]", 4, 45, "GEN432", Severity.Warning, "No version (1, 2) has the control \"data.rotate-the-keys\". Did you mean \"data.rotate-the-key\"?")]
    [InlineData("exclude: [{ controls: [x.y], reason: r }]", 4, 24, "GEN432", Severity.Warning, "No version (1, 2) has the control \"x.y\".")]
    [InlineData("set: [{ control: logs.read-teh-logs, owner: o, reason: r }]", 4, 18, "GEN432", Severity.Warning, "Did you mean \"logs.read-the-logs\"?")]
    [InlineData("include: [{ topics: [backup] }]", 1, 1, "GEN433", Severity.Warning, "\"Developers\" chooses none of the 6 controls of guide@2, the newest version.")]
    [InlineData("include: [{ topics: [data] }]\nset:\n  - control: logs.read-the-logs\n    owner: o\n    reason: r", 6, 14, "GEN434", Severity.Warning, "\"Developers\" doesn't choose the control \"logs.read-the-logs\" in any version")]
    public void What_fits_no_version_is_told_with_its_place(string profile, int line, int column, string code, Severity severity, string expected)
    {
        var problem = Assert.Single(Tailor.Check([Profile(profile)], [Older, Newer]));

        Assert.Equal((code, severity, $"profiles/developers.yml({line},{column})"), (problem.Rule.Code, problem.Severity, problem.Span.ToString()));
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("include: [{ controls: [backup.keep-a-backup, data.rotate-the-key] }, { topics: [data] }]")]
    [InlineData("include: [{ topics: [data] }]\nexclude: [{ controls: [backup.keep-a-backup], reason: r }]")]
    [InlineData("set: [{ control: backup.keep-a-backup, owner: o, reason: r }]")]
    public void What_one_version_has_is_fine_for_the_others(string profile) => Assert.Empty(Tailor.Check([Profile(profile)], [Older, Newer]));

    [Theory]
    [InlineData("include: [{ topics: [data] }, { topics: [logs], kinds: [option] }]", 4, 42, "This entry of \"Developers\" finds no control in version 1; in 2 it finds 1.")]
    [InlineData("include: [{ topics: [data] }, { controls: [backup.keep-a-backup] }]", 4, 44, "This entry of \"Developers\" finds no control in version 2; in 1 it finds 1.")]
    [InlineData("include: [{ topics: [data, backup] }]", 4, 28, "Version 2 has no page \"backup\" and none that took its controls; 1 has.")]
    [InlineData("exclude: [{ topics: [backup], reason: r }]", 4, 22, "Version 2 has no page \"backup\" and none that took its controls; 1 has.")]
    [InlineData("include: [{ topics: [data] }, { severities: [high] }]", 1, 1, "This entry of \"Developers\" finds no control in version 1; in 2 it finds 1.")]
    public void What_an_entry_finds_in_one_version_and_not_in_another_is_told(string profile, int line, int column, string expected)
    {
        var problem = Assert.Single(Tailor.Check([Profile(profile)], [Older, Newer]));

        Assert.Equal(("GEN436", Severity.Warning, $"profiles/developers.yml({line},{column})", expected), (problem.Rule.Code, problem.Severity, problem.Span.ToString(), problem.Message));
    }

    [Fact]
    public void A_page_that_was_renamed_is_found_by_either_name()
    {
        var renamed = Newer with { Catalog = Newer.Catalog with { Controls = Newer.Catalog.Controls.Select(Renamed).ToEquatableArray(), Groups = [new Group("records", "Records", "records.md"), new Group("data", "Data", "data.md")] } };
        EquatableArray<ExtractionResult> versions = [Older, renamed];

        foreach (var name in new[] { "logs", "records" })
        {
            var profile = Profile($"include: [{{ topics: [{name}] }}]");
            Assert.Empty(Tailor.Check([profile], versions));
            Assert.Equal([1, 3], versions.Select(v => Tailor.Apply(profile, v.Catalog, TopicLineages.Of(versions)).Catalog.Controls.Count));
        }
    }

    [Fact]
    public void A_page_of_whose_controls_none_is_left_is_no_renamed_one()
    {
        var other = VersionOf("2", Control("Rotate the key.", "data.md", ControlKind.Recommendation), Control("Water the plants.", "plants.md", ControlKind.Requirement));

        Assert.Equal(["GEN436"], Tailor.Check([Profile("include: [{ topics: [data] }, { topics: [logs] }]")], [Older, other]).Select(p => p.Rule.Code));
    }

    private static Control Renamed(Control control) => control.Group is "logs" ? control with { Group = "records", Source = control.Source with { File = "records.md" } } : control;

    [Fact]
    public void A_topic_without_a_control_is_a_topic()
    {
        var text = new Statement(StatementForm.Sentence, "Words.", new ControlSource("notes.md", "notes", 3, 3), new TextRange(default, 0, 6), Disposition.PassedOver, null, null, "background", "");

        Assert.Empty(Tailor.Check([Profile("include: [{ topics: [notes] }, { topics: [data] }]")], [Newer with { Ledger = [text] }]));
    }

    [Fact]
    public void Problems_come_profile_by_profile_and_by_place() => Assert.Equal(
        ["(4,22)", "(5,24)", "(5,39)", "(6,18)", "(4,22)"],
        Tailor.Check(
            [
                Profile("include: [{ topics: [xxxx], kinds: [option] }, { topics: data }]\nexclude: [{ controls: [x.y], topics: [yyyyy], reason: r }]\nset: [{ control: x.z, owner: o, reason: r }]"),
                Profile("include: [{ topics: [xxxx] }, { topics: data }]"),
            ],
            [Newer])
            .Select(p => p.Span.ToString()["profiles/developers.yml".Length..]));

    [Fact]
    public void Without_a_version_there_is_nothing_to_hold_profiles_against() => Assert.Empty(Tailor.Check([Profile("include: [{ topics: [x] }]")], []));
}
