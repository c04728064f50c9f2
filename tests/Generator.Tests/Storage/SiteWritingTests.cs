using System.Text;
using Generator.Cli.Files;
using Generator.Cli.Storage;
using Generator.Model;
using Generator.Writing;
using Generator.Writing.Noting;

namespace Generator.Tests.Storage;

/// <summary>A site takes the place of an earlier one whole or not at all, whatever the disk does and wherever the program ends.</summary>
public sealed class SiteWritingTests : IDisposable
{
    private static readonly Dictionary<string, string> Old = new() { ["index.html"] = "old", ["same.css"] = "same", ["guides/a/index.html"] = "old a", ["guides/gone/index.html"] = "old gone", ["was-file"] = "old", ["was-folder/x.html"] = "old x" };
    private static readonly Dictionary<string, string> New = new() { ["index.html"] = "new", ["same.css"] = "same", ["guides/a/index.html"] = "new a", ["guides/b/index.html"] = "new b", ["was-file/x.html"] = "new", ["was-folder"] = "new" };

    private const string Stage = ".site.generator-stage";

    private readonly string _root = FaultyDisk.NewFolder();
    private bool _isRepeated;

    private string Site => Path.Combine(_root, "out", "site");

    private string Twin => Path.Combine(_root, "out", Stage, "new");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData(DiskFault.Refused, false)]
    [InlineData(DiskFault.Full, false)]
    [InlineData(DiskFault.PowerLost, false)]
    [InlineData(DiskFault.Refused, true)]
    [InlineData(DiskFault.Full, true)]
    [InlineData(DiskFault.PowerLost, true)]
    public void The_earlier_site_or_the_new_one_is_there_whole_after_a_fault_at_any_step(DiskFault fault, bool isRepeated)
    {
        _isRepeated = isRepeated;
        for (var (at, steps) = (0, int.MaxValue); at < steps; at++)
        {
            Start();

            var written = new Outcome<OutputFolder.Result>(new OutputFolder.Result(0, 0, 0), []);
            var run = FaultyDisk.Run(at, fault, () => written = Write(New));

            var found = Read();
            Assert.True(Same(found, Old) || Same(found, New), $"step {at}: {string.Join(", ", found)}");
            Assert.True(run.IsPowerLost || !written.HasErrors || Same(found, Old), $"step {at} failed and the site is the new one");
            Assert.True(run.IsPowerLost || written.Diagnostics.All(d => d.Rule == DiagnosticRules.FileUnwritable));
            Assert.Empty(Write(New).Diagnostics);
            Assert.Equal(New, Read());
            Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(Path.Combine(_root, "out")).Select(Path.GetFileName).Where(n => !isRepeated || n is not Stage));
            steps = run.Steps <= at ? at : steps;
        }
    }

    [Theory]
    [InlineData(DiskFault.Refused)]
    [InlineData(DiskFault.Full)]
    [InlineData(DiskFault.PowerLost)]
    public void Where_files_take_their_places_one_by_one_each_is_whole_and_the_next_build_completes_it(DiskFault fault)
    {
        for (var (at, steps) = (0, int.MaxValue); at < steps; at++)
        {
            Start();
            File.CreateSymbolicLink(Path.Combine(Site, "theirs"), Path.Combine(_root, "elsewhere"));

            var run = FaultyDisk.Run(at, fault, () => Write(New));

            Assert.All(Read(), file => Assert.Contains(file.Value, (string?[])[Old.GetValueOrDefault(file.Key), New.GetValueOrDefault(file.Key)]));
            Assert.Empty(Write(New).Diagnostics);
            Assert.Equal(New, Read());
            Assert.NotNull(new FileInfo(Path.Combine(Site, "theirs")).LinkTarget);
            steps = run.Steps <= at ? at : steps;
        }
    }

    [Fact]
    public void The_folder_stays_the_one_that_it_was_for_whoever_holds_on_to_it()
    {
        Start();
        var before = UnixCalls.IdentityOf(Site);

        Write(New);

        Assert.Equal(before, UnixCalls.IdentityOf(Site));
    }

    [Fact]
    public void A_site_that_is_built_again_makes_names_of_what_differs_and_of_nothing_else()
    {
        _isRepeated = true;
        Start();
        Write(New);

        var steps = StepsOf(() => Write(Old));

        Assert.Equal(Old, Read());
        Assert.DoesNotContain(steps, s => s.Contains("same.css", StringComparison.Ordinal));
        Assert.DoesNotContain(StepsOf(() => Write(Old)), s => s.StartsWith("link", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_kept_of_an_earlier_site_may_be_anything()
    {
        _isRepeated = true;
        foreach (var spoil in (Action[])[Nothing, OtherBytes, OneMore, OneLess, FolderInPlaceOfFile, FileInPlaceOfFolder, LinkToTheFile, LinkToAFolder])
        {
            Start();
            Write(New);
            Write(Old);
            spoil();

            Assert.Empty(Write(New).Diagnostics);

            Assert.Equal(New, Read());
            Assert.Equal(New.Keys.Append(SiteList.Name).Order(StringComparer.Ordinal), FolderTree.Read(Site).Files);
            Assert.False(FolderTree.Read(Site).HasLinks);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("new")]
    public void Nothing_is_done_behind_a_link_where_something_is_kept(string place)
    {
        _isRepeated = true;
        Start();
        Write(New);
        var theirs = Path.Combine(Directory.CreateDirectory(Path.Combine(_root, "theirs", "new")).FullName, "mine.txt");
        File.WriteAllText(theirs, "mine");
        var link = Path.Combine(_root, "out", Stage, place).TrimEnd('/');
        Directory.Delete(link, recursive: true);
        Directory.CreateSymbolicLink(link, Path.Combine(_root, "theirs", place));

        Assert.Empty(Write(Old).Diagnostics);

        Assert.Equal(Old, Read());
        Assert.Equal("mine", File.ReadAllText(theirs));
        Assert.Equal([theirs], Directory.EnumerateFiles(Path.Combine(_root, "theirs"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void What_is_kept_of_a_site_goes_with_a_build_that_keeps_nothing()
    {
        _isRepeated = true;
        Start();
        Write(New);
        Assert.True(Directory.Exists(Twin));

        _isRepeated = false;
        Write(Old);

        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(Path.Combine(_root, "out")).Select(Path.GetFileName));
    }

    private static void Nothing()
    {
    }

    private void OtherBytes()
    {
        File.Delete(Path.Combine(Twin, "same.css"));
        File.WriteAllText(Path.Combine(Twin, "same.css"), "other");
    }

    private void OneMore() => File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(Twin, "more/and/more")).FullName, "x.html"), "x");

    private void OneLess() => Directory.Delete(Path.Combine(Twin, "guides"), recursive: true);

    private void FolderInPlaceOfFile()
    {
        File.Delete(Path.Combine(Twin, "index.html"));
        Directory.CreateDirectory(Path.Combine(Twin, "index.html"));
    }

    private void FileInPlaceOfFolder()
    {
        Directory.Delete(Path.Combine(Twin, "guides"), recursive: true);
        File.WriteAllText(Path.Combine(Twin, "guides"), "x");
    }

    private void LinkToTheFile()
    {
        File.Delete(Path.Combine(Twin, "same.css"));
        File.CreateSymbolicLink(Path.Combine(Twin, "same.css"), Path.Combine(Site, "same.css"));
    }

    private void LinkToAFolder() => Directory.CreateSymbolicLink(Path.Combine(Twin, "elsewhere"), _root);

    private static List<string> StepsOf(Action act)
    {
        var steps = new List<string>();
        Disk.BeforeEachStep = steps.Add;
        act();
        Disk.BeforeEachStep = null;
        return steps;
    }

    [Fact]
    public void What_is_somebody_elses_stays()
    {
        Start();
        Put("notes/mine.txt", "mine");

        Write(New);

        Assert.Equal("mine", File.ReadAllText(Path.Combine(Site, "notes/mine.txt")));
    }

    [Theory]
    [InlineData("guides/b", "The folder holds \"guides/b\", which is a link; nothing is written through it.")]
    [InlineData("guides/b/index.html", "The folder holds \"guides/b/index.html\", which is a link; nothing is written through it.")]
    public void Nothing_is_written_through_a_link(string place, string message)
    {
        Start();
        var elsewhere = Directory.CreateDirectory(Path.Combine(_root, "elsewhere")).FullName;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Site, place))!);
        File.CreateSymbolicLink(Path.Combine(Site, place), elsewhere);

        Assert.Equal((DiagnosticRules.OutputNotOurs, message), Told(Write(New)));
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));
    }

    [Fact]
    public void A_folder_where_a_page_belongs_is_told()
    {
        Start();
        Directory.CreateDirectory(Path.Combine(Site, "guides/b/index.html"));

        Assert.Equal((DiagnosticRules.OutputNotOurs, "The folder holds a folder \"guides/b/index.html\" where a file of the site belongs; it isn't touched."), Told(Write(New)));
    }

    [Fact]
    public void A_folder_that_is_a_link_is_written_where_it_leads_to()
    {
        Directory.CreateDirectory(Path.Combine(_root, "real"));
        Directory.CreateDirectory(Path.Combine(_root, "out"));
        Directory.CreateSymbolicLink(Site, Path.Combine(_root, "real"));

        Assert.Empty(Write(Old).Diagnostics);

        Assert.Equal(Old, Read());
        Assert.NotNull(new DirectoryInfo(Site).LinkTarget);
    }

    [Fact]
    public void Nothing_is_seen_where_what_has_to_be_kept_before_cannot_be()
    {
        Start();
        var problem = new Diagnostic(DiagnosticRules.ChangedMeanwhile, SourceSpan.Start("identities.yml"), "Somebody else has changed the file meanwhile; it isn't touched.");

        var written = OutputFolder.Write(Site, SitePlan.Of(Files(New)), _root, keep: () => [problem]);

        Assert.Equal([problem], written.Diagnostics);
        Assert.Equal(Old, Read());
    }

    [Fact]
    public void A_list_that_was_cut_short_is_no_obstacle_and_costs_nobody_a_file()
    {
        Start();
        Put("notes.txt", "mine");
        var list = Path.Combine(Site, SiteList.Name);
        var whole = File.ReadAllBytes(list);
        for (var length = 0; length < whole.Length; length += 7)
        {
            File.WriteAllBytes(list, whole[..length]);

            var written = Write(Old);

            Assert.Equal(DiagnosticRules.OutputListDamaged, Assert.Single(written.Diagnostics).Rule);
            Assert.Contains("so it can't be told who made \"notes.txt\"; what is there stays", written.Diagnostics[0].Message, StringComparison.Ordinal);
            Assert.Equal(whole, File.ReadAllBytes(list));
            Assert.Equal("mine", File.ReadAllText(Path.Combine(Site, "notes.txt")));
        }
    }

    [Fact]
    public void A_list_of_an_earlier_version_of_the_program_is_read()
    {
        Start();
        File.WriteAllText(Path.Combine(Site, SiteList.Name), string.Join('\n', Old.Keys) + "\n");

        Assert.Empty(Write(New).Diagnostics);

        Assert.Equal(New, Read());
    }

    [Fact]
    public void A_name_may_hold_a_line_end()
    {
        var files = new Dictionary<string, string>(Old) { ["a\nb%0A.pdf"] = "x" };
        Write(files);

        Assert.Empty(Write(files).Diagnostics);
        Assert.Empty(Write(Old).Diagnostics);

        Assert.Equal(Old, Read());
    }

    [Fact]
    public async Task Two_builds_into_one_folder_come_one_after_the_other()
    {
        Start();

        var written = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Write(i % 2 == 0 ? Old : New))));

        Assert.All(written, w => Assert.Empty(w.Diagnostics));
        Assert.True(Same(Read(), Old) || Same(Read(), New));
    }

    private void Start()
    {
        if (Directory.Exists(Site))
            Directory.Delete(Site, recursive: true);
        Assert.Empty(Write(Old).Diagnostics);
    }

    private Outcome<OutputFolder.Result> Write(Dictionary<string, string> files) => OutputFolder.Write(Site, SitePlan.Of(Files(files)), _root, isRepeated: _isRepeated);

    private static EquatableArray<OutputFile> Files(Dictionary<string, string> files) =>
        files.Select(f => new OutputFile(f.Key, Encoding.UTF8.GetBytes(f.Value))).ToEquatableArray();

    // All that a reader can find.
    private Dictionary<string, string> Read() => FolderTree.Read(Site).Files
        .Where(p => p is not SiteList.Name && !SiteStage.IsOwn(p.Split('/')[0]) && new FileInfo(Path.Combine(Site, p)).LinkTarget is null)
        .ToDictionary(p => p, p => File.ReadAllText(Path.Combine(Site, p)));

    private static bool Same(Dictionary<string, string> one, Dictionary<string, string> other) => one.Count == other.Count && one.All(f => other.GetValueOrDefault(f.Key) == f.Value);

    private static (DiagnosticRule, string) Told(Outcome<OutputFolder.Result> written) => (written.Diagnostics.Single().Rule, written.Diagnostics.Single().Message);

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Site, path))!);
        File.WriteAllText(Path.Combine(Site, path), text);
    }
}
