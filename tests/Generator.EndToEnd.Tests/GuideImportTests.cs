using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>import</c> of a repository's history, of folders and zip files.</summary>
public sealed class GuideImportTests
{
    private static readonly string[] Days = ["2024-06-01", "2025-06-01", "2026-06-01"];

    private static string Corpus(string day) => Repository.Shared($"corpora/azure-key-vault/{day}");

    private const string FirstPage = "# Keys\n\nYou should rotate your keys.\n";

    private static RunResult Run(Workspace workspace, params IEnumerable<string> arguments) => GeneratorProgram.Usual.Run(workspace.Root, History.Environment, arguments);

    /// <summary>Three versions of a real guide: the folder renamed with the second, the third brought in by a merge, and code between them.</summary>
    private static History RealHistory(Workspace workspace)
    {
        var history = new History(workspace, "repo");
        history.Fill("docs/vault", Corpus(Days[0])).Write("src/a.c", "1").Commit(Days[0]);
        history.Git("tag", "v1.9");
        history.Write("src/a.c", "2").Commit("2024-08-01", "Change code");
        history.Git("mv", "docs/vault", "docs/security");
        history.Fill("docs/security", Corpus(Days[1])).Commit(Days[1]);
        history.Git("tag", "--annotate", "--message", "second", "v1.10");
        history.Git("checkout", "--quiet", "-b", "next");
        history.Fill("docs/security", Corpus(Days[2])).Commit("2026-05-01");
        history.Git("checkout", "--quiet", "main");
        history.Write("src/b.c", "3").Commit("2026-05-15", "Change code");
        history.Merge(Days[2], "next");
        history.Git("tag", "v2.0");
        return history;
    }

    [Fact]
    public void Each_point_at_which_a_guide_changed_becomes_a_version_with_the_very_files()
    {
        var program = GeneratorProgram.Usual;
        using var workspace = new Workspace();
        RealHistory(workspace);

        var run = program.Run(workspace.Root, History.Environment, "import", "--git", "repo", "--path", "docs/security", "--guide", "vault");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.EndsWith("3 versions written into content/guides/vault.\n", run.Output, StringComparison.Ordinal);
        foreach (var day in Days)
            Assert.Equal(Files(Corpus(day)), Files(workspace.PathOf($"content/guides/vault/{day}")));
        Assert.Equal(["2024-06-01", "2025-06-01", "2026-06-01", "guide.yml"], Names(workspace.PathOf("content/guides/vault")));
        Assert.Contains("    path: docs/vault\n", File.ReadAllText(workspace.PathOf("content/guides/vault/guide.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_choose_versions_also_from_before_the_folder_was_renamed_and_are_noted()
    {
        using var workspace = new Workspace();
        var history = RealHistory(workspace);

        var run = Run(workspace, "import", "--git", "repo", "--path", "docs/security", "--guide", "vault", "--every", "tag");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Days, Names(workspace.PathOf("content/guides/vault")).SkipLast(1));
        Assert.Contains($"  - date: 2025-06-01\n    origin:\n      source: repo\n      path: docs/security\n      commit: {history.Git("rev-parse", "v1.10^{commit}").Trim()}\n      ref: v1.10\n", File.ReadAllText(workspace.PathOf("content/guides/vault/guide.yml")), StringComparison.Ordinal);
        Assert.Equal(Files(Corpus(Days[0])), Files(workspace.PathOf("content/guides/vault/2024-06-01")));
    }

    [Fact]
    public void A_dry_run_shows_the_versions_and_writes_nothing()
    {
        using var workspace = new Workspace();
        RealHistory(workspace);
        var before = workspace.Snapshot("repo");

        var run = Run(workspace, "import", "--git", "repo", "--path", "docs/security", "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"2025-06-01 +│ [0-9a-f]{10} │ +58 │ +\d+ │ +\d+ │ +\d+ │ new", run.Output);
        Assert.Contains("3 versions would be written into content/guides/repo; nothing was.", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace.PathOf("content")));
        Assert.Equal(before, workspace.Snapshot("repo"));
    }

    [Fact]
    public void A_second_run_adds_nothing_and_a_later_one_what_is_new()
    {
        using var workspace = new Workspace();
        var history = new History(workspace, "repo");
        history.Write("keys.md", FirstPage).Commit("2024-01-10");
        Run(workspace, "import", "--git", "repo", "--guide", "keys");
        var first = workspace.Snapshot("content");

        var second = Run(workspace, "import", "--git", "repo", "--guide", "keys");

        Assert.Equal(0, second.ExitCode);
        Assert.Contains("Nothing new; content/guides/keys has all of it.", second.Output, StringComparison.Ordinal);
        Assert.Equal(first, workspace.Snapshot("content"));

        // What people wrote stays, as does a page that they corrected.
        var guide = workspace.PathOf("content/guides/keys/guide.yml");
        File.WriteAllText(guide, File.ReadAllText(guide).Replace("  - date: 2024-01-10\n", "  # Ours.\n  - date: 2024-01-10\n    summary: The first.   # really\n", StringComparison.Ordinal) + "topics: [keys.md]\n");
        workspace.Write("content/guides/keys/2024-01-10/keys.md", FirstPage + "\nCorrected.\n");
        history.Write("keys.md", "# Keys\n\nYou must rotate your keys.\n").Commit("2024-02-20");

        var third = Run(workspace, "import", "--git", "repo", "--guide", "keys");

        Assert.Contains("1 version written into content/guides/keys.", third.Output, StringComparison.Ordinal);
        var text = File.ReadAllText(guide);
        Assert.Contains("  # Ours.\n  - date: 2024-01-10\n    summary: The first.   # really\n", text, StringComparison.Ordinal);
        Assert.Matches(@"commit: \w+\n  - date: 2024-02-20\n    origin:\n      source: repo\n      commit: ""?\w+""?\ntopics: \[keys.md\]\n$", text);
        Assert.EndsWith("Corrected.\n", File.ReadAllText(workspace.PathOf("content/guides/keys/2024-01-10/keys.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_would_command_a_terminal_is_told_and_left_out()
    {
        using var workspace = new Workspace();
        new History(workspace, "repo").Write("keys.md", FirstPage).Write("\u001b[31m.md", FirstPage).Commit("2024-01-10");

        var run = Run(workspace, "import", "--git", "repo", "--guide", "keys");

        Assert.Contains("warning GEN159: 1 file left out whose path leads elsewhere or holds what no name should: \"\\u001b[31m.md\".", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("GEN142", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["guides/keys/2024-01-10/keys.md"], workspace.Snapshot("content").Keys.Where(p => p.EndsWith(".md", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_run_that_was_stopped_is_gone_on_with()
    {
        using var workspace = new Workspace();
        var history = new History(workspace, "repo");
        history.Write("keys.md", FirstPage).Commit("2024-01-10");
        history.Write("keys.md", "# Keys\n\nYou must rotate your keys.\n").Commit("2024-02-20");
        Run(workspace, "import", "--git", "repo", "--guide", "keys");
        var whole = workspace.Snapshot("content");

        // As if it had been stopped between the folder and its entry, and within the folder before.
        Directory.Move(workspace.PathOf("content/guides/keys/2024-02-20"), workspace.PathOf("content/guides/keys/.2024-02-20.part"));
        File.Delete(workspace.PathOf("content/guides/keys/.2024-02-20.part/keys.md"));
        workspace.Write("content/guides/keys/.2024-02-20.part/half.md", "# Ha");
        File.Delete(workspace.PathOf("content/guides/keys/guide.yml"));
        var run = Run(workspace, "import", "--git", "repo", "--guide", "keys");

        Assert.Contains("2 versions written", run.Output, StringComparison.Ordinal);
        Assert.Equal(whole, workspace.Snapshot("content"));

        Directory.Delete(workspace.PathOf("content/guides/keys/2024-01-10"), recursive: true);
        Assert.Contains("restored", Run(workspace, "import", "--git", "repo", "--guide", "keys").Output, StringComparison.Ordinal);
        Assert.Equal(whole, workspace.Snapshot("content"));
    }

    [Fact]
    public void Months_quarters_and_days_choose_among_the_points_of_history()
    {
        using var workspace = new Workspace();
        var history = new History(workspace, "repo");
        foreach (var (day, words) in new[] { ("2024-01-10T08:00:00Z", "a"), ("2024-01-10T23:30:00-02:00", "b"), ("2024-01-20", "c"), ("2024-02-05", "d"), ("2024-04-01", "e"), ("2024-04-02", "e") })
            history.Write("keys.md", $"# Keys\n\nYou must rotate {words}.\n").Commit(day);
        string Days(params string[] options) => string.Join(' ', Run(workspace, ["import", "--git", "repo", "--dry-run", .. options]).Output.Split('\n').Select(l => l.Split('│')).Where(c => c.Length > 3 && c[1].Contains("20", StringComparison.Ordinal)).Select(c => c[1].Trim()[5..]));

        // 23:30 two hours west of Greenwich is the next day there.
        Assert.Equal("01-10 01-11 01-20 02-05 04-01", Days());
        Assert.Equal("01-20 02-05 04-01", Days("--every", "month"));
        Assert.Equal("02-05 04-01", Days("--every", "quarter"));
        Assert.Equal("01-20 02-05", Days("--since", "2024-01-12", "--until", "2024-03-31"));
        Assert.Equal("01-10 01-11", Days("--ref", "main~4"));
    }

    [Fact]
    public void Of_two_tags_of_one_day_the_one_that_is_left_out_is_told()
    {
        using var workspace = new Workspace();
        var history = new History(workspace, "repo");
        foreach (var (time, tag) in new[] { ("2024-01-10T08:00:00Z", "v1.9"), ("2024-01-10T09:00:00Z", "v1.10"), ("2024-02-10", "v2.0") })
        {
            history.Write("keys.md", $"# Keys\n\nYou must rotate {tag}.\n").Commit(time);
            history.Git("tag", tag);
        }

        var run = Run(workspace, "import", "--git", "repo", "--every", "tag", "--dry-run");

        Assert.Matches(@"2024-01-10 +│ v1\.9 +│ +│ +│ +│ +│ left out: v1\.10 is of the same day", run.Output);
        Assert.Contains("2 versions would be written", run.Output, StringComparison.Ordinal);
        Assert.Contains("repo(1,1): warning GEN146: Of the tags of 2024-01-10 only v1.10, the last, becomes a version; left out: v1.9.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void The_running_month_becomes_no_version_unless_asked_for_and_never_a_second_one()
    {
        using var workspace = new Workspace();
        var today = DateTime.UtcNow.Date;
        var history = new History(workspace, "repo");
        history.Write("keys.md", FirstPage).Commit("2024-01-10");
        history.Write("keys.md", "# Keys\n\nYou must rotate your keys.\n").Commit($"{today:yyyy-MM-dd}T00:00:01Z");

        var first = Run(workspace, "import", "--git", "repo", "--every", "month");

        Assert.Matches($@"{today:yyyy-MM-dd} +│ [0-9a-f]{{10}} │ .*left out: the month isn't over", first.Output);
        Assert.Contains($"repo(1,1): info GEN147: The month that began on {today:yyyy-MM}-01 isn't over; its last change so far, of {today:yyyy-MM-dd}, becomes no version yet.", first.Errors, StringComparison.Ordinal);
        Assert.Equal(["2024-01-10", "guide.yml"], Names(workspace.PathOf("content/guides/repo")));

        Assert.Contains("1 version written", Run(workspace, "import", "--git", "repo", "--every", "month", "--until", $"{today:yyyy-MM-dd}").Output, StringComparison.Ordinal);
        var whole = workspace.Snapshot("content");

        // The month goes on: what it ends with would be a second version of it.
        history.Git("reset", "--quiet", "--hard", "HEAD~1");
        history.Write("keys.md", "# Keys\n\nYou must rotate your keys every month.\n").Commit("2024-01-20");
        var later = Run(workspace, "import", "--git", "repo", "--every", "month");

        Assert.Contains("left out: the month has a version", later.Output, StringComparison.Ordinal);
        Assert.Contains("content/guides/repo/2024-01-10(1,1): warning GEN148: The guide has a version of the month of 2024-01-20 already, from the same source;", later.Errors, StringComparison.Ordinal);
        Assert.Equal(0, later.ExitCode);
        Assert.Equal(whole, workspace.Snapshot("content"));
    }

    [Fact]
    public void The_site_says_where_a_version_was_taken_from_and_nothing_of_the_machine()
    {
        using var workspace = new Workspace().WithSite();
        var history = new History(workspace, "keys-repo");
        history.Git("remote", "add", "origin", "https://somebody:s3cret@git.example.com/acme/keys.git");
        var commit = history.Write("docs/keys.md", FirstPage).Commit("2024-01-10");
        Run(workspace, "import", "--git", workspace.PathOf("keys-repo"), "--path", "./docs/", "--guide", "keys");

        Assert.Equal(0, Run(workspace, "build").ExitCode);

        var page = File.ReadAllText(workspace.PathOf("output/site/guides/keys/2024-01-10/index.html"));
        Assert.Contains($"From <a class=\"external\" rel=\"noreferrer\" href=\"https://git.example.com/acme/keys.git\">https://git.example.com/acme/keys.git</a>, commit <code title=\"{commit}\">{commit[..10]}</code>, <code>docs</code>", page, StringComparison.Ordinal);
        var all = string.Concat(workspace.Snapshot("content").Concat(workspace.Snapshot("output")).Select(f => System.Text.Encoding.UTF8.GetString(f.Value)));
        Assert.DoesNotContain("s3cret", all, StringComparison.Ordinal);
        Assert.DoesNotContain(workspace.Root, all, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_submodules_scripts_and_hidden_files_are_left_out_and_told()
    {
        using var workspace = new Workspace();
        var history = new History(workspace, "repo");
        history.Write("docs/keys.md", FirstPage).Write("docs/a.png", "x").Write("docs/run.sh", "x").Write("docs/tool.exe", "x").Write("docs/.hidden.md", "x");
        File.CreateSymbolicLink(workspace.PathOf("repo/docs/link.md"), "/etc/passwd");
        history.Git("add", "--all");
        history.Git("update-index", "--add", "--cacheinfo", $"160000,{new string('1', 40)},docs/other");
        history.Git("commit", "--quiet", "--message", "All kinds");

        var run = Run(workspace, "import", "--git", "repo", "--path", "docs");

        Assert.Contains("repo(1,1): info GEN142: 3 files of other kinds left out: 1 .exe, 1 .md, 1 .sh.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("repo(1,1): warning GEN141: 1 symbolic link left out: link.md.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("repo(1,1): warning GEN141: 1 submodule left out: other.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["a.png", "keys.md"], Names(workspace.PathOf("content/guides/repo/2020-01-01")));
    }

    [Fact]
    public void Nothing_that_a_repository_names_is_run_and_nothing_is_written_into_it()
    {
        using var workspace = new Workspace();
        var history = new History(workspace, "repo");
        history.Write("keys.md", FirstPage).Write(".gitattributes", "*.md diff=evil filter=evil\n").Commit("2024-01-10");
        history.Write("keys.md", "# Keys\n\nYou must rotate your keys.\n").Commit("2024-02-20");
        workspace.Write("evil", "#!/bin/sh\ntouch \"$(dirname \"$0\")/ran\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(workspace.PathOf("evil"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var name in new[] { "core.fsmonitor", "core.pager", "core.sshCommand", "core.askPass", "diff.external", "diff.evil.textconv", "filter.evil.smudge", "gpg.program", "core.alternateRefsCommand" })
            history.Git("config", name, workspace.PathOf("evil"));
        history.Git("config", "log.showSignature", "true");
        foreach (var hook in new[] { "post-checkout", "reference-transaction", "post-index-change" })
            File.Copy(workspace.PathOf("evil"), workspace.PathOf($"repo/.git/hooks/{hook}"), overwrite: true);
        var before = workspace.Snapshot("repo");

        Assert.Equal(0, Run(workspace, "import", "--git", "repo").ExitCode);
        Assert.Equal(0, Run(workspace, "extract", "repo@main", "--json").ExitCode);

        Assert.False(File.Exists(workspace.PathOf("ran")));
        Assert.Equal(before, workspace.Snapshot("repo"));
    }

    [Fact]
    public void A_bare_repository_and_an_address_are_read_too()
    {
        using var workspace = new Workspace();
        var history = new History(workspace, "repo");
        history.Write("keys.md", FirstPage).Commit("2024-01-10");
        history.Git("clone", "--quiet", "--bare", ".", "../bare.git");

        Assert.Contains("1 version written into content/guides/bare.", Run(workspace, "import", "--git", "bare.git").Output, StringComparison.Ordinal);
        Assert.Contains("1 version written into content/guides/far.", Run(workspace, "import", "--git", new Uri(workspace.PathOf("bare.git")).AbsoluteUri, "--guide", "far").Output, StringComparison.Ordinal);
        Assert.Contains("source: bare\n", File.ReadAllText(workspace.PathOf("content/guides/far/guide.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_a_version_or_one_for_each_day_in_it()
    {
        using var workspace = new Workspace();
        var days = Repository.Shared("corpora/owasp-cheatsheets");
        workspace.Write("handbook-2024-03-05/net work/keys.md", FirstPage);

        Assert.Equal(0, Run(workspace, "import", days, "--guide", "sheets").ExitCode);
        Assert.Equal(0, Run(workspace, "import", "handbook-2024-03-05").ExitCode);
        Assert.Contains("Nothing new", Run(workspace, "import", "handbook-2024-03-05").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run(workspace, "import", "handbook-2024-03-05", "--date", "2025-01-01").ExitCode);

        Assert.Equal(["2024-06-01", "2026-06-01", "guide.yml"], Names(workspace.PathOf("content/guides/sheets")));
        Assert.Equal(Files(Path.Combine(days, "2026-06-01")), Files(workspace.PathOf("content/guides/sheets/2026-06-01")));
        Assert.Equal(["2024-03-05", "2025-01-01", "guide.yml"], Names(workspace.PathOf("content/guides/handbook")));
        Assert.Equal(FirstPage, File.ReadAllText(workspace.PathOf("content/guides/handbook/2024-03-05/net work/keys.md")));
        Assert.Contains("title: Handbook\n", File.ReadAllText(workspace.PathOf("content/guides/handbook/guide.yml")), StringComparison.Ordinal);
    }

    private static SortedDictionary<string, byte[]> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), File.ReadAllBytes, StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFileSystemEntries(folder).Select(f => Path.GetFileName(f)!).Where(n => n is not ".guide.yml.bak").Order(StringComparer.Ordinal);
}
