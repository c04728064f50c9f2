using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Generator.Cli.Files;
using Generator.Cli.Storage;
using Generator.Cli.Terminal;

namespace Generator.Cli.Caching;

/// <summary>What a build made of what, kept beside its output: where neither has changed since, the next one has nothing to do.</summary>
/// <param name="Inputs">The digest of all that it depended on.</param>
/// <param name="Site">The digest of all files that it made.</param>
/// <param name="Files">How many these are.</param>
/// <param name="Problems">The lines that told of problems, none of them errors.</param>
/// <param name="Summary">The lines that told what was built.</param>
internal sealed record BuildReceipt(string Inputs, string Site, int Files, IReadOnlyList<ReportLine> Problems, string Summary)
{
    private const int DigestLength = 64;

    /// <summary>Where the receipt of a site is kept: beside its folder.</summary>
    public static string PathOf(string site) => Path.Combine(Path.GetDirectoryName(site) ?? site, $".{Path.GetFileName(site)}.generator-receipt");

    /// <summary>The receipt of a site; <c>null</c> where there is none, or one that is cut short, changed, or written by another program.</summary>
    /// <param name="site">The site's folder.</param>
    public static BuildReceipt? Read(string site)
    {
        try
        {
            var path = PathOf(site);
            if (!File.Exists(path) || UnixCalls.IsSpecial(path))
                return null;
            var text = File.ReadAllText(path);
            return text.Length > DigestLength && string.Equals(DigestOf(text[(DigestLength + 1)..]), text[..DigestLength], StringComparison.Ordinal)
                ? JsonSerializer.Deserialize(text[(DigestLength + 1)..], ReceiptJson.Default.BuildReceipt)
                : null;
        }
        catch (Exception fault) when (fault is JsonException || SystemWords.IsOfSystem(fault))
        {
            return null;
        }
    }

    /// <summary>Keeps it. Without one the next build does all work again, so that a disk that takes none is no problem.</summary>
    /// <param name="site">The site's folder.</param>
    public void Keep(string site)
    {
        try
        {
            var json = JsonSerializer.Serialize(this, ReceiptJson.Default.BuildReceipt);
            SingleFile.Write(PathOf(site), Encoding.UTF8.GetBytes($"{DigestOf(json)}\n{json}"));
        }
        catch (Exception fault) when (SystemWords.IsOfSystem(fault))
        {
            // What is there is of another build, and its digests say so.
        }
    }

    private static string DigestOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}

[JsonSerializable(typeof(BuildReceipt))]
internal sealed partial class ReceiptJson : JsonSerializerContext;
