using Generator.Cli.Files;
using Generator.Cli.Storage;

namespace Generator.Cli.Importing;

/// <summary>The folders of a guide's versions. Each is written beside its place and then renamed, so that one that is there is whole.</summary>
/// <param name="guide">The guide's folder, which need not exist.</param>
internal sealed class VersionFolders(string guide)
{
    private static readonly EnumerationOptions WithoutLinks = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    /// <summary>What there is at the place of a version's folder, compared with a snapshot's files.</summary>
    public FolderState StateOf(string version, Snapshot snapshot, IGuideSource source)
    {
        var folder = Path.Combine(guide, version);
        if (!Directory.Exists(folder))
            return File.Exists(folder) ? FolderState.Different : FolderState.Missing;
        var paths = FilesIn(folder).ToHashSet(StringComparer.Ordinal);
        return paths.SetEquals(snapshot.Files.Select(f => f.Path)) && snapshot.Files.All(f => IsSame(Path.Combine(folder, f.Path), source.Read(f))) ? FolderState.Same : FolderState.Different;
    }

    /// <summary>The pages of a version that is there, by path, with what tells their contents apart (<see cref="LoadedFile.KeyOf"/>).</summary>
    public IReadOnlyDictionary<string, string> PagesOf(string version)
    {
        var folder = Path.Combine(guide, version);
        var pages = Directory.Exists(folder) ? FilesIn(folder).Where(TakenFiles.IsPage) : [];
        return pages.ToDictionary(p => p, p => LoadedFile.KeyOf(File.ReadAllBytes(Path.Combine(folder, p))), StringComparer.Ordinal);
    }

    /// <summary>Writes a version's folder, complete or not at all; one that is there is left as it is.</summary>
    public void Write(string version, Snapshot snapshot, IGuideSource source)
    {
        var folder = Path.Combine(guide, version);
        if (Directory.Exists(folder))
            return;
        // The full stop keeps it from being read as a version, should this be stopped before it is whole.
        var part = Path.Combine(guide, $".{version}.part");
        Disk.DeleteTree(part);
        var isNewGuide = !Directory.Exists(guide);
        try
        {
            WriteFiles(part, snapshot, source);
            Disk.FlushAll(part);
            Disk.MoveFolder(part, folder);
        }
        catch
        {
            Disk.DeleteTree(part);
            // Of a guide that wasn't there nothing is left but its folder, which would be read as a guide without versions.
            if (isNewGuide && Directory.Exists(guide) && !Directory.EnumerateFileSystemEntries(guide).Any())
                Disk.DeleteFolder(guide);
            throw;
        }
    }

    private static void WriteFiles(string folder, Snapshot snapshot, IGuideSource source)
    {
        foreach (var file in snapshot.Files)
        {
            var bytes = source.Read(file);
            var path = Path.Combine(folder, file.Path);
            Disk.CreateFolder(Path.GetDirectoryName(path)!);
            Disk.Create(path, bytes, mode: null, isFlushed: false);
        }
    }

    // A link may lead into itself; no import makes one.
    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", WithoutLinks).Where(PlainFile.IsPlain).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'));

    private static bool IsSame(string path, byte[] bytes) =>
        File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
}
