namespace Generator.Cli.Files;

/// <summary>Encodings that tell themselves from UTF-8: those of two and four bytes a character.</summary>
internal static class OtherEncoding
{
    // Enough to tell which of the bytes of a character are zero in a text that is mostly ASCII.
    private const int Looked = 4096;

    /// <summary>The encoding's name, or <c>null</c> where nothing tells that the text isn't UTF-8.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        _ => WithoutMark(bytes[..Math.Min(bytes.Length, Looked)]),
    };

    // In these a zero stands beside every ASCII character, so at least a third of the text is zeros, all at odd places or all at even ones.
    private static string? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var zeros = bytes.Count((byte)0);
        if (zeros == 0 || zeros < bytes.Length / 3)
            return null;
        var odd = 0;
        for (var i = 1; i < bytes.Length; i += 2)
            odd += bytes[i] == 0 ? 1 : 0;
        return odd == 0 || odd == zeros ? "UTF-16" : "UTF-32 or no text";
    }
}
