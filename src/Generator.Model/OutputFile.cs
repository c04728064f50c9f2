namespace Generator.Model;

/// <summary>A file that a stage made; one place writes it.</summary>
/// <param name="Path">The path with <c>/</c>, relative to the output folder.</param>
/// <param name="Content">The bytes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
