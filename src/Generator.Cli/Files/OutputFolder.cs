using Generator.Model;

namespace Generator.Cli.Files;

/// <summary>
/// The one place that writes. A folder that it wrote holds a list of the files it made, so that
/// 1. a folder with anything else in it is refused before a byte is written,
/// 2. only files whose bytes differ are written, each complete or not at all (a temporary file, then a rename),
/// 3. files of an earlier build that this one doesn't make are removed, and nothing else is.
/// </summary>
internal static class OutputFolder
{
    private const string ListName = ".generator-files";

    /// <summary>What a write did.</summary>
    internal sealed record Result(int Written, int Unchanged, int Removed);

    /// <summary>Makes the folder hold these files; a diagnostic where it holds others.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files.</param>
    /// <param name="content">The content folder, which copies are taken from.</param>
    public static Outcome<Result> Write(string folder, EquatableArray<OutputFile> files, string content)
    {
        if (File.Exists(folder))
            return new Outcome<Result>(new Result(0, 0, 0), [new Diagnostic(DiagnosticRules.OutputNotOurs, SourceSpan.Start(FolderReader.Shown(folder)), "This is a file; a folder was expected.")]);
        try
        {
            return Update(folder, files, content);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var problem = new Diagnostic(DiagnosticRules.FileUnwritable, SourceSpan.Start(FolderReader.Shown(folder)), fault.Message);
            return new Outcome<Result>(new Result(0, 0, 0), [problem]);
        }
    }

    private static Outcome<Result> Update(string folder, EquatableArray<OutputFile> files, string content)
    {
        var ours = ReadList(folder);
        if (Foreign(folder, ours, files) is { } foreign)
            return new Outcome<Result>(new Result(0, 0, 0), [foreign]);
        Directory.CreateDirectory(folder);
        var paths = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        // Until the work is done the list names old and new files alike: a build that is cut off leaves nothing unowned.
        WriteList(folder, paths.Union(ours, StringComparer.Ordinal));
        var written = 0;
        Parallel.ForEach(files, file => Interlocked.Add(ref written, WriteIfChanged(folder, file, content) ? 1 : 0));
        var removed = ours.Where(p => !paths.Contains(p)).Count(p => Remove(folder, p));
        WriteList(folder, paths);
        return new Outcome<Result>(new Result(written, files.Count - written, removed), []);
    }

    private static Diagnostic? Foreign(string folder, HashSet<string> ours, EquatableArray<OutputFile> files)
    {
        if (!Directory.Exists(folder) || (ours.Count == 0 && !Directory.EnumerateFileSystemEntries(folder).Any()))
            return null;
        var path = ours.Count == 0
            ? Path.GetFileName(Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal).First())
            : files.Select(f => f.Path).FirstOrDefault(p => !ours.Contains(p) && File.Exists(Path.Combine(folder, p)));
        return path is null
            ? null
            : new Diagnostic(DiagnosticRules.OutputNotOurs, SourceSpan.Start(FolderReader.Shown(folder)), $"The folder holds \"{path}\", which no build made; it isn't touched.");
    }

    /// <summary>The bytes of a file; those of a copy are read from the content folder.</summary>
    public static ReadOnlyMemory<byte> BytesOf(OutputFile file, string content) =>
        file.Origin is { } origin ? File.ReadAllBytes(Path.Combine(content, origin)) : file.Content;

    private static bool WriteIfChanged(string folder, OutputFile file, string content)
    {
        var path = Path.Combine(folder, file.Path);
        var bytes = BytesOf(file, content);
        if (File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes.Span))
            return false;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".part";
        File.WriteAllBytes(temporary, bytes.Span);
        File.Move(temporary, path, overwrite: true);
        return true;
    }

    private static bool Remove(string folder, string path)
    {
        var full = Path.Combine(folder, path);
        if (!File.Exists(full))
            return false;
        File.Delete(full);
        for (var parent = Path.GetDirectoryName(full)!; parent.Length > folder.Length && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent)!)
            Directory.Delete(parent);
        return true;
    }

    private static HashSet<string> ReadList(string folder)
    {
        var list = Path.Combine(folder, ListName);
        return File.Exists(list) ? File.ReadAllLines(list).Where(IsInside).ToHashSet(StringComparer.Ordinal) : [];
    }

    // The list is a file like any other and may have been edited: a path that leads out of the folder is never followed.
    private static bool IsInside(string path) => path.Length > 0 && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..", StringComparer.Ordinal);

    private static void WriteList(string folder, IEnumerable<string> paths) =>
        File.WriteAllText(Path.Combine(folder, ListName), string.Join('\n', paths.Order(StringComparer.Ordinal)) + "\n");
}
