using System.Text;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Files;

/// <summary>A file of decisions as it is on disk.</summary>
/// <param name="Text">Its text without a byte-order mark; <c>null</c> where there is no file.</param>
/// <param name="Curation">What it says.</param>
internal sealed record CurationFile(string? Text, Curation Curation)
{
    private static readonly CurationFile None = new(null, Curation.None);

    /// <summary>Reads a file that must be there.</summary>
    public static Outcome<CurationFile> Read(string path)
    {
        var file = SingleFile.Read(path);
        if (file.Value is not { } found)
            return new Outcome<CurationFile>(None, file.Diagnostics);
        var read = CurationReader.Read(found);
        return new Outcome<CurationFile>(new CurationFile(found.Text, read.Value), read.Diagnostics);
    }

    /// <summary>Reads a file that need not be there; what is wrong with it is told under its own path.</summary>
    public static Outcome<CurationFile> ReadOrNone(string path) => File.Exists(path) ? Read(path) : new Outcome<CurationFile>(None, []);

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
        var bytes = Encoding.UTF8.GetBytes(text);
        SingleFile.Write(path, HasMark(path) ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes);
    }

    private static bool HasMark(string path) => File.Exists(path) && File.ReadAllBytes(path).AsSpan().StartsWith(Encoding.UTF8.Preamble);
}
