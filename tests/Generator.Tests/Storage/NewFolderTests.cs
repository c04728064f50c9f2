using Generator.Cli.Files;
using Generator.Model;

namespace Generator.Tests.Storage;

/// <summary>A new content folder is there whole, or the place is as it was.</summary>
public sealed class NewFolderTests : IDisposable
{
    private static readonly NewFile[] Files = [new("site.yml", [1], null), new("guides/demo/guide.yml", [2], null)];

    private readonly string _root = FaultyDisk.NewFolder();

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData(DiskFault.Refused, false)]
    [InlineData(DiskFault.Refused, true)]
    [InlineData(DiskFault.Full, false)]
    [InlineData(DiskFault.Full, true)]
    public void Nothing_is_left_of_one_that_could_not_be_made(DiskFault fault, bool isThere)
    {
        var folder = Path.Combine(_root, "content");
        for (var (at, steps) = (0, int.MaxValue); at < steps; at++)
        {
            if (isThere)
                Directory.CreateDirectory(folder);

            var problem = default(Diagnostic);
            var run = FaultyDisk.Run(at, fault, () => problem = NewFolder.Write(folder, Files));

            if (problem is not null)
                Assert.Equal((DiagnosticRules.FileUnwritable, isThere, 0), (problem.Rule, Directory.Exists(folder), isThere ? Directory.EnumerateFileSystemEntries(folder).Count() : 0));
            Assert.True(problem is null || NewFolder.Write(folder, Files) is null);
            Assert.Equal(["guides", "site.yml"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            Directory.Delete(folder, recursive: true);
            steps = run.Steps <= at ? at : steps;
        }
    }

    [Fact]
    public void What_an_earlier_run_left_unfinished_is_no_obstacle()
    {
        Directory.CreateDirectory(Path.Combine(_root, ".generator-new", "half"));

        Assert.Null(NewFolder.Obstacle(_root));
        Assert.Null(NewFolder.Write(_root, Files));

        Assert.Equal(["guides", "site.yml"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
