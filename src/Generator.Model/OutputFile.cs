namespace Generator.Model;

/// <summary>A file that a stage made; one place writes it.</summary>
/// <param name="Path">The path with <c>/</c>, relative to the output folder.</param>
/// <param name="Content">The bytes; none for a copy and for what is kept.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>For a copy the path of the file that it is one of, relative to the content folder: its bytes stay on disk until it is written.</summary>
    public string? Origin { get; init; }

    /// <summary>Whether the output folder has the file already, with the bytes that it would get: then <see cref="Content"/> isn't known.</summary>
    public bool IsKept { get; init; }
}
