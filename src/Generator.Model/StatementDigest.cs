using System.Security.Cryptography;
using System.Text;

namespace Generator.Model;

/// <summary>Names a sentence by its words, so that a decision knows the sentence that it was made on.</summary>
public static class StatementDigest
{
    /// <summary>The number of hexadecimal digits.</summary>
    public const int Length = 12;

    /// <summary>The first <see cref="Length"/> digits, in lower case, of the SHA-256 of the statement in UTF-8.</summary>
    public static string Of(string statement) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(statement)).AsSpan(0, Length / 2));
}
