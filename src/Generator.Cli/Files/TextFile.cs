using System.Text;
using Generator.Cli.Storage;
using Generator.Model;

namespace Generator.Cli.Files;

/// <summary>Files of text that people write and that the program adds to.</summary>
internal static class TextFile
{
    /// <summary>
    /// Writes a text in the place of the one that it was made from, complete or not at all (<see cref="HeldFile"/>); what stood there is kept
    /// beside it. A byte-order mark stays.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="from">The text that was read, or <c>null</c> where there was no file.</param>
    /// <param name="to">The text to write; <c>null</c> removes the file.</param>
    /// <returns>What kept it from being written: another text stands there now, or the system. <c>null</c> where nothing did.</returns>
    public static Diagnostic? Replace(string path, string? from, string? to)
    {
        try
        {
            using var held = HeldFile.Take(path);
            var old = held.Read();
            var now = TextOf(path, old);
            if (string.Equals(now, to, StringComparison.Ordinal))
                return null;
            if (!string.Equals(now, from, StringComparison.Ordinal))
                return ChangedMeanwhile(path);
            if (to is not null)
                held.Replace(BytesOf(to, old), keepsOld: true);
            else
                held.Remove();
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(DiagnosticRules.FileUnwritable, SourceSpan.Start(FolderReader.Shown(path)), SystemWords.Of(fault));
        }
    }

    /// <summary>What is told where somebody else has written a file between its being read and its being written.</summary>
    public static Diagnostic ChangedMeanwhile(string path) =>
        new(DiagnosticRules.ChangedMeanwhile, SourceSpan.Start(FolderReader.Shown(path)), "Somebody else has changed the file meanwhile; it isn't touched.");

    private static string? TextOf(string path, byte[]? bytes) => bytes is null ? null : FolderReader.Decode(path, bytes, [])?.Text;

    private static byte[] BytesOf(string text, byte[]? old)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return old is not null && old.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes;
    }
}
