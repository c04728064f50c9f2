using System.Text;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Files;

/// <summary>A file of decisions as it is on disk.</summary>
/// <param name="Text">Its text without a byte-order mark; <c>null</c> where there is no file.</param>
/// <param name="Curation">What it says.</param>
internal sealed record CurationFile(string? Text, Curation Curation)
{
    /// <summary>Reads a file that must be there.</summary>
    public static Outcome<CurationFile> Read(string path) => File.Exists(path)
        ? ReadOrNone(path)
        : Nothing(new Diagnostic(DiagnosticRules.FileMissing, SourceSpan.Start(FolderReader.Shown(path)), "There is no such file."));

    /// <summary>Reads a file that need not be there; what is wrong with it is told under its own path.</summary>
    public static Outcome<CurationFile> ReadOrNone(string path)
    {
        if (!File.Exists(path))
            return Nothing();
        try
        {
            var problems = new List<Diagnostic>();
            return FolderReader.Decode(FolderReader.Shown(path), File.ReadAllBytes(path), problems) is { } file ? Read(file) : Nothing([.. problems]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Nothing(new Diagnostic(DiagnosticRules.FileUnreadable, SourceSpan.Start(FolderReader.Shown(path)), fault.Message));
        }
    }

    /// <summary>
    /// Writes the text, complete or not at all: a temporary file beside it, then a rename. A byte-order mark stays, and where
    /// the path is a link the file that it leads to is written. <c>null</c> removes the file.
    /// </summary>
    /// <returns>What kept it from being written, or <c>null</c>.</returns>
    public static Diagnostic? Write(string path, string? text)
    {
        try
        {
            var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
            if (text is null)
                File.Delete(target);
            else
                Replace(target, text);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(DiagnosticRules.FileUnwritable, SourceSpan.Start(FolderReader.Shown(path)), fault.Message);
        }
    }

    private static void Replace(string path, string text)
    {
        var temporary = path + ".part";
        File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: HasMark(path)));
        File.Move(temporary, path, overwrite: true);
    }

    private static bool HasMark(string path) => File.Exists(path) && File.ReadAllBytes(path).AsSpan().StartsWith(Encoding.UTF8.Preamble);

    private static Outcome<CurationFile> Read(SourceFile file)
    {
        var read = CurationReader.Read(file);
        return new Outcome<CurationFile>(new CurationFile(file.Text, read.Value), read.Diagnostics);
    }

    private static Outcome<CurationFile> Nothing(params EquatableArray<Diagnostic> problems) => new(new CurationFile(null, Curation.None), problems);
}
