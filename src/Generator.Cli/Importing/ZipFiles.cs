using System.IO.Compression;
using System.IO.Hashing;
using Generator.Cli.Files;
using Generator.Model;

namespace Generator.Cli.Importing;

/// <summary>
/// The files of a zip file, read into memory; nothing is unpacked onto the disk.
/// 1. Every name is looked at before anything is unpacked: one that leads out makes the whole file suspect.
/// 2. What the file says of its sizes is held against the limit, and only what is taken is unpacked.
/// 3. No more is unpacked of an entry than it says it has, and its checksum tells whether that was all: the sizes may be a lie.
/// </summary>
internal static class ZipFiles
{
    private const int KindOfFile = 0xF000;
    private const int Link = 0xA000;

    /// <summary>Whether a file is called a zip file.</summary>
    public static bool IsZip(string path) => File.Exists(path) && path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>Loads it; <c>null</c>, and why, where it can't be read or isn't safe to.</summary>
    public static Outcome<LoadedFiles?> Load(string path)
    {
        var shown = FolderReader.Shown(path);
        if (!File.Exists(path))
            return Failed(DiagnosticRules.FolderMissing, shown, "There is no such folder or zip file.");
        try
        {
            if (!PlainFile.IsPlain(path))
                return new Outcome<LoadedFiles?>(null, [PlainFile.Refused(shown)]);
            using var archive = ZipFile.OpenRead(path);
            return Load(archive, shown);
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            return TakenFiles.IsPage(shown)
                ? Failed(DiagnosticRules.FolderMissing, shown, "This is a page; the folder that holds it, or a zip file of one, was expected.")
                : Failed(DiagnosticRules.ZipBroken, shown, $"It is no zip file, or a damaged one. {SystemWords.Of(fault)}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Failed(DiagnosticRules.FileUnreadable, shown, SystemWords.Of(fault));
        }
    }

    private static Outcome<LoadedFiles?> Load(ZipArchive archive, string shown)
    {
        // Old programs on Windows wrote backslashes.
        var entries = archive.Entries.Select(e => (Entry: e, Path: e.FullName.Replace('\\', '/'))).ToList();
        if (entries.Find(e => !TakenFiles.IsSafe(e.Path.TrimEnd('/'))) is { Entry: { } unsafeEntry })
            return Failed(DiagnosticRules.ZipUnsafe, shown, $"It holds \"{Terminal.VisibleText.Of(unsafeEntry.FullName)}\", which would be written outside of the folder that it is unpacked into, or on no system as it is.");
        var files = entries.Where(e => !e.Path.EndsWith('/')).OrderBy(e => e.Path, StringComparer.Ordinal).ToList();
        var taken = files.Where(e => !IsLink(e.Entry) && TakenFiles.IsTaken(e.Path)).DistinctBy(e => e.Path, StringComparer.Ordinal).ToList();
        if (TakenFiles.TooLarge(shown, taken.Count, taken.Sum(e => e.Entry.Length)) is { } problem)
            return new Outcome<LoadedFiles?>(null, [problem]);
        var loaded = taken.Select(e => new LoadedFile(e.Path, Unpack(e.Entry))).ToEquatableArray();
        var newest = taken.Select(e => DateOnly.FromDateTime(e.Entry.LastWriteTime.DateTime)).DefaultIfEmpty().Max();
        return new Outcome<LoadedFiles?>(new LoadedFiles(loaded, newest) { LeftOut = LeftOutOf(files) }, Twice(files, shown).ToEquatableArray());
    }

    private static IEnumerable<Diagnostic> Twice(List<(ZipArchiveEntry Entry, string Path)> files, string shown) =>
        from file in files.CountBy(f => f.Path, StringComparer.Ordinal)
        where file.Value > 1 && TakenFiles.IsTaken(file.Key)
        select new Diagnostic(DiagnosticRules.ZipTwice, SourceSpan.Start(shown), $"It holds \"{Terminal.VisibleText.Of(file.Key)}\" {file.Value} times; only the first is read.");

    private static LeftOut LeftOutOf(List<(ZipArchiveEntry Entry, string Path)> files) => new(
        files.Where(e => !IsLink(e.Entry) && !TakenFiles.IsTaken(e.Path)).Select(e => e.Path).ToEquatableArray(),
        files.Where(e => IsLink(e.Entry)).Select(e => e.Path).ToEquatableArray(),
        []);

    // The system's own mode stands in the upper half where a Unix made the file.
    private static bool IsLink(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> 16) & KindOfFile) == Link;

    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
            throw new InvalidDataException($"\"{entry.FullName}\" is encrypted.");
        using var stream = entry.Open();
        var bytes = new byte[entry.Length];
        // The runtime reads entries without looking at their checksums.
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length && stream.ReadByte() < 0 && Crc32.HashToUInt32(bytes) == entry.Crc32 ? bytes : throw new InvalidDataException($"\"{entry.FullName}\" doesn't hold what was packed into it.");
    }

    private static Outcome<LoadedFiles?> Failed(DiagnosticRule rule, string shown, string message) => new(null, [new Diagnostic(rule, SourceSpan.Start(shown), message)]);
}
