using System.Buffers;
using Generator.Model;

namespace Generator.Reading;

/// <summary>Holds texts against <see cref="InputBounds"/> before they are parsed.</summary>
public static class TextBounds
{
    private static readonly SearchValues<char> DataCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");

    // No word and no address has as many of these in a row.
    private const int ShortestData = 1000;

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

    /// <summary>The first line of a page that is longer than any that is read, one too many, or holds more than a page does; <c>null</c> where there is none, or the text is no page.</summary>
    public static Diagnostic? LongLine(SourceFile file)
    {
        if (!DocumentNames.IsDocument(file.Path) || file.Text.Length <= InputBounds.LineWords)
            return null;
        var (line, words) = (1, 0);
        var isLarge = file.Text.Length > InputBounds.PageWords;
        var rest = file.Text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny('\r', '\n');
            var text = end < 0 ? rest : rest[..end];
            words += isLarge ? BesideData(text) : 0;
            if ((line > InputBounds.PageLines ? TooManyLines : words > InputBounds.PageWords ? TooManyWords : TooLong(text)) is { } message)
                return new Diagnostic(DiagnosticRules.InputTooLarge, SourceSpan.At(file.Path, line, 1), message);
            rest = end < 0 ? [] : rest[(rest[end..].StartsWith("\r\n", StringComparison.Ordinal) ? end + 2 : end + 1)..];
            line++;
        }
        return null;
    }

    private static string TooManyWords => $"The page has more than {CountWords.Of(InputBounds.PageWords)} characters besides data; no more are read.";

    private static string TooManyLines => $"The page has more than {CountWords.Of(InputBounds.PageLines)} lines; no more are read.";

    private static string? TooLong(ReadOnlySpan<char> line)
    {
        if (line.Length <= InputBounds.LineWords)
            return null;
        if (line.Length > InputBounds.LineCharacters)
            return $"The line has {CountWords.Of(line.Length)} characters; at most {CountWords.Of(InputBounds.LineCharacters)} are read.";
        return BesideData(line) is var words && words > InputBounds.LineWords
            ? $"The line has {CountWords.Of(words)} characters besides data; at most {CountWords.Of(InputBounds.LineWords)} are read."
            : null;
    }

    /// <summary>How many characters of a line don't stand in data, such as those of a picture.</summary>
    private static int BesideData(ReadOnlySpan<char> line)
    {
        var count = 0;
        while (!line.IsEmpty)
        {
            var run = line.IndexOfAnyExcept(DataCharacters) is >= 0 and var end ? end : line.Length;
            count += run < ShortestData ? run : 0;
            line = line[run..];
            var others = line.IndexOfAny(DataCharacters) is >= 0 and var next ? next : line.Length;
            count += others;
            line = line[others..];
        }
        return count;
    }
}
