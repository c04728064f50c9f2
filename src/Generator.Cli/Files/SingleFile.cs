using Generator.Model;

namespace Generator.Cli.Files;

/// <summary>Files that stand alone.</summary>
internal static class SingleFile
{
    /// <summary>The text of a file under the path that a person would name it by; <c>null</c>, and what is wrong, where it can't be had.</summary>
    public static Outcome<SourceFile?> Read(string path)
    {
        var shown = FolderReader.Shown(path);
        if (!File.Exists(path))
            return new Outcome<SourceFile?>(null, [new Diagnostic(DiagnosticRules.FileMissing, SourceSpan.Start(shown), "There is no such file.")]);
        var problems = new List<Diagnostic>();
        try
        {
            return new Outcome<SourceFile?>(FolderReader.Decode(shown, File.ReadAllBytes(path), problems), problems.ToEquatableArray());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Outcome<SourceFile?>(null, [new Diagnostic(DiagnosticRules.FileUnreadable, SourceSpan.Start(shown), fault.Message)]);
        }
    }

    /// <summary>Makes the file hold these bytes, complete or not at all; one that holds them already isn't touched.</summary>
    public static void Write(string path, byte[] content)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            return;
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        var temporary = path + ".part";
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, path, overwrite: true);
    }
}
