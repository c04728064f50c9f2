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

    [Fact]
    public void Without_json_it_prints_a_table_for_people()
    {
        using var workspace = new Workspace();
        workspace.Write("guide/data.md", "# Data protection\n\nYou must encrypt the bucket.\n");

        var run = GeneratorProgram.Managed.Run(workspace.Root, "extract", "guide");

        Assert.Contains("Data protection (data.md)", run.Output, StringComparison.Ordinal);
        Assert.Contains("requirement You must encrypt the bucket.", run.Output, StringComparison.Ordinal);
        Assert.Contains("guide@undated: 1 controls in 2 statements: 1 requirement.", run.Output, StringComparison.Ordinal);
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
        workspace.Write("guide/data.md", "# Data protection\n\nFor more information, see the guide. You must encrypt the bucket.\n");

        var run = GeneratorProgram.Managed.Run(workspace.Root, "explain", "guide/data.md:3");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("passed over", run.Output, StringComparison.Ordinal);
        Assert.Contains("pointer: It only sends the reader elsewhere.", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"For more information\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("requirement", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_names_the_nearest_control()
    {
        var id = FirstId();

        var run = GeneratorProgram.Managed.Run(Repository.Root, "explain", $"{id}x");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"Did you mean \"{id}\"?", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_of_a_line_without_a_statement_ends_with_1()
    {
        using var workspace = new Workspace();
        workspace.Write("guide/data.md", "# Data protection\n\nYou must encrypt the bucket.\n");

        var run = GeneratorProgram.Managed.Run(workspace.Root, "explain", "guide/data.md:2");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no statement on line 2", run.Output, StringComparison.Ordinal);
    }

    // A control of the committed content that every version has is found, not written down here: ids follow from the content.
    private static string FirstId()
    {
        var ids = Directory.EnumerateDirectories(Path.Combine(Repository.Content, "guides/aws-proton"))
            .Select(folder => GeneratorProgram.Managed.Run(Repository.Root, "extract", folder, "--json").Output)
            .Select(json => JsonDocument.Parse(json).RootElement.GetProperty("controls").EnumerateArray().Select(c => c.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal))
            .Aggregate((a, b) => [.. a.Intersect(b, StringComparer.Ordinal)]);
        return ids.Order(StringComparer.Ordinal).First();
    }
}
