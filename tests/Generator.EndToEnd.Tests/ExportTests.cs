using System.Text.Json;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>export</c>: every format, and what it refuses.</summary>
public sealed class ExportTests
{
    private const string Site = Workspace.TwoVersions +
        """

        === profiles/team.yml
        guide: demo
        title: Team
        summary: Who holds the keys.
        include:
          - controls: [security.rotate-keys]
        """;

    public static TheoryData<string, string> Formats => new()
    {
        { "json", "\"guide\": \"demo\"" },
        { "csv", "id,kind,polarity,party,title," },
        { "csv --assessment answers.json", ",satisfied," },
        { "markdown --assessment answers.json", "- [x] **" },
        { "oscal", "\"oscal-version\": \"1.2.1\"" },
        { "oscal --model profile --profile team", "\"include-controls\": [" },
        { "oscal --model component-definition", "\"component-definition\": {" },
        { "oscal --model assessment-results --assessment answers.json", "\"assessment-results\": {" },
        { "oscal --model mapping --from 2024-01-01", "\"mapping-collection\": {" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_format_is_the_same_in_a_file_and_on_standard_output(string arguments, string expected)
    {
        using var workspace = Answered();

        var printed = Export(workspace, "demo@2025-01-01", arguments);
        var written = Export(workspace, "demo", $"{arguments} --output out/demo.txt");

        Assert.Equal((0, ""), (printed.ExitCode, printed.Errors));
        Assert.Equal((0, "", ""), (written.ExitCode, written.Errors, written.Output));
        Assert.Contains(expected, printed.Output, StringComparison.Ordinal);
        Assert.Equal(printed.Output.TrimStart('\uFEFF'), File.ReadAllText(workspace.PathOf("out/demo.txt")));
    }

    [Fact]
    public void A_workbook_that_somebody_filled_in_is_replaced_only_when_asked_to()
    {
        using var workspace = Answered();
        workspace.Write("demo.xlsx", "filled in");

        var refused = Export(workspace, "demo", "xlsx --output demo.xlsx");

        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith("demo.xlsx(1,1): error GEN108: ", refused.Errors, StringComparison.Ordinal);
        Assert.Equal("filled in", File.ReadAllText(workspace.PathOf("demo.xlsx")));
        Assert.Equal(0, Export(workspace, "demo", "xlsx --output demo.xlsx --force").ExitCode);
        Assert.Equal(0, Export(workspace, "demo", "xlsx --output demo.xlsx").ExitCode);
    }

    [Theory]
    [MemberData(nameof(GeneratorProgram.Both), MemberType = typeof(GeneratorProgram))]
    public void The_json_is_the_catalog_and_a_profile_tailors_it(GeneratorProgram program)
    {
        using var workspace = Answered();
        List<string> Ids(params string[] arguments) =>
            [.. JsonDocument.Parse(program.Run(workspace.Root, ["export", "demo", "-f", "json", .. arguments]).Output).RootElement.GetProperty("controls").EnumerateArray().Select(c => c.GetProperty("id").GetString()!)];

        Assert.Equal(3, Ids().Count);
        Assert.Equal(["security.rotate-keys"], Ids("--profile", "team"));
    }

    [Theory]
    [InlineData("demo", "oscla", "\"oscla\" is not a format; known are json, csv, xlsx, markdown, oscal. Did you mean \"oscal\"?")]
    [InlineData("demo", "oscal --model maping --from 2024-01-01", "Did you mean \"mapping\"?")]
    [InlineData("dema@2025-01-01", "csv", "error GEN109: No guide has such a version. Did you mean \"demo@2025-01-01\"?")]
    [InlineData("demo", "csv --profile teem", "demo has no profile \"teem\"; known are team. Did you mean \"team\"?")]
    [InlineData("demo", "csv --site https://intranet.example", "--site is for --format xlsx.")]
    [InlineData("demo", "xlsx --from 2024-01-02", "demo has no other version \"2024-01-02\"; ")]
    [InlineData("demo", "csv --model catalog", "--model is for --format oscal.")]
    [InlineData("demo", "json --assessment answers.json", "--assessment says nothing about json; leave it out.")]
    [InlineData("demo", "oscal --model profile", "profile needs --profile.")]
    [InlineData("demo", "oscal --model mapping", "mapping needs --from.")]
    [InlineData("demo", "oscal --model mapping --from 2024-01-02", "demo has no other version \"2024-01-02\"; known are 2024-01-01. Did you mean \"2024-01-01\"?")]
    [InlineData("demo@2024-01-01", "csv --assessment answers.json", "answers.json(3,14): error GEN204: The answers are to demo@2025-01-01, and demo@2024-01-01 is another version;")]
    [InlineData("demo", "csv --assessment nowhere.json", "error GEN106: ")]
    [InlineData("demo", "", "Try 'generator export --help'.")]
    public void What_cannot_be_exported_is_told(string target, string arguments, string expected)
    {
        using var workspace = Answered();

        var run = arguments.Length > 0 ? Export(workspace, target, $"{arguments} --output out.txt") : GeneratorProgram.Usual.Run(workspace.Root, "export", target);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("out.txt")));
    }

    private static Workspace Answered()
    {
        var workspace = new Workspace().WithSite(Site);
        var blank = GeneratorProgram.Usual.Run(workspace.Root, "assess", "new", "demo");
        workspace.Write("answers.json", blank.Output.Replace("\"open\"", "\"satisfied\"", StringComparison.Ordinal));
        return workspace;
    }

    private static RunResult Export(Workspace workspace, string target, string arguments) =>
        GeneratorProgram.Usual.Run(workspace.Root, ["export", target, "--format", .. arguments.Split(' ')]);
}
