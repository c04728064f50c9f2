using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Generator.Cli.Caching.Records;
using Generator.Cli.Files;
using Generator.Cli.Storage;
using Generator.Model;

namespace Generator.Cli.Caching;

/// <summary>
/// A folder beside a site with what builds of it made of what. A file of it begins with the digest of all that its result depends on, and one of this and the result together: one that is cut short,
/// changed, of another program or of other inputs is none. It can be deleted at any time; where nothing can be read or kept, everything is made anew.
/// </summary>
/// <param name="folder">The folder, which need not be there.</param>
internal sealed class CacheFolder(string folder) : IDisposable
{
    private const string Ending = ".result";
    private const string Part = ".part";
    private const int KeyLength = 64;
    private const int DigestLength = 32;

    private static readonly byte[] Head = "generator-cache 1\n"u8.ToArray();

    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _waiting = [];
    private readonly MadeFolders _made = new(folder);

    /// <summary>The cache of a site.</summary>
    /// <param name="site">The site's folder.</param>
    public static CacheFolder Beside(string site) => new(Path.Combine(Path.GetDirectoryName(site) ?? site, $".{Path.GetFileName(site)}.generator-cache"));

    /// <summary>The result of a name; <c>null</c> where there is none of these inputs.</summary>
    /// <param name="name">What it is of.</param>
    /// <param name="key">The digest of all that it depends on: 64 hexadecimal digits.</param>
    public ReadOnlyMemory<byte>? Find(string name, string key)
    {
        try
        {
            var path = PathOf(name);
            if (!File.Exists(path) || UnixCalls.IsSpecial(path))
                return null;
            var bytes = File.ReadAllBytes(path);
            var start = Head.Length + KeyLength + DigestLength;
            if (bytes.Length < start || !bytes.AsSpan().StartsWith([.. Head, .. Encoding.ASCII.GetBytes(key)]))
                return null;
            var result = bytes.AsMemory(start);
            return bytes.AsSpan(Head.Length + KeyLength, DigestLength).SequenceEqual(DigestOf(key, result.Span)) ? result : null;
        }
        catch (Exception fault) when (SystemWords.IsOfSystem(fault))
        {
            return null;
        }
    }

    /// <summary>Keeps a result once the site is there (<see cref="Save"/>): a build that is refused leaves nothing.</summary>
    /// <param name="name">What it is of.</param>
    /// <param name="key">The digest of all that it depends on.</param>
    /// <param name="write">Writes it.</param>
    public void Keep(string name, string key, Action<RecordWriter> write)
    {
        // Put aside at once, so that whoever made it may forget it.
        var writer = new RecordWriter();
        write(writer);
        var path = PathOf(name);
        if (TryPutAside(path, key, writer.Bytes))
            _waiting.Enqueue(path);
    }

    /// <summary>Keeps the result of a name that nobody asks for this time.</summary>
    public void Retain(string name) => PathOf(name);

    /// <summary>Puts what is to be kept into its place, each result whole or not at all, and removes what this run had no use for.</summary>
    public void Save()
    {
        while (_waiting.TryDequeue(out var path))
            Try(() => Disk.Move(PartOf(path), path));
        Sweep();
    }

    /// <summary>Removes what was put aside and not kept.</summary>
    public void Dispose()
    {
        while (_waiting.TryDequeue(out var path))
            Try(() => Disk.Delete(PartOf(path)));
        _made.RemoveEmpty();
    }

    private bool TryPutAside(string path, string key, ReadOnlySpan<byte> result)
    {
        try
        {
            Disk.CreateFolder(folder);
            Disk.Delete(PartOf(path));
            // Not flushed to the disk: what a loss of power makes of it, its digest tells.
            Disk.Create(PartOf(path), [.. Head, .. Encoding.ASCII.GetBytes(key), .. DigestOf(key, result), .. result], mode: null, isFlushed: false);
            return true;
        }
        catch (Exception fault) when (SystemWords.IsOfSystem(fault))
        {
            return false;
        }
    }

    private static void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception fault) when (SystemWords.IsOfSystem(fault))
        {
            // The next build makes it again, or removes it.
        }
    }

    private static string PartOf(string path) => $"{path}.{Environment.ProcessId}{Part}";

    private void Sweep()
    {
        try
        {
            foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder) : [])
            {
                if (path.EndsWith(Part, StringComparison.Ordinal) || (path.EndsWith(Ending, StringComparison.Ordinal) && !_used.ContainsKey(path)))
                    Disk.Delete(path);
            }
        }
        catch (Exception fault) when (SystemWords.IsOfSystem(fault))
        {
            // What stays takes room and is trusted no more than anything else there.
        }
    }

    // Names hold whatever guides' folders are called.
    private string PathOf(string name)
    {
        var path = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..32] + Ending);
        _used[path] = true;
        return path;
    }

    private static byte[] DigestOf(string key, ReadOnlySpan<byte> result)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Encoding.ASCII.GetBytes(key));
        digest.AppendData(result);
        return digest.GetHashAndReset();
    }
}
