using System.IO.Compression;
using System.Text.RegularExpressions;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>assess import</c>: answers out of what <c>export</c> wrote and people filled in.</summary>
public sealed class ImportTests
{
    [Fact]
    public void Every_format_comes_back_as_the_assessment_that_it_was_made_of()
    {
        var program = GeneratorProgram.Usual;
        using var workspace = Answered(program);
        var answers = File.ReadAllText(workspace.PathOf("answers.json"));
        foreach (var (file, format) in new[] { ("a.xlsx", "xlsx"), ("a.csv", "csv"), ("a-oscal.json", "oscal --model assessment-results"), ("answers.json", "") })
        {
            if (format.Length > 0)
                Assert.Equal((0, "", ""), Shown(program.Run(workspace.Root, ["export", "demo", "--assessment", "answers.json", "--output", file, "--format", .. format.Split(' ')])));

            var imported = program.Run(workspace.Root, "assess", "import", file, "--to", "demo");

            Assert.Equal((0, "demo@2025-01-01: 3 answers read: 3 satisfied\n", answers), Shown(imported));
        }
    }

    [Fact]
    public void A_workbook_that_was_filled_in_is_taken_into_the_assessment_and_replaces_only_when_asked_to()
    {
        using var workspace = Answered(GeneratorProgram.Usual);
        Run(workspace, "export demo --assessment answers.json --format xlsx --output a.xlsx");
        Fill(workspace, "satisfied", "not-satisfied");

        var refused = Run(workspace, "assess import a.xlsx --into answers.json --output new.json");

        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("security.rotate-keys: status\n    mine    \"satisfied\"\n    theirs  \"not-satisfied\"\n", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("give --force to let the latter's answers replace the former's.", refused.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("new.json")));

        var taken = Run(workspace, "assess import a.xlsx --into answers.json --output new.json --force --by Ada");

        Assert.Equal(0, taken.ExitCode);
        Assert.Contains("    security.rotate-keys: status \"satisfied\" -> \"not-satisfied\"\n", taken.Errors, StringComparison.Ordinal);
        Assert.Matches("""(?s)"status": "not-satisfied",.*"by": "Ada",\s+"field": "status",\s+"from": "satisfied",\s+"to": "not-satisfied" """.Trim(), File.ReadAllText(workspace.PathOf("new.json")));
        Assert.Contains("error GEN108: ", Run(workspace, "assess import answers.json --output new.json").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_told_with_its_sheet_and_the_rest_is_taken_only_when_asked_to()
    {
        using var workspace = Answered(GeneratorProgram.Usual);
        Run(workspace, "export demo --assessment answers.json --format xlsx --output a.xlsx");
        Fill(workspace, ">satisfied<", ">satisfed<");

        var refused = Run(workspace, "assess import a.xlsx --output new.json");

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("a.xlsx(2,7): error GEN251: Sheet \"Checklist\", cell G2: \"status\" holds \"satisfed\"; ", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"satisfied\"? Correct the cell, or take the other rows with --partial.", refused.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("new.json")));

        var partial = Run(workspace, "assess import a.xlsx --output new.json --partial");

        Assert.Equal(0, partial.ExitCode);
        Assert.Contains("a.xlsx(2,7): warning GEN251: ", partial.Errors, StringComparison.Ordinal);
        Assert.Contains("demo@2025-01-01: 2 answers read: 2 satisfied", partial.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.csv --to demo", "nowhere.csv(1,1): error GEN106: ")]
    [InlineData("a.csv", "a.csv doesn't tell which version it answers; name it with --to GUIDE@VERSION.")]
    [InlineData("a.csv --to dema@2025-01-01", "error GEN109: No guide has such a version. Did you mean \"demo@2025-01-01\"?")]
    [InlineData("answers.json --to demo@2024-01-01", "answers.json(3,14): error GEN255: The answers are to demo@2025-01-01, not to demo@2024-01-01. ")]
    [InlineData("a.csv --to demo@2024-01-01 --into answers.json", "answers.json(3,14): error GEN255: ")]
    [InlineData("latin.csv --to demo", "latin.csv(2,10): error GEN103: ")]
    [InlineData("a.csv --to demo --into nowhere.json", "nowhere.json(1,1): error GEN106: ")]
    [InlineData("page.html --to demo", "page.html(1,1): error GEN250: The file is a page.")]
    public void What_cannot_be_imported_is_told(string arguments, string expected)
    {
        using var workspace = Answered(GeneratorProgram.Usual);
        workspace.Write("a.csv", "id,status\nsecurity.rotate-keys,open\n");
        workspace.Write("page.html", "<!doctype html>");
        File.WriteAllBytes(workspace.PathOf("latin.csv"), "id,status\nsecurity.\u00FC,open\n"u8.ToArray().Where(b => b != 0xC3).ToArray());

        var run = Run(workspace, $"assess import {arguments}");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    // What a spreadsheet does: the first cell of the checklist that holds a text gets another one.
    private static void Fill(Workspace workspace, string old, string @new)
    {
        using var archive = ZipFile.Open(workspace.PathOf("a.xlsx"), ZipArchiveMode.Update);
        var entry = archive.GetEntry("xl/worksheets/sheet1.xml")!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
            text = reader.ReadToEnd();
        entry.Delete();
        using var writer = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml").Open());
        writer.Write(new Regex(Regex.Escape(old), RegexOptions.None, TimeSpan.FromSeconds(1)).Replace(text, @new, 1));
    }

    private static Workspace Answered(GeneratorProgram program)
    {
        var workspace = new Workspace().WithSite(Workspace.TwoVersions);
        var blank = program.Run(workspace.Root, "assess", "new", "demo");
        workspace.Write("answers.json", blank.Output.Replace("\"open\"", "\"satisfied\"", StringComparison.Ordinal));
        return workspace;
    }

    private static (int, string, string) Shown(RunResult run) => (run.ExitCode, run.Errors, run.Output);

    private static RunResult Run(Workspace workspace, string arguments) => GeneratorProgram.Usual.Run(workspace.Root, arguments.Split(' '));
}
