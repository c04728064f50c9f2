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
        return Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal).FirstOrDefault() is { } first
            ? Taken(folder, $"The folder holds \"{Path.GetFileName(first)}\"; nothing in it is touched.")
            : null;
    }

    /// <summary>Makes the folder.</summary>
    /// <returns>What kept it from being made, or <c>null</c>.</returns>
    public static Diagnostic? Write(string folder, IReadOnlyCollection<NewFile> files)
    {
        var isOurs = !Directory.Exists(folder);
        var unfinished = Path.Combine(folder, Unfinished);
        try
        {
            foreach (var file in files)
                Write(Path.Combine(unfinished, file.Path), file);
            foreach (var made in new DirectoryInfo(unfinished).EnumerateDirectories())
                made.MoveTo(Path.Combine(folder, made.Name));
            foreach (var made in new DirectoryInfo(unfinished).EnumerateFiles())
                made.MoveTo(Path.Combine(folder, made.Name));
            Directory.Delete(unfinished);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Remove(isOurs ? folder : unfinished);
            return new Diagnostic(DiagnosticRules.FileUnwritable, SourceSpan.Start(FolderReader.Shown(folder)), fault.Message);
        }
    }

    private static void Write(string path, NewFile file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Copied as bytes and not as a file, whose protection from writing would come along.
        File.WriteAllBytes(path, file.Content ?? File.ReadAllBytes(file.CopyOf!));
    }

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What kept the files from being written keeps them from being removed, too, and is what is told.
        }
    }

    private static Diagnostic Taken(string folder, string message) => new(DiagnosticRules.NewFolderTaken, SourceSpan.Start(FolderReader.Shown(folder)), message);
}
