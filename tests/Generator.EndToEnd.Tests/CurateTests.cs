using System.Text.Json;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>curate</c> as a process that gets its keys as lines, and what other commands make of its file.</summary>
public sealed class CurateTests
{
    private const string File = "content/guides/demo/curation.yml";
    private const string Encrypt = "security.encrypt-data-rest";
    private const string Mfa = "security.multi-factor-authentication-mfa";

    [Fact]
    public void A_walk_writes_each_decision_and_says_how_many()
    {
        var program = GeneratorProgram.Usual;
        using var workspace = Site();

        var run = Curate(program, workspace, "v", "h", "It matters.", "s", "r", "");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"1 of 2  {Encrypt}", run.Output, StringComparison.Ordinal);
        Assert.Contains("security.md:3", run.Output, StringComparison.Ordinal);
        Assert.Contains($"2 decisions written to {File}; 0 of 2 controls left to decide.", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            $"\ndecisions:\n  - set: {Encrypt}\n    statement: {Digest(workspace, Encrypt)}\n    severity: high\n    reason: It matters.\n    by: R. Singh\n  - reject: {Mfa}\n    statement: {Digest(workspace, Mfa)}\n    reason: It matters.\n    by: R. Singh\n",
            Text(workspace),
            StringComparison.Ordinal);
        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "check").ExitCode);
    }

    [Fact]
    public void A_second_walk_shows_only_what_is_left_and_adds_below()
    {
        using var workspace = Site();
        Curate(workspace, "a", "q");
        var before = Text(workspace);

        var run = Curate(workspace, "k", "o", "It is offered.", "q");

        Assert.Contains($"1 of 1  {Mfa}", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(before, Text(workspace), StringComparison.Ordinal);
        Assert.Contains("kind: option", Text(workspace)[before.Length..], StringComparison.Ordinal);
        Assert.Contains("Every control of demo@2024-01-01 is decided.", Curate(workspace).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_least_sure_come_first()
    {
        using var workspace = Site();
        var rules = CatalogOf(workspace).ToDictionary(c => c.GetProperty("id").GetString()!, c => c.GetProperty("rule").GetString());
        Assert.NotEqual(rules[Encrypt], rules[Mfa]);
        workspace.Write("templates/rules/confidence.yml", $"rules:\n  - {{ name: {rules[Encrypt]}, many: {{ right: 90, of: 90 }} }}\n  - {{ name: {rules[Mfa]}, many: {{ right: 9, of: 90 }} }}\n");

        var run = Curate(workspace, "q");

        Assert.Contains($"1 of 2  {Mfa}", run.Output, StringComparison.Ordinal);
        Assert.Contains("right in 9 of 90 labelled sentences", Flat(run.Output), StringComparison.Ordinal);
        Assert.Contains("right in 9 of 90 labelled sentences on pages full of controls: unsure", Flat(Explain(workspace, Mfa)), StringComparison.Ordinal);
        Assert.Contains("pages full of controls: unsure", Flat(Explain(workspace, "content/guides/demo/2024-01-01/security.md:3")), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_can_be_taken_back_to_the_first_byte()
    {
        using var workspace = Site();

        var run = Curate(workspace, "a", "t", "Sign in safely", "Shorter.", "u", "u", "u", "q");

        Assert.Contains("There is nothing to take back.", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 decisions written", run.Output, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(workspace.PathOf(File)));
    }

    [Fact]
    public void A_merge_an_owner_tags_skip_back_and_help_do_what_they_say()
    {
        using var workspace = Site();

        var run = Curate(workspace, "s", "b", "o", "Team", "Theirs.", "g", "identity, netwrk", "", "g", "identity", "", "?", "s", "m", "security.encript-data-rest", "m", Encrypt, "Same.");

        Assert.Contains("\"netwrk\" is not a tag; rules/tags.yml has them. Did you mean \"network\"?", run.Output, StringComparison.Ordinal);
        Assert.Contains($"Did you mean \"{Encrypt}\"?", run.Output, StringComparison.Ordinal);
        Assert.Contains("take the last decision back", run.Output, StringComparison.Ordinal);
        Assert.Contains("3 decisions written", run.Output, StringComparison.Ordinal);
        var control = Assert.Single(Catalog(workspace));
        Assert.Equal("Team", control.GetProperty("owner").GetString());
        Assert.Equal("[\"identity\"]", control.GetProperty("tags").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("Use multi-factor authentication (MFA) with each account.", control.GetProperty("alsoAt")[0].GetProperty("quote").GetString());
    }

    [Fact]
    public void A_changed_sentence_is_told_and_c_confirms_it()
    {
        using var workspace = Site();
        Curate(workspace, "v", "h", "It matters.", "q");
        var old = Text(workspace);
        workspace.Write("content/guides/demo/2024-01-01/security.md", "# Security best practices\n\nYou should encrypt your data at rest.\n");

        var check = GeneratorProgram.Usual.Run(workspace.Root, "check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains($"{File}(5,10): warning GEN421: \"{Encrypt}\" has another sentence in 2024-01-01", check.Errors, StringComparison.Ordinal);
        var run = Curate(workspace, "c");

        Assert.Contains("to be confirmed", run.Output, StringComparison.Ordinal);
        Assert.Matches("statement: \\[\"?[0-9a-f]{12}\"?, \"?[0-9a-f]{12}\"?\\]\n", Text(workspace));
        Assert.Equal(old.Split('\n').Length, Text(workspace).Split('\n').Length);
        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "check").ExitCode);
    }

    [Fact]
    public void Comments_quotes_and_line_ends_stay()
    {
        using var workspace = Site();
        Curate(workspace, "a", "q");
        byte[] before = [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes("# Ours.\r\n" + Text(workspace).Replace("\n", "\r\n", StringComparison.Ordinal).Replace("by: R. Singh", "by: 'R. Singh'   # é", StringComparison.Ordinal) + "\r\n\r\n# The end.")];
        workspace.Write(File, before);

        Curate(workspace, "a");

        var after = System.IO.File.ReadAllBytes(workspace.PathOf(File));
        Assert.Equal(before, after[..before.Length]);
        Assert.StartsWith("\r\n  - accept: ", System.Text.Encoding.UTF8.GetString(after[before.Length..]), StringComparison.Ordinal);
        Assert.Equal(["content/guides/demo/.curation.yml.bak", File], Directory.EnumerateFiles(workspace.PathOf("content/guides/demo")).Select(f => Path.GetRelativePath(workspace.Root, f)).Where(f => f.Contains("curation", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(before, System.IO.File.ReadAllBytes(workspace.PathOf("content/guides/demo/.curation.yml.bak")));
    }

    [Fact]
    public void Without_input_it_says_what_it_needs_and_writes_nothing()
    {
        using var workspace = Site();

        var run = Curate(workspace);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("curate reads one key for each control, and there was no input.", run.Errors, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(workspace.PathOf(File)));
    }

    [Theory]
    [InlineData("dmo", "there is no guide \"dmo\"; known are demo. Did you mean \"demo\"?")]
    [InlineData("demo@2024-01-02", "there is no version \"demo@2024-01-02\"; known are demo@2024-01-01. Did you mean \"demo@2024-01-01\"?")]
    public void An_unknown_guide_or_version_is_told(string target, string expected)
    {
        using var workspace = Site();

        var run = GeneratorProgram.Usual.Run(workspace.Root, "curate", target, "--by", "x");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "decisions:\n  - reject: security.x\n    statment: 000000000000\n    reason: r\n    by: b\n", $"{File}(3,5): error GEN202: " },
        { "decisions:\n  - reject: security.x\n    statement: 000000000000\n    by: b\n", $"{File}(2,5): error GEN203: \"reason\" is missing or empty." },
        { "decisions:\n  - rekind: security.x\n    kind: optoin\n    statement: 000000000000\n    reason: r\n    by: b\n", $"{File}(3,11): error GEN204: \"optoin\" is not a kind; " },
        { $"decisions:\n  - {{ reject: {Encrypt}, statement: 000000000000, reason: r, by: b }}\n  - {{ reject: {Encrypt}, statement: 000000000000, reason: r, by: b }}\n", $"{File}(3,15): error GEN423: " },
        { $"decisions:\n  - {{ add: {Encrypt}, kind: option, title: T, statement: You must, file: security.md, reason: r, by: b }}\n", $"{File}(2,12): error GEN424: " },
        { $"decisions:\n  - {{ set: {Encrypt}, statement: 000000000000, tags: [netwrk], reason: r, by: b }}\n", $"{File}(2,72): error GEN204: \"netwrk\" is not a tag; " },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_in_the_decisions_stops_build_check_and_curate(string text, string expected)
    {
        using var workspace = Site();
        workspace.Write(File, text);

        foreach (var command in new[] { "build", "check", "curate demo --by x" })
        {
            var run = GeneratorProgram.Usual.Run(workspace.Root, command.Split(' '));
            Assert.Contains(run.ErrorLines, line => line.StartsWith(expected, StringComparison.Ordinal));
            Assert.Equal(2, run.ExitCode);
        }
        Assert.False(Directory.Exists(workspace.PathOf("output")));
        Assert.Equal(text, Text(workspace));
    }

    [Fact]
    public void A_decision_about_nothing_is_a_warning_with_the_nearest_id()
    {
        using var workspace = Site();
        workspace.Write(File, "decisions:\n  - { reject: security.encript-data-rest, statement: 000000000000, reason: r, by: b }\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{File}(2,15): warning GEN422: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"Did you mean \"{Encrypt}\"?", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_and_explain_show_who_decided_what_and_why()
    {
        using var workspace = Site();
        Curate(workspace, "v", "h", "It <matters>.", "s", "r", "Not ours.");
        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "build").ExitCode);

        var checklist = System.IO.File.ReadAllText(workspace.PathOf("output/site/guides/demo/2024-01-01/checklist.html"));
        Assert.Contains("Decided by R. Singh", checklist, StringComparison.Ordinal);
        Assert.Contains("It &lt;matters&gt;.", checklist, StringComparison.Ordinal);
        Assert.Contains("severity-high", checklist, StringComparison.Ordinal);
        Assert.Contains("Not ours.", string.Concat(Directory.EnumerateFiles(workspace.PathOf("output/site/guides/demo/passed-over")).Select(System.IO.File.ReadAllText)), StringComparison.Ordinal);
        Assert.Contains("details set by R. Singh: It <matters>.", Explain(workspace, Encrypt), StringComparison.Ordinal);
        Assert.Contains("rejected by R. Singh: Not ours.", Explain(workspace, Mfa), StringComparison.Ordinal);
        Assert.Contains("rejected by R. Singh: Not ours.", Explain(workspace, "content/guides/demo/2024-01-01/security.md:3"), StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_reads_decisions_only_when_it_is_told_to()
    {
        using var workspace = Site();
        Curate(workspace, "r", "Not ours.", "q");

        Assert.Equal(2, CatalogOf(workspace).Count);
        Assert.Single(Catalog(workspace));
        var missing = GeneratorProgram.Usual.Run(workspace.Root, "extract", "content/guides/demo/2024-01-01", "--curation", "nowhere.yml");
        Assert.Equal(2, missing.ExitCode);
        Assert.StartsWith("nowhere.yml(1,1): error GEN106: ", missing.Errors, StringComparison.Ordinal);
    }

    // Without figures nothing is surer than the rest, and the walk is in reading order.
    private static Workspace Site()
    {
        var workspace = new Workspace().WithSite();
        workspace.Write("templates/rules/confidence.yml", "rules: []\n");
        return workspace;
    }

    private static RunResult Curate(Workspace workspace, params IEnumerable<string> keys) => Curate(GeneratorProgram.Usual, workspace, keys);

    private static RunResult Curate(GeneratorProgram program, Workspace workspace, params IEnumerable<string> keys)
    {
        using var process = program.Start(workspace.Root, null, "curate", "demo", "--by", "R. Singh");
        foreach (var key in keys)
            process.StandardInput.WriteLine(key);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new RunResult(process.ExitCode, output, errors.Result);
    }

    // Long lines are wrapped and set in.
    private static string Flat(string output) => string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Text(Workspace workspace) => System.IO.File.ReadAllText(workspace.PathOf(File));

    private static string Explain(Workspace workspace, string target) => GeneratorProgram.Usual.Run(workspace.Root, "explain", target).Output;

    private static string Digest(Workspace workspace, string id)
    {
        var statement = CatalogOf(workspace).Single(c => c.GetProperty("id").GetString() == id).GetProperty("statement").GetString()!;
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(statement)))[..12];
        return digest.AsSpan().ContainsAny("abcdf") ? digest : $"\"{digest}\"";
    }

    private static List<JsonElement> Catalog(Workspace workspace) => CatalogOf(workspace, "--curation", File);

    private static List<JsonElement> CatalogOf(Workspace workspace, params IEnumerable<string> options)
    {
        var run = GeneratorProgram.Usual.Run(workspace.Root, ["extract", "content/guides/demo/2024-01-01", "--json", .. options]);
        Assert.Equal(0, run.ExitCode);
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("controls").EnumerateArray()];
    }
}
