using System.Text.Json;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>extract</c> and <c>explain</c> as users run them.</summary>
public sealed class ExtractTests
{
    [Theory]
    [MemberData(nameof(GeneratorProgram.Both), MemberType = typeof(GeneratorProgram))]
    public void A_bare_folder_gives_a_catalog(GeneratorProgram program)
    {
        using var workspace = new Workspace();
        workspace.Write("my-guide/2024-05-01/data.md", "# Data protection<a name=\"data\"></a>\n\nYou must encrypt the bucket\\. See [more](gone.md)\\.\n");

        var run = program.Run(workspace.Root, "extract", "my-guide/2024-05-01", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("my-guide/2024-05-01/data.md(3,35): warning GEN301: ", run.Errors, StringComparison.Ordinal);
        var catalog = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("my-guide", catalog.GetProperty("guide").GetString());
        Assert.Equal("2024-05-01", catalog.GetProperty("version").GetString());
        var control = Assert.Single(catalog.GetProperty("controls").EnumerateArray());
        Assert.Equal("You must encrypt the bucket.", control.GetProperty("statement").GetString());
        Assert.Equal("requirement", control.GetProperty("kind").GetString());
        Assert.Equal("""{"file":"data.md","anchor":"data","line":3,"endLine":3}""", control.GetProperty("source").GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(7, false, "--all-warnings")]
    public void Of_many_warnings_the_first_of_each_kind_are_shown(int shown, bool isCounted, params string[] options)
    {
        using var workspace = new Workspace();
        workspace.Write("docs/a.md", "# Desks\n\n" + string.Concat(Enumerable.Range(0, 7).Select(i => $"You must read [that](gone{i}.md).\n\n")));

        var run = GeneratorProgram.Usual.Run(workspace.Root, ["extract", "docs", .. options]);

        Assert.Equal(shown, run.Errors.Split('\n').Count(l => l.Contains("warning GEN301", StringComparison.Ordinal)));
        Assert.Equal(isCounted, run.Errors.Contains("and 2 more of GEN301 (A link to a page that isn't there); '--all-warnings' lists them all.", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_json_it_prints_a_table_for_people()
    {
        using var workspace = new Workspace();
        workspace.Write("guide/data.md", "# Data protection\n\nYou must encrypt the bucket.\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "extract", "guide");

        Assert.Contains("Data protection (data.md)", run.Output, StringComparison.Ordinal);
        Assert.Contains("requirement You must encrypt the bucket.", run.Output, StringComparison.Ordinal);
        Assert.Contains("guide@undated: 1 control in 2 statements: 1 requirement.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Theory]
    [MemberData(nameof(GeneratorProgram.Both), MemberType = typeof(GeneratorProgram))]
    public void Explain_tells_the_rule_the_words_and_the_versions_of_a_control(GeneratorProgram program)
    {
        var id = FirstId();

        var run = program.Run(Repository.Root, "explain", id);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(id, run.Output, StringComparison.Ordinal);
        Assert.All(["kind", "statement", "rule", "source", "2021-06-10", "2025-10-07"], word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_tells_why_a_line_is_passed_over()
    {
        using var workspace = new Workspace();
        workspace.Write("guide/data.md", "# Data protection\n\nFor more information, see the guide.\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "explain", "guide/data.md:3");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("passed over", run.Output, StringComparison.Ordinal);
        Assert.Contains("pointer: It only sends the reader elsewhere.", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"For more information\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_tells_the_alternative_the_clause_and_the_page_that_decided()
    {
        using var workspace = new Workspace();
        workspace.Write("guide/data.md", "# Data protection\n\nIf you keep secrets there, you must encrypt the bucket.\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "explain", "guide/data.md:3");

        Assert.Matches(@"branch +1 of \d+: security: true", run.Output);
        Assert.Contains("\"you must encrypt the bucket.\"", run.Output, StringComparison.Ordinal);
        Assert.Matches("page +about security", run.Output);
    }

    [Fact]
    public void Explain_tells_which_control_a_sentence_is_or_explains()
    {
        using var workspace = new Workspace();
        workspace.Write("guide/data.md", "# Data protection\n\nYou must encrypt the bucket. It holds templates.\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "explain", "guide/data.md:3");

        Assert.Contains("requirement data.encrypt-bucket", run.Output, StringComparison.Ordinal);
        Assert.Contains("guidance of data.encrypt-bucket", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(GeneratorProgram.Both), MemberType = typeof(GeneratorProgram))]
    public void The_ledger_tells_what_became_of_every_sentence(GeneratorProgram program)
    {
        using var workspace = new Workspace();
        workspace.Write("guide/data.md", LedgerPage);

        var run = program.Run(workspace.Root, "extract", "guide", "--ledger");

        Assert.Equal(0, run.ExitCode);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Collection(
            lines,
            l => Assert.Equal("data.md", l),
            l => Assert.Equal("1 passed over topic-heading Data protection", l),
            l => Assert.Matches("^3 control [a-z-]+ You must encrypt the bucket[.] \\[data[.]encrypt-bucket\\]$", l),
            l => Assert.Equal("3 guidance background It holds templates. [data.encrypt-bucket]", l),
            l => Assert.Equal("5 passed over background Buckets are old.", l),
            l => Assert.Equal("8 navigation topic-link More", l),
            l => Assert.Equal("guide@undated: 5 statements: 1 control, 1 guidance, 1 navigation, 2 passed over.", l));
    }

    [Theory]
    [MemberData(nameof(GeneratorProgram.Both), MemberType = typeof(GeneratorProgram))]
    public void The_ledger_as_json_names_the_control_and_the_rules(GeneratorProgram program)
    {
        using var workspace = new Workspace();
        workspace.Write("guide/data.md", LedgerPage);

        var run = program.Run(workspace.Root, "extract", "guide", "--ledger", "--json");

        Assert.Equal(0, run.ExitCode);
        var ledger = JsonDocument.Parse(run.Output).RootElement;
        var statements = ledger.GetProperty("documents")[0].GetProperty("statements").EnumerateArray().ToList();
        Assert.Equal(["passed-over", "control", "guidance", "passed-over", "navigation"], statements.Select(s => s.GetProperty("disposition").GetString()));
        Assert.Equal("data.encrypt-bucket", statements[2].GetProperty("control").GetString());
        Assert.Equal(2, ledger.GetProperty("summary").GetProperty("passedOver").GetInt32());
        Assert.Contains(ledger.GetProperty("rules").EnumerateArray(), r => r.GetProperty("name").GetString() == "background");
    }

    [Fact]
    public void Explain_names_the_nearest_control()
    {
        var id = FirstId();

        var run = GeneratorProgram.Usual.Run(Repository.Root, "explain", $"{id}x");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"Did you mean \"{id}\"?", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_of_a_line_without_a_statement_ends_with_1()
    {
        using var workspace = new Workspace();
        workspace.Write("guide/data.md", "# Data protection\n\nYou must encrypt the bucket.\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "explain", "guide/data.md:2");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no statement on line 2", run.Output, StringComparison.Ordinal);
    }

    private const string LedgerPage = "# Data protection<a name=\"data\"></a>\n\nYou must encrypt the bucket\\. It holds templates\\.\n\nBuckets are old\\.\n\n**Topics**\n+ [More](#data)\n";

    // A control of the committed content that every version has is found, not written down here: ids follow from the content.
    private static string FirstId()
    {
        var ids = Directory.EnumerateDirectories(Path.Combine(Repository.Content, "guides/aws-proton"))
            .Select(folder => GeneratorProgram.Usual.Run(Repository.Root, "extract", folder, "--json").Output)
            .Select(json => JsonDocument.Parse(json).RootElement.GetProperty("controls").EnumerateArray().Select(c => c.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal))
            .Aggregate((a, b) => [.. a.Intersect(b, StringComparer.Ordinal)]);
        return ids.Order(StringComparer.Ordinal).First();
    }
}
