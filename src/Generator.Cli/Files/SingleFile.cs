using Generator.Cli.Storage;
using Generator.Model;

namespace Generator.Cli.Files;

/// <summary>Files that stand alone.</summary>
internal static class SingleFile
{
    /// <summary>The text of a file under the path that a person would name it by; <c>null</c>, and what is wrong, where it can't be had.</summary>
    public static Outcome<SourceFile?> Read(string path)
    {
        var bytes = ReadBytes(path);
        var problems = bytes.Diagnostics.ToList();
        var file = bytes.Value is { } found ? FolderReader.Decode(FolderReader.Shown(path), found, problems) : null;
        return new Outcome<SourceFile?>(file, problems.ToEquatableArray());
    }

    /// <summary>The bytes of a file; <c>null</c>, and what is wrong, where they can't be had: there is none, it is no plain file, or larger than is read.</summary>
    public static Outcome<byte[]?> ReadBytes(string path)
    {
        var start = SourceSpan.Start(FolderReader.Shown(path));
        if (!File.Exists(path))
            return new Outcome<byte[]?>(null, [new Diagnostic(DiagnosticRules.FileMissing, start, "There is no such file.")]);
        return PlainFile.Read(path, FolderReader.Shown(path));
    }

    /// <summary>What keeps a file from being written: another one that is there and differs, or can't be read. <c>null</c> where nothing does.</summary>
    public static Diagnostic? Obstacle(string path, byte[] content)
    {
        try
        {
            if (!File.Exists(path) || UnixCalls.IsSpecial(path) || File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
                return null;
            return new Diagnostic(DiagnosticRules.FileThere, SourceSpan.Start(FolderReader.Shown(path)), "The file is there and holds something else.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(DiagnosticRules.FileUnreadable, SourceSpan.Start(FolderReader.Shown(path)), SystemWords.Of(fault));
        }
    }

    /// <summary>
    /// Makes the file hold these bytes, complete or not at all; one that holds them already isn't touched. A device or a pipe is written to.
    /// </summary>
    /// <exception cref="IOException">It can't be written, or another run is writing it.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        if (UnixCalls.IsSpecial(path))
        {
            Disk.Send(path, content);
            return;
        }
        using var held = HeldFile.Take(path);
        held.Replace(content, keepsOld: false);
    }
}
