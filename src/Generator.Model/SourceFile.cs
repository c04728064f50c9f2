namespace Generator.Model;

/// <summary>A text file as it is on disk.</summary>
/// <param name="Path">The path with <c>/</c>, relative to the folder that was read.</param>
/// <param name="Text">The text, decoded from UTF-8 without a byte-order mark; line ends as on disk, but for a lone carriage return, which is a line feed.</param>
public sealed record SourceFile(string Path, string Text);
