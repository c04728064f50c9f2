using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Files;

/// <summary>Assessments on disk.</summary>
internal static class AssessmentFile
{
    /// <summary>Reads a file that must be there; <c>null</c>, and errors, where it can't be used.</summary>
    public static Outcome<PlacedAssessment?> Read(string path)
    {
        var file = SingleFile.Read(path);
        if (file.Value is not { } found)
            return new Outcome<PlacedAssessment?>(null, file.Diagnostics);
        var read = AssessmentReader.Read(found);
        return new Outcome<PlacedAssessment?>(read.HasErrors ? null : read.Value, read.Diagnostics);
    }

    /// <summary>The file beside <paramref name="old"/> with the new version in its name, instead of the old one where that stands there.</summary>
    public static string Beside(string old, string from, string to)
    {
        var name = Path.GetFileNameWithoutExtension(old);
        var renamed = name.Contains(from, StringComparison.Ordinal) ? name.Replace(from, to, StringComparison.Ordinal) : $"{name}-{to}";
        return Path.Combine(Path.GetDirectoryName(old) ?? "", $"{renamed}{Path.GetExtension(old)}");
    }

    /// <summary>What keeps a file from being written: another one that is there and differs, or can't be read. <c>null</c> where nothing does.</summary>
    public static Diagnostic? Obstacle(string path, byte[] content)
    {
        try
        {
            if (!File.Exists(path) || File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
                return null;
            return new Diagnostic(DiagnosticRules.FileThere, SourceSpan.Start(FolderReader.Shown(path)), "The file is there and holds something else.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(DiagnosticRules.FileUnreadable, SourceSpan.Start(FolderReader.Shown(path)), fault.Message);
        }
    }

    /// <summary>The bytes of a file that was read already.</summary>
    public static byte[] Bytes(string path) => File.ReadAllBytes(path);

    /// <summary>Puts bytes in the place of others, complete or not at all. What keeps them from it: other bytes stand there now, or the file can't be written.</summary>
    public static Diagnostic? Replace(string path, byte[] old, byte[] content)
    {
        var place = SourceSpan.Start(FolderReader.Shown(path));
        try
        {
            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(old))
                return new Diagnostic(DiagnosticRules.FileUnwritable, place, "Somebody else has changed the file meanwhile; it isn't touched.");
            SingleFile.Write(path, content);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(DiagnosticRules.FileUnwritable, place, fault.Message);
        }
    }
}
