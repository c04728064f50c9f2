using Generator.Cli.Storage;
using Generator.Model;

namespace Generator.Cli.Files;

/// <summary>A file of a new folder: bytes, or a copy of another file.</summary>
/// <param name="Path">Its path with <c>/</c> within the folder.</param>
/// <param name="Content">Its bytes; <c>null</c> where it is a copy.</param>
/// <param name="CopyOf">The file that it is a copy of, or <c>null</c>.</param>
internal sealed record NewFile(string Path, byte[]? Content, string? CopyOf);

/// <summary>
/// Makes a folder, complete or not at all: all files are written into a folder within it, and what that holds is moved up at the end.
/// A folder with anything in it is refused.
/// </summary>
internal static class NewFolder
{
    private const string Unfinished = ".generator-new";

    private static readonly string[] Names = ["content", "site-content"];

    /// <summary>The name of a content folder that can be made here, to be proposed.</summary>
    public static string Free() => Names.FirstOrDefault(n => Obstacle(n) is null) ?? "FOLDER";

    /// <summary>What keeps a folder from being made, or <c>null</c>.</summary>
    public static Diagnostic? Obstacle(string folder)
    {
        if (File.Exists(folder))
            return Taken(folder, "This is a file.");
        return Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Where(e => Path.GetFileName(e) is not Unfinished).Order(StringComparer.Ordinal).FirstOrDefault() is { } first
            ? Taken(folder, $"The folder holds \"{Path.GetFileName(first)}\"; nothing in it is touched.")
            : null;
    }

    /// <summary>Makes the folder.</summary>
    /// <returns>What kept it from being made, or <c>null</c>.</returns>
    public static Diagnostic? Write(string folder, IReadOnlyCollection<NewFile> files)
    {
        var isOurs = !Directory.Exists(folder);
        var unfinished = Path.Combine(folder, Unfinished);
        var moved = new List<string>();
        try
        {
            Disk.DeleteTree(unfinished);
            foreach (var file in files)
                Write(Path.Combine(unfinished, file.Path), file);
            Disk.FlushAll(unfinished);
            foreach (var made in Directory.EnumerateFileSystemEntries(unfinished).Order(StringComparer.Ordinal).ToList())
                MoveUp(made, folder, moved);
            Disk.DeleteFolder(unfinished);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The folder held nothing else: all that is in it was made here.
            foreach (var made in isOurs ? [folder] : moved.Append(unfinished))
                Remove(made);
            return new Diagnostic(DiagnosticRules.FileUnwritable, SourceSpan.Start(FolderReader.Shown(folder)), SystemWords.Of(fault));
        }
    }

    private static void MoveUp(string made, string folder, List<string> moved)
    {
        var place = Path.Combine(folder, Path.GetFileName(made));
        if (Directory.Exists(made))
            Disk.MoveFolder(made, place);
        else
            Disk.Move(made, place);
        moved.Add(place);
    }

    private static void Write(string path, NewFile file)
    {
        Disk.CreateFolder(Path.GetDirectoryName(path)!);
        // Copied as bytes and not as a file, whose protection from writing would come along.
        Disk.Create(path, file.Content ?? File.ReadAllBytes(file.CopyOf!), mode: null, isFlushed: false);
    }

    private static void Remove(string path)
    {
        try
        {
            if (Directory.Exists(path))
                Disk.DeleteTree(path);
            else
                Disk.Delete(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What kept the files from being written keeps them from being removed, too, and is what is told.
        }
    }

    private static Diagnostic Taken(string folder, string message) => new(DiagnosticRules.NewFolderTaken, SourceSpan.Start(FolderReader.Shown(folder)), message);
}
