using System.Security.Cryptography;
using System.Text;

namespace Generator.Relating.Wording;

/// <summary>Short digests of texts, by their words alone.</summary>
internal static class TextDigest
{
    /// <summary>The hexadecimal digits of a statement's digest.</summary>
    public const int StatementDigits = 12;

    /// <summary>The hexadecimal digits of a place's digest.</summary>
    public const int PlaceDigits = 6;

    /// <summary>The digest of a statement.</summary>
    public static string OfStatement(IEnumerable<string> words) => Of(string.Join(' ', words), StatementDigits);

    /// <summary>The digest of where a statement stands: its file, its context, and its number among those that are alike in both.</summary>
    public static string OfPlace(string file, string? context, int number) =>
        Of($"{file}\n{string.Join(' ', WordReader.Texts(context))}\n{number}", PlaceDigits);

    /// <summary>The digest of any text.</summary>
    public static string Of(string text, int digits) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];
}
