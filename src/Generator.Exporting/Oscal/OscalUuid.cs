using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Generator.Exporting.Oscal;

/// <summary>UUIDs of version 5 (RFC 9562, 5.5): the same name has the same one, on any machine and at any time.</summary>
public static class OscalUuid
{
    // The namespace of our names: version 5 of "generator.invalid" in RFC 9562's namespace of DNS names.
    private static readonly Guid Names = Make(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "generator.invalid");

    /// <summary>The UUID of a thing by the parts of its name; no two lists of parts have the same name.</summary>
    public static string Of(params ReadOnlySpan<string> parts) => Make(Names, NameOf(parts)).ToString();

    /// <summary>The UUID of a name in a namespace.</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 9562 defines version 5 by SHA-1; nothing is protected by it.")]
    public static Guid Make(Guid space, string name)
    {
        var bytes = SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private static string NameOf(ReadOnlySpan<string> parts)
    {
        var name = new StringBuilder();
        foreach (var part in parts)
            name.Append(part.Length).Append(':').Append(part);
        return name.ToString();
    }
}
