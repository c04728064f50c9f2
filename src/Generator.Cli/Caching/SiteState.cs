using System.Security.Cryptography;
using System.Text;
using Generator.Cli.Files;
using Generator.Cli.Storage;
using Generator.Model;

namespace Generator.Cli.Caching;

/// <summary>The files of a site as they are on disk.</summary>
internal sealed class SiteState
{
    private readonly Dictionary<string, string> _digests;

    private SiteState(Dictionary<string, string> digests, string digest) => (_digests, Digest) = (digests, digest);

    /// <summary>One digest (SHA-256) of all its files.</summary>
    public string Digest { get; }

    /// <summary>Whether all files are there that the site is to have.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>The digest (SHA-256) of a file; <c>null</c> where it isn't there or can't be read.</summary>
    public string? DigestOf(string path) => _digests.GetValueOrDefault(path);

    /// <summary>Reads all files; <c>null</c> where there is no whole site.</summary>
    /// <param name="site">The site's folder.</param>
    public static SiteState? Read(string site)
    {
        try
        {
            var list = SiteList.Read(site);
            if (!list.IsThere || !list.IsWhole)
                return null;
            string[] paths = [.. list.Paths.Order(StringComparer.Ordinal)];
            var digests = OrderedParallel.Map(paths, path => DigestOf(site, path));
            return new SiteState(paths.Zip(digests).Where(d => d.Second is not null).ToDictionary(d => d.First, d => d.Second!, StringComparer.Ordinal), Whole(paths, digests)) { IsComplete = Array.TrueForAll(digests, d => d is not null) };
        }
        catch (Exception fault) when (SystemWords.IsOfSystem(fault))
        {
            return null;
        }
    }

    private static string? DigestOf(string site, string path)
    {
        try
        {
            var file = Path.Combine(site, path);
            return UnixCalls.IsSpecial(file) ? null : FileDigest.Of(file);
        }
        catch (Exception fault) when (SystemWords.IsOfSystem(fault))
        {
            return null;
        }
    }

    private static string Whole(string[] paths, string?[] digests)
    {
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, digest) in paths.Zip(digests))
            whole.AppendData(Encoding.UTF8.GetBytes($"{path}\0{digest}\0"));
        return Convert.ToHexStringLower(whole.GetHashAndReset());
    }
}
