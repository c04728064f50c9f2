using System.Runtime.Versioning;
using System.Text;
using Generator.Cli.Files;
using Generator.Cli.Storage;
using Generator.Model;

namespace Generator.Tests.Storage;

/// <summary>Files of people: written whole or not at all, with the old one beside, and with what the system knows of them.</summary>
public sealed class HeldFileTests : IDisposable
{
    private readonly string _folder = FaultyDisk.NewFolder();

    private string File1 => Path.Combine(_folder, "answers.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(DiskFault.Refused)]
    [InlineData(DiskFault.Full)]
    [InlineData(DiskFault.PowerLost)]
    public void The_old_or_the_new_bytes_are_there_after_a_fault_at_any_step(DiskFault fault)
    {
        for (var (at, steps) = (0, int.MaxValue); at < steps; at++)
        {
            File.WriteAllText(File1, "old");

            var problem = default(Diagnostic);
            var run = FaultyDisk.Run(at, fault, () => problem = TextFile.Replace(File1, "old", "new"));

            Assert.Contains(File.ReadAllText(File1), (string[])["old", "new"]);
            Assert.True(run.IsPowerLost || problem is null || problem.Rule == DiagnosticRules.FileUnwritable);
            Assert.True(run.IsPowerLost || problem is not null || File.ReadAllText(File1) == "new");
            Assert.Null(TextFile.Replace(File1, File.ReadAllText(File1), "newer"));
            Assert.Equal("newer", File.ReadAllText(File1));
            Assert.Equal([".answers.json.bak", "answers.json"], Names());
            steps = run.Steps <= at ? at : steps;
        }
    }

    [Fact]
    public void What_stood_there_is_kept_beside_it()
    {
        foreach (var text in (string[])["one", "two", "three"])
            Assert.Null(AssessmentFile.Keep(File1, Encoding.UTF8.GetBytes(text), [], replaces: true));

        Assert.Equal(("three", "two"), (File.ReadAllText(File1), File.ReadAllText(HeldFile.BackupOf(File1))));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Who_may_read_it_stays()
    {
        foreach (var mode in (UnixFileMode[])[UnixFileMode.UserRead | UnixFileMode.UserWrite, (UnixFileMode)0b110_110_110])
        {
            File.WriteAllText(File1, $"{mode}");
            File.SetUnixFileMode(File1, mode);

            SingleFile.Write(File1, "new"u8);
            Assert.Null(AssessmentFile.Keep(File1, [1], [], replaces: true));

            Assert.Equal((mode, mode), (File.GetUnixFileMode(File1), File.GetUnixFileMode(HeldFile.BackupOf(File1))));
        }
    }

    [Fact]
    public void A_link_stays_one_and_the_file_that_it_leads_to_is_written()
    {
        var link = Path.Combine(_folder, "link.json");
        File.WriteAllText(File1, "old");
        File.CreateSymbolicLink(link, File1);

        Assert.Null(AssessmentFile.Keep(link, "new"u8.ToArray(), [], replaces: true));

        Assert.Equal(("new", File1), (File.ReadAllText(File1), new FileInfo(link).LinkTarget));
    }

    [Fact]
    public void A_device_is_written_to_and_stays_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells what a path leads to.");

        SingleFile.Write("/dev/null", "x"u8);
        Assert.Null(AssessmentFile.Keep("/dev/null", [1], [], replaces: false));

        Assert.True(UnixCalls.IsSpecial("/dev/null"));
        Assert.False(UnixCalls.IsSpecial(_folder));
    }

    [Fact]
    public async Task Another_run_is_waited_for_and_told_after_a_while()
    {
        var path = Path.Combine(_folder, ".lock");
        var first = WriteLock.Take(path);
        Assert.Equal("Another run of the program is writing here; run this again when it is done.", Assert.Throws<IOException>(() => WriteLock.Take(path, TimeSpan.FromMilliseconds(50))).Message);

        var second = Task.Run(() => WriteLock.Take(path));
        await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);
        first.Dispose();

        (await second).Dispose();
        Assert.Empty(Names());
    }

    [Fact]
    public void A_lock_that_was_left_is_in_nobodys_way()
    {
        File.WriteAllText(Path.Combine(_folder, ".answers.json.lock"), "");
        File.WriteAllText(Path.Combine(_folder, ".answers.json.part"), "half");

        SingleFile.Write(File1, "new"u8);

        Assert.Equal(["answers.json"], Names());
    }

    [Fact]
    public void A_text_that_somebody_else_wrote_meanwhile_is_left_alone()
    {
        File.WriteAllText(File1, "theirs");

        Assert.Equal(DiagnosticRules.ChangedMeanwhile, TextFile.Replace(File1, "old", "new")!.Rule);
        Assert.Equal(DiagnosticRules.ChangedMeanwhile, TextFile.Replace(File1, null, "new")!.Rule);
        Assert.Null(TextFile.Replace(File1, "old", "theirs"));

        Assert.Equal("theirs", File.ReadAllText(File1));
    }

    private IEnumerable<string> Names() => Directory.EnumerateFiles(_folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);
}
