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
}
