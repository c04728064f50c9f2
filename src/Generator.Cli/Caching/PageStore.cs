using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Generator.Cli.Caching.Records;
using Generator.Cli.Files;
using Generator.Cli.Storage;
using Generator.Model;
using Generator.Writing;

namespace Generator.Cli.Caching;

/// <summary>What the last build made each file of a site of, and the digest of what it made. The files themselves are the site's: one that isn't what was made is none.</summary>
internal sealed class PageStore : IPageStore
{
    private const string Name = "pages";

    private static readonly RecordForm<Dictionary<string, KeptPage>> Form = new(
        static (to, pages) => to.List(pages.Values.OrderBy(p => p.Path, StringComparer.Ordinal).ToEquatableArray(), Write),
        static from => from.List(Page).ToDictionary(p => p.Path, StringComparer.Ordinal));

    private readonly CacheFolder _folder;
    private readonly string _site;
    private readonly SiteState? _state;
    private readonly Lazy<Dictionary<string, KeptPage>> _last;
    private readonly ConcurrentDictionary<string, KeptPage> _next = new(StringComparer.Ordinal);

    /// <param name="folder">Where it is kept.</param>
    /// <param name="site">The site's folder.</param>
    /// <param name="state">The site's files as they are; <c>null</c> where there is no whole site.</param>
    public PageStore(CacheFolder folder, string site, SiteState? state)
    {
        (_folder, _site, _state) = (folder, site, state);
        _last = new(Read);
    }

    private static string Key => RecordWriter.DigestOf(to => to.Text(BuildInputs.OfProgram));

    public EquatableArray<NotedFact>? FactsOf(string path) => _last.Value.TryGetValue(path, out var page) ? page.Facts : null;

    public bool IsThere(string path) => _last.Value.TryGetValue(path, out var page) && string.Equals(_state?.DigestOf(path), page.Digest, StringComparison.Ordinal);

    public ReadOnlyMemory<byte>? BytesOf(string path)
    {
        try
        {
            var file = Path.Combine(_site, path);
            if (!_last.Value.TryGetValue(path, out var page) || !File.Exists(file) || UnixCalls.IsSpecial(file))
                return null;
            var bytes = File.ReadAllBytes(file);
            // No array would become bytes of no length.
            if (!string.Equals(DigestOf(bytes), page.Digest, StringComparison.Ordinal))
                return null;
            return bytes;
        }
        catch (Exception fault) when (SystemWords.IsOfSystem(fault))
        {
            return null;
        }
    }

    public void Keep(OutputFile file, EquatableArray<NotedFact> facts) => _next[file.Path] = new KeptPage(file.Path, DigestOf(file.Content.Span), facts);

    public void Retain(string path)
    {
        if (_last.Value.TryGetValue(path, out var page))
            _next[path] = page;
    }

    /// <summary>Whether a site has all that was made or retained, as it was made.</summary>
    public bool IsOf(SiteState site) => _next.Values.All(p => string.Equals(site.DigestOf(p.Path), p.Digest, StringComparison.Ordinal));

    public Func<object?, string?> NewDigests() => new FactRecords().DigestOf;

    /// <summary>Keeps it for the next build.</summary>
    public void Save() => _folder.Keep(Name, Key, writer => Form.Write(writer, _next.ToDictionary(StringComparer.Ordinal)));

    private Dictionary<string, KeptPage> Read() =>
        (_folder.Find(Name, Key) is { } bytes ? Form.TryRead(bytes) : null) ?? new Dictionary<string, KeptPage>(StringComparer.Ordinal);

    private static void Write(RecordWriter to, KeptPage page)
    {
        to.Text(page.Path);
        to.Text(page.Digest);
        to.List(page.Facts, static (w, fact) =>
        {
            w.Text(fact.Family);
            w.Text(fact.Name);
            w.Text(fact.Digest);
        });
    }

    private static KeptPage Page(RecordReader from) => new(from.Text(), from.Text(), from.List(static r => new NotedFact(r.Text(), r.Text(), r.Text())));

    private static string DigestOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private sealed record KeptPage(string Path, string Digest, EquatableArray<NotedFact> Facts);
}
