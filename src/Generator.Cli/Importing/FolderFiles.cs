using Generator.Cli.Files;
using Generator.Model;

namespace Generator.Cli.Importing;

/// <summary>The files of a folder, for import. Unlike <see cref="FolderReader"/> it follows no link, and takes no file that isn't a guide's.</summary>
internal static class FolderFiles
{
    // The folder's own files are told by how they are listed; a link is neither followed nor read.
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Loads it; <c>null</c>, and why, where it can't be read.</summary>
    public static Outcome<LoadedFiles?> Load(string folder)
    {
        try
        {
            var found = new List<FileInfo>();
            var links = new List<string>();
            Walk(new DirectoryInfo(folder), found, links, folder);
            var irregular = found.Where(f => !PlainFile.IsPlain(f.FullName)).ToList();
            var loaded = Load(folder, [.. found.Except(irregular)], links);
            return loaded with { Diagnostics = [.. loaded.Diagnostics, .. irregular.Select(f => PlainFile.Refused(PathOf(folder, f)).Under(FolderReader.Shown(folder)).AsWarning())] };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Outcome<LoadedFiles?>(null, [new Diagnostic(DiagnosticRules.FileUnreadable, SourceSpan.Start(FolderReader.Shown(folder)), SystemWords.Of(fault))]);
        }
    }

    private static Outcome<LoadedFiles?> Load(string folder, List<FileInfo> found, List<string> links)
    {
        var taken = found.Where(f => TakenFiles.IsTaken(PathOf(folder, f))).OrderBy(f => PathOf(folder, f), StringComparer.Ordinal).ToList();
        if (TakenFiles.TooLarge(FolderReader.Shown(folder), taken.Count, taken.Sum(f => f.Length)) is { } problem)
            return new Outcome<LoadedFiles?>(null, [problem]);
        var newest = taken.Select(f => DateOnly.FromDateTime(f.LastWriteTimeUtc)).DefaultIfEmpty().Max();
        var files = taken.Select(f => new LoadedFile(PathOf(folder, f), File.ReadAllBytes(f.FullName))).ToEquatableArray();
        var others = found.Except(taken).Select(f => PathOf(folder, f)).Order(StringComparer.Ordinal).ToEquatableArray();
        return new Outcome<LoadedFiles?>(new LoadedFiles(files, newest) { LeftOut = new LeftOut(others, links.Order(StringComparer.Ordinal).ToEquatableArray(), []) }, []);
    }

    private static void Walk(DirectoryInfo folder, List<FileInfo> found, List<string> links, string root)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything))
        {
            if (entry.LinkTarget is not null)
                links.Add(PathOf(root, entry));
            else if (entry is FileInfo file)
                found.Add(file);
            else if (entry is DirectoryInfo below && !below.Name.StartsWith('.'))
                Walk(below, found, links, root);
        }
    }

    private static string PathOf(string folder, FileSystemInfo entry) => Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/');
}
