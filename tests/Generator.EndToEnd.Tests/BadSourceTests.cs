using System.Buffers.Binary;
using System.IO.Compression;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary>Sources that nothing can be taken from: a line with place and code, exit code 2, and nothing written.</summary>
public sealed class BadSourceTests
{
    private const string Page = "# Keys\n\nYou should rotate your keys.\n";

    public static TheoryData<string, string> RepositoryFaults => new()
    {
        { "--git repo --path docs/securty", "repo(1,1): error GEN134: \"docs/securty\" isn't in the newest commit. Did you mean \"docs/security\"?" },
        { "--git repo --path handbook/rules/keys", "repo(1,1): error GEN134: \"handbook/rules/keys\" isn't in the newest commit. There is docs, src." },
        { "--git repo --ref mian", "repo(1,1): error GEN133: There is no branch, tag or commit \"mian\". Did you mean \"main\"?" },
        { "--git repo --ref=--output=x", "repo(1,1): error GEN133: There is no branch, tag or commit \"--output=x\"." },
        { "--git repo --path=--output=x", "repo(1,1): error GEN134: \"--output=x\" isn't in the newest commit." },
        { "--git=--upload-pack=touch", "--upload-pack=touch(1,1): error GEN131: There is no such folder, and it is no address to clone from." },
        { "--git nowhere", "nowhere(1,1): error GEN131: There is no such folder, and it is no address to clone from." },
        { "--git plain", "plain(1,1): error GEN131: The folder is no git repository." },
        { "--git repo/docs", "repo/docs(1,1): error GEN131: The folder is no git repository. It lies in one: name \"repo\", and --path docs." },
        { "--git ext::touch%20ran", "ext::touch%20ran(1,1): error GEN131: " },
        { "--git empty", "empty(1,1): error GEN133: The repository has no commit yet." },
        { "--git shallow --path docs", "shallow(1,1): error GEN135: The repository is a shallow clone whose history begins on 2024-03-10; what was changed up to then isn't known. Ask for what is there with --since 2024-03-11." },
        { "--git single --every commit", "single(1,1): error GEN135: The repository is a shallow clone whose history begins on 2024-03-20; what was changed up to then isn't known. It has no commit of a later day; import the files that it has as a folder, with --date 2024-03-20 instead of --git." },
        { "--git repo --since 2999-01-01", "repo(1,1): error GEN137: --since is 2999-01-01, which is in the future." },
        { "--git repo --since 2024-02-01 --until 2024-01-01", "repo(1,1): error GEN137: --since is 2024-02-01 and --until 2024-01-01; no day is between them." },
        { "nowhere", "nowhere(1,1): error GEN101: There is no such folder or zip file." },
        { "plain --path kyes", "plain/kyes(1,1): error GEN101: There is no such folder in it. Did you mean \"keys\"?" },
        { "no-page", "no-page(1,1): error GEN104: There is no page in it." },
        { "text.zip", "text.zip(1,1): error GEN138: It is no zip file, or a damaged one." },
    };

    [Theory]
    [MemberData(nameof(RepositoryFaults))]
    public void A_source_that_cannot_be_read_is_told(string arguments, string expected)
    {
        using var workspace = Sources();

        var run = Run(workspace, ["import", .. arguments.Split(' ')]);

        Assert.Contains(run.ErrorLines, line => line.StartsWith(expected, StringComparison.Ordinal));
        Assert.Equal(2, run.ExitCode);
        Assert.False(Directory.Exists(workspace.PathOf("content")));
        Assert.False(File.Exists(workspace.PathOf("ran")));
    }

    [Theory]
    [InlineData("import", "SOURCE", "or a repository with --git")]
    [InlineData("import plain --git repo", "--git", "not both")]
    [InlineData("import plain --every tag", "--every", "needs a repository")]
    [InlineData("import --git repo --date 2024-01-01", "--date", "days of their commits")]
    [InlineData("import plain --date yesterday", "--date", "a day as 2026-01-31 was expected")]
    [InlineData("import plain --id ../x", "--id", "letters, digits")]
    [InlineData("import plain --path ../x", "--path", "leads out")]
    public void Bad_usage_says_what_was_expected(string arguments, string option, string expected)
    {
        using var workspace = Sources();

        var run = Run(workspace, arguments.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.True(run.Errors.Contains(option, StringComparison.Ordinal) || option is "SOURCE");
        Assert.False(Directory.Exists(workspace.PathOf("content")));
    }

    [Fact]
    public void What_a_shallow_clone_has_can_be_asked_for()
    {
        using var workspace = Sources();

        var run = Run(workspace, "import", "--git", "shallow", "--since", "2024-03-11");

        Assert.Contains("1 version written into content/guides/", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void That_nothing_changed_is_the_commands_own_no()
    {
        using var workspace = Sources();

        var run = Run(workspace, "import", "--git", "repo", "--path", "docs/security", "--since", "2024-04-01");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("repo(1,1): warning GEN136: Nothing changed in docs/security in the days that were asked for; the last change is of 2024-03-20.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("GEN136: No tag has docs/security.", Run(workspace, "import", "--git", "repo", "--path", "docs/security", "--every", "tag").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_git_only_what_reads_repositories_is_missing()
    {
        using var workspace = Sources();
        Directory.CreateDirectory(workspace.PathOf("bin"));
        var environment = new Dictionary<string, string>(History.Environment, StringComparer.Ordinal) { ["PATH"] = workspace.PathOf("bin") };

        var run = GeneratorProgram.Usual.Run(workspace.Root, environment, "import", "--git", "repo");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("repo(1,1): error GEN130: No git was found on PATH.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, environment, "import", "plain", "--date", "2024-01-01").ExitCode);
    }

    [Fact]
    public void A_damaged_repository_is_told_in_gits_own_words_and_leaves_whole_versions()
    {
        using var workspace = new Workspace();
        var history = new History(workspace, "repo");
        history.Write("keys.md", Page).Commit("2024-01-01");
        history.Write("keys.md", Page + "\nUse MFA.\n").Commit("2024-03-10");
        var name = history.Git("rev-parse", "HEAD:keys.md").Trim();
        var file = workspace.PathOf($"repo/.git/objects/{name[..2]}/{name[2..]}");
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllText(file, "broken");

        var run = Run(workspace, "import", "--git", "repo");

        Assert.Equal(2, run.ExitCode);
        Assert.Matches(@"repo\(1,1\): error GEN132: .*[0-9a-f]{40}", run.Errors);
        Assert.Equal(["2024-01-01", "guide.yml"], Directory.EnumerateFileSystemEntries(workspace.PathOf("content/guides/repo")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("../out.md")]
    [InlineData("a/../../out.md")]
    [InlineData("/out.md")]
    [InlineData("C:\\out.md")]
    [InlineData("..\\out.md")]
    [InlineData("a/b\nc.md")]
    public void A_zip_file_with_a_path_that_leads_out_is_refused_whole(string path)
    {
        using var workspace = new Workspace();
        Zip(workspace, ("keys.md", Page), (path, Page));

        foreach (var arguments in new[] { new[] { "import", "guide.zip", "--date", "2024-01-01" }, ["extract", "guide.zip"] })
        {
            var run = Run(workspace, arguments);

            Assert.Equal(2, run.ExitCode);
            Assert.Contains("guide.zip(1,1): error GEN139: It holds ", run.Errors, StringComparison.Ordinal);
        }
        Assert.Equal(["guide.zip"], Directory.EnumerateFileSystemEntries(workspace.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void A_zip_file_with_two_files_of_one_name_is_told()
    {
        using var workspace = new Workspace();
        Zip(workspace, ("keys.md", Page), ("keys.md", Page));

        foreach (var arguments in new[] { new[] { "import", "guide.zip", "--date", "2024-01-01", "--dry-run" }, ["extract", "guide.zip"] })
            Assert.Contains("guide.zip(1,1): warning GEN149: It holds \"keys.md\" 2 times; only the first is read.", Run(workspace, arguments).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_file_that_unpacks_to_too_much_is_refused_before_it_is_unpacked()
    {
        using var workspace = new Workspace();
        using (var archive = ZipFile.Open(workspace.PathOf("guide.zip"), ZipArchiveMode.Create))
        {
            var piece = new byte[1024 * 1024];
            using var stream = archive.CreateEntry("keys.md", CompressionLevel.Fastest).Open();
            for (var i = 0; i < 257; i++)
                stream.Write(piece);
        }

        var run = Run(workspace, "import", "guide.zip");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("guide.zip(1,1): error GEN140: The guide would have 1 files of 257 MB together; the limit is 20000 files and 256 MB.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_file_that_lies_about_its_sizes_or_is_damaged_is_refused()
    {
        using var workspace = new Workspace();
        Zip(workspace, ("keys.md", Page + new string('x', 5000)));
        var bytes = File.ReadAllBytes(workspace.PathOf("guide.zip"));
        // The size unpacked, in the entry's own head and in the directory at the end.
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(22), 10);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 24), 10);
        File.WriteAllBytes(workspace.PathOf("guide.zip"), bytes);

        var run = Run(workspace, "import", "guide.zip");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("guide.zip(1,1): error GEN138: It is no zip file, or a damaged one. \"keys.md\" doesn't hold what was packed into it.", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace.PathOf("content")));
    }

    [Fact]
    public void A_day_that_has_another_version_is_not_touched()
    {
        using var workspace = Sources();
        workspace.Write("content/guides/plain/guide.yml", "title: Plain\nservice: Plain\nprovider: Us\nsummary: Ours.\nattribution: { text: Ours. }\nversions: [{ date: 2024-01-01 }]\n");
        workspace.Write("content/guides/plain/2024-01-01/keys.md", "# Ours\n");
        var before = workspace.Snapshot("content");

        var run = Run(workspace, "import", "plain", "--date", "2024-01-01");
        var history = Run(workspace, "import", "--git", "repo", "--path", "docs", "--guide", "plain", "--until", "2024-02-01");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("content/guides/plain/2024-01-01(1,1): error GEN143: The guide has a version of 2024-01-01, whose files are others; it isn't touched.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("content/guides/plain/2024-01-01(1,1): warning GEN145: The guide has a version of 2024-01-01, whose files are others than those of ", history.Errors, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Snapshot("content"));
    }

    [Fact]
    public void A_folder_that_no_import_made_is_not_touched()
    {
        using var workspace = Sources();
        workspace.Write("content/guides/plain/2024-01-01/keys.md", "# Ours\n");

        var run = Run(workspace, "import", "plain", "--date", "2024-01-01");

        Assert.Contains("content/guides/plain/2024-01-01(1,1): error GEN143: The folder is there, holds something else, and guide.yml doesn't list it; it isn't touched.", run.Errors, StringComparison.Ordinal);
        Assert.Equal((2, false), (run.ExitCode, File.Exists(workspace.PathOf("content/guides/plain/guide.yml"))));
    }

    [Theory]
    [InlineData("versions:\n  date: 2023-01-01\n", "content/guides/plain/guide.yml(1,1): error GEN144: The version 2024-01-01 can't be added to what stands under versions. As an entry it is: { date: 2024-01-01, origin: { source: plain } }")]
    [InlineData("versions: [{ date: 2023-01-01 }]\ntopcs: []\n", "content/guides/plain/guide.yml(7,1): error GEN202: \"topcs\" is not a key here; ")]
    [InlineData("versions: [{ date: 2023-01-01, origin: { source: x, commit: main } }]\n", "content/guides/plain/guide.yml(6,61): error GEN204: \"commit\" holds \"main\"; the commit's hexadecimal name was expected.")]
    public void A_guide_that_cannot_be_added_to_is_told_before_anything_is_written(string versions, string expected)
    {
        using var workspace = Sources();
        workspace.Write("content/guides/plain/guide.yml", $"title: Plain\nservice: Plain\nprovider: Us\nsummary: Ours.\nattribution: {{ text: Ours. }}\n{versions}");
        var before = workspace.Snapshot("content");

        var run = Run(workspace, "import", "plain", "--date", "2024-01-01");

        Assert.Contains(run.ErrorLines, l => l.StartsWith(expected, StringComparison.Ordinal));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, workspace.Snapshot("content"));
    }

    private static Workspace Sources()
    {
        var workspace = new Workspace();
        var history = new History(workspace, "repo");
        history.Write("src/a.c", "1").Write("docs/security/keys.md", Page).Commit("2024-01-01");
        history.Write("docs/security/keys.md", Page + "\nUse MFA.\n").Commit("2024-03-10");
        history.Write("docs/security/keys.md", Page + "\nYou must use MFA.\n").Commit("2024-03-20");
        history.Git("clone", "--quiet", "--depth", "2", new Uri(workspace.PathOf("repo")).AbsoluteUri, "../shallow");
        history.Git("clone", "--quiet", "--depth", "1", new Uri(workspace.PathOf("repo")).AbsoluteUri, "../single");
        _ = new History(workspace, "empty");
        workspace.Write("plain/keys/keys.md", Page);
        workspace.Write("no-page/a.sh", "x");
        workspace.Write("text.zip", "no zip");
        return workspace;
    }

    private static void Zip(Workspace workspace, params (string Path, string Text)[] files)
    {
        using var archive = ZipFile.Open(workspace.PathOf("guide.zip"), ZipArchiveMode.Create);
        foreach (var (path, text) in files)
        {
            using var writer = new StreamWriter(archive.CreateEntry(path).Open());
            writer.Write(text);
        }
    }

    private static RunResult Run(Workspace workspace, params IEnumerable<string> arguments) => GeneratorProgram.Usual.Run(workspace.Root, History.Environment, arguments);
}
