using System.Security.Cryptography;
using Generator.Model;

namespace Generator.Cli.Importing;

/// <summary>Files in memory, out of a folder or a zip file.</summary>
/// <param name="Files">Those that are taken, by path.</param>
/// <param name="Newest">The day on which the newest of them was changed.</param>
internal sealed record LoadedFiles(EquatableArray<LoadedFile> Files, DateOnly Newest)
{
    /// <summary>What isn't taken.</summary>
    public LeftOut LeftOut { get; init; } = LeftOut.Nothing;

    /// <summary>The part below a folder, with paths relative to it.</summary>
    public LoadedFiles Below(string folder) => this with
    {
        Files = Files.Where(f => f.Path.StartsWith(folder + "/", StringComparison.Ordinal)).Select(f => f with { Path = f.Path[(folder.Length + 1)..] }).ToEquatableArray(),
    };

    /// <summary>The same without a folder that holds everything, as archives of a repository have one.</summary>
    public LoadedFiles WithoutTop() =>
        Tops is [var top] && Files.All(f => f.Path.Contains('/', StringComparison.Ordinal)) && !SourceAddress.IsDay(top) ? Below(top) : this;

    /// <summary>The same without any such folder.</summary>
    public LoadedFiles WithoutTops() => WithoutTop() is var below && ReferenceEquals(below, this) ? this : below.WithoutTops();

    /// <summary>The names directly in it.</summary>
    public IReadOnlyList<string> Tops => [.. Files.Select(f => f.Path.Split('/')[0]).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether it holds nothing but folders that are named by days: a guide in several versions.</summary>
    public bool IsVersions => !Files.IsEmpty && Files.All(f => f.Path.Contains('/', StringComparison.Ordinal)) && Tops.All(SourceAddress.IsDay);
}

/// <summary>A file in memory.</summary>
/// <param name="Path">Its path with <c>/</c>.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record LoadedFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A digest of the bytes.</summary>
    public string Key { get; } = KeyOf(Bytes.Span);

    /// <summary>The digest by which contents are told apart.</summary>
    public static string KeyOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
