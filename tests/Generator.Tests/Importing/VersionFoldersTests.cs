using Generator.Cli.Importing;
using Generator.Model;

namespace Generator.Tests.Importing;

/// <summary>What is left of an import that fails while it writes.</summary>
public sealed class VersionFoldersTests : IDisposable
{
    private readonly string _content = Directory.CreateTempSubdirectory("generator-folders-").FullName;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Only_the_folder_of_a_guide_that_was_there_stays(bool isThere)
    {
        var guide = Path.Combine(_content, "guides", "ledger");
        if (isThere)
            Directory.CreateDirectory(guide);
        using var source = new LostSource();

        Assert.Throws<IOException>(() => new VersionFolders(guide).Write("2024-05-01", source.Snapshots[0], source));

        Assert.Equal(isThere, Directory.Exists(guide));
        Assert.True(!isThere || !Directory.EnumerateFileSystemEntries(guide).Any());
    }

    public void Dispose() => Directory.Delete(_content, recursive: true);

    /// <summary>A source whose second file can't be read any more.</summary>
    private sealed class LostSource : IGuideSource
    {
        public string Name => "ledger";

        public EquatableArray<Snapshot> Snapshots { get; } =
            [new Snapshot(new DateOnly(2024, 5, 1), new VersionOrigin("repo", null, null, null), [new SnapshotFile("a.md", "a", 1), new SnapshotFile("b.md", "b", 1)])];

        public EquatableArray<PassedPoint> Passed => [];

        public byte[] Read(SnapshotFile file) => file.Path is "a.md" ? [1] : throw new IOException("lost");

        public void Dispose()
        {
            // It holds nothing.
        }
    }
}
