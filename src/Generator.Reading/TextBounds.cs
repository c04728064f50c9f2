using Generator.Model;

namespace Generator.Reading;

/// <summary>Holds texts against <see cref="InputBounds"/> before they are parsed.</summary>
public static class TextBounds
{
    private static readonly string[] YamlEndings = [".yml", ".yaml"];

    /// <summary>How many bytes of a file are read at most, by what its name says that it is.</summary>
    public static int BytesOf(string path) => DocumentNames.IsDocument(path) ? InputBounds.PageBytes
        : YamlEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) ? InputBounds.YamlBytes
        : InputBounds.FileBytes;

    /// <summary>What is told of a file with more bytes than that.</summary>
    public static Diagnostic TooLarge(string path, long bytes) => new(
        DiagnosticRules.InputTooLarge,
        SourceSpan.Start(path),
        $"The file has {ByteWords.Of(bytes)}; at most {ByteWords.Of(BytesOf(path))} of {(DocumentNames.IsDocument(path) ? "a page" : "such a file")} are read.");

    /// <summary>The first line of a page that is longer than any that is read; <c>null</c> where there is none, or the text is no page.</summary>
    public static Diagnostic? LongLine(SourceFile file)
    {
        if (!DocumentNames.IsDocument(file.Path) || file.Text.Length <= InputBounds.LineCharacters)
            return null;
        var line = 1;
        foreach (var range in file.Text.AsSpan().Split('\n'))
        {
            var (_, length) = range.GetOffsetAndLength(file.Text.Length);
            if (length > InputBounds.LineCharacters)
                return new Diagnostic(DiagnosticRules.InputTooLarge, SourceSpan.At(file.Path, line, 1), $"The line has {CountWords.Of(length)} characters; at most {CountWords.Of(InputBounds.LineCharacters)} are read.");
            line++;
        }
        return null;
    }
}
