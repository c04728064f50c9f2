using System.Buffers;
using System.Security.Cryptography;

namespace Generator.Cli.Storage;

/// <summary>The digests (SHA-256) of files as they are on disk, read piece by piece in borrowed memory.</summary>
internal static class FileDigest
{
    private const int Piece = 1 << 18;

    /// <summary>The digest in lower-case hexadecimal digits.</summary>
    /// <param name="path">A file that has an end.</param>
    /// <exception cref="IOException">It isn't there or can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string Of(string path)
    {
        // Sharing all asks the system for no lock, which is two calls more for each of thousands of files; a digest of what somebody writes meanwhile is of no use either way.
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            return Of(file, piece);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    private static string Of(Microsoft.Win32.SafeHandles.SafeFileHandle file, byte[] piece)
    {
        var count = RandomAccess.Read(file, piece, fileOffset: 0);
        if (count < piece.Length && RandomAccess.Read(file, piece.AsSpan(count), count) == 0)
            return Convert.ToHexStringLower(SHA256.HashData(piece.AsSpan(0, count)));
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long at = 0; (count = RandomAccess.Read(file, piece, at)) > 0; at += count)
            whole.AppendData(piece, 0, count);
        return Convert.ToHexStringLower(whole.GetHashAndReset());
    }
}
