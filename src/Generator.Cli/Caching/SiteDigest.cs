using System.Security.Cryptography;
using System.Text;
using Generator.Cli.Files;
using Generator.Cli.Storage;
using Generator.Model;

namespace Generator.Cli.Caching;

/// <summary>One digest (SHA-256) of all files of a site as they are on disk.</summary>
internal static class SiteDigest
{
    /// <summary>The digest; <c>null</c> where there is no whole site, or a file of it is missing or can't be read.</summary>
    /// <param name="site">The site's folder.</param>
    public static string? Of(string site)
    {
        try
        {
            var list = SiteList.Read(site);
            if (!list.IsThere || !list.IsWhole)
                return null;
            string[] paths = [.. list.Paths.Order(StringComparer.Ordinal)];
            var digests = OrderedParallel.Map(paths, path => SHA256.HashData(File.ReadAllBytes(Path.Combine(site, path))));
            using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (path, digest) in paths.Zip(digests))
            {
                whole.AppendData(Encoding.UTF8.GetBytes($"{path}\0"));
                whole.AppendData(digest);
            }
            return Convert.ToHexStringLower(whole.GetHashAndReset());
        }
        catch (Exception fault) when (SystemWords.IsOfSystem(fault))
        {
            return null;
        }
    }
}
