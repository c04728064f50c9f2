using Generator.Model;
using Generator.Reading;
using Generator.Tailoring;
using static Generator.Tests.Tailoring.ProfileCase;

namespace Generator.Tests.Tailoring;

public sealed class ScopingTests
{
    private static readonly ExtractionResult Older = VersionOf("1", Control("Encrypt the bucket.", "old.md", ControlKind.Requirement), Control("Wipe the disk.", "data.md", ControlKind.Requirement));
    private static readonly ExtractionResult Newer = VersionOf("2", Control("Encrypt the bucket.", "data.md", ControlKind.Requirement) with { Id = Older.Catalog.Controls[0].Id }, Control("Data is encrypted.", "data.md", ControlKind.Assurance), Control("Read the logs.", "logs.md", ControlKind.Recommendation));

    // The newest version that has a control tells for all: the wiped disk is only in the older one.
    [Fact]
    public void A_topic_is_out_of_scope_with_the_customers_controls_of_all_versions()
    {
        var scope = Assert.Single(Scoping.Apply([System("  - topics: [data]\n    reason: None.")], "demo", [Older, Newer]));

        Assert.Equal(new[] { Older.Catalog.Controls[0].Id, Older.Catalog.Controls[1].Id }.Order(StringComparer.Ordinal), scope.OutOfScope.Select(o => o.Control));
        Assert.All(scope.OutOfScope, o => Assert.Equal("None.", o.Reason));
    }

    [Fact]
    public void An_entry_for_one_guide_says_nothing_of_another()
    {
        var system = System("  - guide: demo\n    topics: [data]\n    reason: None.");

        Assert.NotEmpty(Assert.Single(Scoping.Apply([system], "demo", [Newer])).OutOfScope);
        Assert.Empty(Assert.Single(Scoping.Apply([system], "other", [Newer])).OutOfScope);
    }

    [Fact]
    public void What_no_version_has_is_told_with_its_place()
    {
        var problems = Scoping.Check([System("  - topics: [dato]\n    tags: [keys, nokeys]\n    controls: [x]\n    reason: None.")], new Dictionary<string, EquatableArray<ExtractionResult>>(StringComparer.Ordinal) { ["demo"] = [Older, Newer] });

        Assert.Equal([(3, 14), (4, 18), (5, 16)], problems.Select(p => (p.Span.Line, p.Span.Column)).Order());
        Assert.All(problems, p => Assert.Equal("GEN442", p.Rule.Code));
        Assert.Contains(problems, p => p.Message.Contains("No version has the topic \"dato\". Did you mean \"data\"?", StringComparison.Ordinal));
    }

    private static AssessedSystem System(string entries)
    {
        var read = SystemReader.Read(new SourceFile("systems/sandbox.yml", $"name: Sandbox\nout-of-scope:\n{entries}\n"));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }
}
