using Generator.Cli.Importing;
using Generator.Model;
using Generator.Tests.Storage;

namespace Generator.Tests.Importing;

/// <summary>What is left of an import that fails while it writes.</summary>
public sealed class VersionFoldersTests : IDisposable
{
    private const string Version = "2024-05-01";

    private readonly string _content = FaultyDisk.NewFolder();

    private string Guide => Path.Combine(_content, "guides", "ledger");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Only_the_folder_of_a_guide_that_was_there_stays(bool isThere)
    {
        if (isThere)
            Directory.CreateDirectory(Guide);
        using var source = new TwoPages(file => file.Path is "a.md" ? [1] : throw new IOException("lost"));

        Assert.Throws<IOException>(() => Import(source));

        Assert.Equal(isThere, Directory.Exists(Guide));
        Assert.True(!isThere || !Directory.EnumerateFileSystemEntries(Guide).Any());
    }

    [Theory]
    [InlineData(DiskFault.Refused)]
    [InlineData(DiskFault.Full)]
    [InlineData(DiskFault.PowerLost)]
    public void A_version_that_is_there_is_whole_after_a_fault_at_any_step_and_the_next_import_goes_on(DiskFault fault)
    {
        using var source = new TwoPages(_ => [1, 2]);
        for (var (at, steps) = (0, int.MaxValue); at < steps; at++)
        {
            if (Directory.Exists(Guide))
                Directory.Delete(Guide, recursive: true);

            var run = FaultyDisk.Run(at, fault, () => ImportUnlessRefused(source));

            Assert.Contains(StateOf(source), (FolderState[])[FolderState.Missing, FolderState.Same]);
            Import(source);
            Assert.Equal(FolderState.Same, StateOf(source));
            Assert.Equal([Version], Directory.EnumerateFileSystemEntries(Guide).Select(Path.GetFileName));
            steps = run.Steps <= at ? at : steps;
        }
    }

    public void Dispose() => Directory.Delete(_content, recursive: true);

    private void Import(TwoPages source) => new VersionFolders(Guide).Write(Version, source.Snapshots[0], source);

    private void ImportUnlessRefused(TwoPages source)
    {
        try
        {
            Import(source);
        }
        catch (IOException)
        {
            // The command tells it.
        }
    }

    private FolderState StateOf(TwoPages source) => new VersionFolders(Guide).StateOf(Version, source.Snapshots[0], source);

    private sealed class TwoPages(Func<SnapshotFile, byte[]> read) : IGuideSource
    {
        public string Name => "ledger";

        public EquatableArray<Snapshot> Snapshots { get; } =
            [new Snapshot(new DateOnly(2024, 5, 1), new VersionOrigin("repo", null, null, null), [new SnapshotFile("a.md", "a", 1), new SnapshotFile("b.md", "b", 1)])];

        public EquatableArray<PassedPoint> Passed => [];

        public byte[] Read(SnapshotFile file) => read(file);

        public void Dispose()
        {
            // It holds nothing.
        }
    }
}
