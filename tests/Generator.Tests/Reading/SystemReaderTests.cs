using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

public sealed class SystemReaderTests
{
    [Fact]
    public void Every_key_is_read_with_its_place()
    {
        var read = Read(
            """
            name: Payments (production)
            owner: Ana
            summary: Takes card payments.
            out-of-scope:
              - guide: demo
                topics: [data]
                reason: There is none.
              - controls: [data.rotate]
                reason: Done elsewhere.
            """);

        Assert.Empty(read.Diagnostics);
        var system = read.Value!;
        Assert.Equal(("payments", "Payments (production)", "Ana", "Takes card payments."), (system.Id, system.Name, system.Owner, system.Summary));
        Assert.Equal(("demo", "There is none."), (system.OutOfScope[0].Guide!.Text, system.OutOfScope[0].Reason));
        Assert.Null(system.OutOfScope[1].Guide);
        Assert.Equal("systems/payments.yml(8,16)", Assert.Single(system.OutOfScope[1].Selector.Controls).Place.ToString());
    }

    [Theory]
    [InlineData("", 1, 1, "GEN201", "The file holds no keys")]
    [InlineData("owner: Ana", 1, 1, "GEN203", "\"name\" is missing")]
    [InlineData("name: P\nonwer: Ana", 2, 1, "GEN202", "Did you mean \"owner\"?")]
    [InlineData("name: P\nout-of-scope: []", 2, 15, "GEN203", "\"out-of-scope\" holds no entry")]
    [InlineData("name: P\nout-of-scope:\n  - reason: r", 3, 5, "GEN203", "The entry chooses nothing")]
    [InlineData("name: P\nout-of-scope:\n  - topics: [a]", 3, 5, "GEN203", "\"reason\" is missing")]
    public void What_is_wrong_is_told_with_its_place(string text, int line, int column, string code, string words)
    {
        var read = Read(text);

        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, p => p.Rule.Code == code && (p.Span.Line, p.Span.Column) == (line, column) && p.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_whose_name_is_no_id_is_told()
    {
        var problem = Assert.Single(SystemReader.Read(new SourceFile("systems/Our Payments.yml", "name: P")).Diagnostics);

        Assert.Contains("\"Our Payments\" can't be the id of a system", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guide_that_is_not_there_is_told_with_its_place()
    {
        var problem = Assert.Single(ReadContent(("systems/a.yml", "name: A\nout-of-scope:\n  - guide: dmeo\n    topics: [data]\n    reason: None.")).Diagnostics);

        Assert.Equal(("GEN441", Severity.Error, "systems/a.yml(3,12)"), (problem.Rule.Code, problem.Severity, problem.Span.ToString()));
        Assert.Contains("Did you mean \"demo\"?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_no_systems_are_told_and_systems_come_by_their_ids()
    {
        var read = ReadContent(("systems/b.yml", "name: B"), ("systems/a.yml", "name: A"), ("systems/README.md", ""), ("systems/x/c.yml", "name: C"));

        Assert.Equal(["systems/README.md(1,1): warning GEN443", "systems/x/c.yml(1,1): warning GEN443"], read.Diagnostics.Select(d => d.ToString().Split(": Systems")[0]));
        Assert.Equal(["a", "b"], read.Value.Systems.Select(s => s.Id));
    }

    private static Outcome<SiteContent> ReadContent(params (string Path, string Text)[] files) => ContentReader.Read(new SourceFolder(
        [
            new SourceFile("site.yml", "title: T"),
            new SourceFile("guides/demo/guide.yml", "title: Demo\nversions:\n  - date: 2024-01-01\n"),
            new SourceFile("guides/demo/2024-01-01/data.md", "# Data\n\nYou must encrypt it.\n"),
            .. files.Select(f => new SourceFile(f.Path, f.Text)),
        ],
        []));

    private static Outcome<AssessedSystem?> Read(string text) => SystemReader.Read(new SourceFile("systems/payments.yml", text));
}
