using Generator.Cli.Storage;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Files;

/// <summary>Reads the bytes of plain files, and no more of them than <see cref="InputBounds"/> allow. A pipe would be waited for without end, and a device may have none.</summary>
internal static class PlainFile
{
    // What a shell puts in the place of a file: "<(git show HEAD:answers.json)". It has a writer, so it ends.
    private static readonly string[] HandedOver = ["/dev/stdin", "/dev/fd/", "/proc/self/fd/"];

    /// <summary>The bytes; <c>null</c>, and what is wrong at the place that messages name, where they can't be had.</summary>
    /// <param name="path">The path on disk.</param>
    /// <param name="shown">The path as messages show it; its ending tells how much is read.</param>
    public static Outcome<byte[]?> Read(string path, string shown)
    {
        try
        {
            if (!IsPlain(path))
                return Failed(Refused(shown));
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            var most = TextBounds.BytesOf(shown);
            if (file.CanSeek && file.Length > most)
                return Failed(TextBounds.TooLarge(shown, file.Length));
            return file.CanSeek && file.Length > 0 ? new Outcome<byte[]?>(Whole(file), []) : ReadToEnd(file, shown);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Failed(new Diagnostic(DiagnosticRules.FileUnreadable, SourceSpan.Start(shown), SystemWords.Of(fault)));
        }
    }

    /// <summary>The bytes of a stream without a length; <c>null</c>, and why, where there are more than are read.</summary>
    public static Outcome<byte[]?> ReadToEnd(Stream stream, string shown)
    {
        var most = TextBounds.BytesOf(shown);
        using var copy = new MemoryStream();
        var part = new byte[1 << 16];
        for (var count = stream.Read(part); count > 0; count = stream.Read(part))
        {
            copy.Write(part, 0, count);
            if (copy.Length > most)
                return Failed(TextBounds.TooLarge(shown, copy.Length));
        }
        return new Outcome<byte[]?>(copy.ToArray(), []);
    }

    /// <summary>Whether a path leads to a file that has an end: neither a device nor a pipe nor a socket.</summary>
    public static bool IsPlain(string path) =>
        Array.Exists(HandedOver, h => path.StartsWith(h, StringComparison.Ordinal)) || !UnixCalls.IsSpecial(path);

    /// <summary>What is told of a file that isn't plain.</summary>
    public static Diagnostic Refused(string shown) => new(DiagnosticRules.FileIrregular, SourceSpan.Start(shown), "This is a device, a pipe or a socket; a file was expected.");

    // It may have become shorter or longer since it was opened; what was there then is what is read.
    private static byte[] Whole(FileStream file)
    {
        var bytes = new byte[file.Length];
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    private static Outcome<byte[]?> Failed(Diagnostic problem) => new(null, [problem]);
}
