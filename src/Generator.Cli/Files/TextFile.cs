using System.Text;
using Generator.Model;

namespace Generator.Cli.Files;

/// <summary>Files that people write and that the program adds to.</summary>
internal static class TextFile
{
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
