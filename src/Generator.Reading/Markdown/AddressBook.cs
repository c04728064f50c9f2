using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>Where an address leads.</summary>
internal enum AddressKind
{
    /// <summary>To another place on the network: http, https or mailto.</summary>
    Outside,

    /// <summary>Through a scheme that isn't allowed.</summary>
    Unsafe,

    /// <summary>To a document of the guide.</summary>
    Document,

    /// <summary>To another file of the guide, such as an image.</summary>
    File,

    /// <summary>Out of the guide's folder, to where the guide was published.</summary>
    Base,

    /// <summary>To where nothing is, or nobody knows.</summary>
    Missing,
}

/// <summary>An address that was looked up.</summary>
/// <param name="Kind">Where it leads.</param>
/// <param name="Path">For a document or file its path as on disk, for the guide's base the whole address, for a missing one the path that was looked for.</param>
/// <param name="Anchor">The part behind <c>#</c>, decoded; empty without one.</param>
internal sealed record Address(AddressKind Kind, string Path, string Anchor);

/// <summary>
/// The files of a version of a guide, by the addresses that links use. An address leads to the first of these that is there:
/// 1. the file of that name, relative to the page, or to the version's folder where it begins with <c>/</c> or <c>~/</c>;
/// 2. the document that a site would show under it: with another ending or none, or the index page of a folder;
/// 3. the same from the page as a folder, as sites show <c>page.md</c> under <c>page/</c>;
/// 4. where it begins at a site's root, the document within the guide's base, or else the one whose path ends alike;
/// 5. where it leads out of the version's folder, the guide's base.
/// An address on the network leads to a document where the document was published at it.
/// A file whose text stands in pages is found as the page itself where it asks, else as the first that holds it.
/// </summary>
internal sealed class AddressBook
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    private readonly Dictionary<string, string> _documents;
    private readonly Dictionary<string, string> _documentsByAnyCase;
    private readonly IReadOnlySet<string> _otherFiles;
    private readonly LinkBase? _base;
    private readonly ILookup<string, string>? _holders;
    private readonly Lazy<PathTails> _documentTails;
    private readonly Lazy<PathTails> _fileTails;

    /// <param name="pages">The paths of the pages.</param>
    /// <param name="otherFiles">The paths of the other files.</param>
    /// <param name="linkBase">Where the guide was published.</param>
    /// <param name="holders">The pages that hold the text of files that are none, by these files' paths.</param>
    public AddressBook(IEnumerable<string> pages, IReadOnlySet<string> otherFiles, LinkBase? linkBase = null, ILookup<string, string>? holders = null)
    {
        // Where two files differ in case only, the first by ordinal order stands for both unless the case is exact.
        string[] paths = [.. pages.Concat(holders?.Select(h => h.Key) ?? []).Order(StringComparer.Ordinal)];
        _holders = holders;
        _documents = paths.ToDictionary(p => p, StringComparer.Ordinal);
        _documentsByAnyCase = paths.DistinctBy(p => p, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p, StringComparer.OrdinalIgnoreCase);
        _otherFiles = otherFiles;
        _base = linkBase;
        _documentTails = new(() => new PathTails(paths));
        _fileTails = new(() => new PathTails(otherFiles.Order(StringComparer.Ordinal)));
    }

    /// <summary>The paths of the documents.</summary>
    public IReadOnlyCollection<string> Documents => _documents.Keys;

    /// <summary>Looks an address up, as it stands in the file <paramref name="from"/>.</summary>
    public Address Find(string from, string url)
    {
        var found = FindFile(from, url);
        if (found.Kind != AddressKind.Document || _holders is null || !_holders.Contains(found.Path))
            return found;
        return found with { Path = _holders[found.Path].Contains(from, StringComparer.Ordinal) ? from : _holders[found.Path].First() };
    }

    private Address FindFile(string from, string url)
    {
        var plain = WithoutControls(url);
        if (SchemeOf(plain) is { } scheme)
            return FindPublished(url) ?? new Address(Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) ? AddressKind.Outside : AddressKind.Unsafe, scheme, "");
        if (plain.StartsWith("//", StringComparison.Ordinal) || plain.Contains('\\'))
            return new Address(AddressKind.Unsafe, "", "");
        var link = SplitAddress.Of(url.Trim());
        if (link.Path.Length == 0)
            return new Address(AddressKind.Document, from, link.Anchor);
        if (link.Path.StartsWith("~/", StringComparison.Ordinal))
            return FindInFolder(link);
        return link.Path.StartsWith('/') ? FindInSite(link) : FindFrom(from, link);
    }

    // A page is named by the address that it was published at.
    private Address? FindPublished(string url) =>
        _base is not null && Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address) && _base.Within(address) is { Path: var path } link
            && FindPath(GuidePath.Normal(path), link) is { Kind: AddressKind.Document } page ? page : null;

    private Address FindFrom(string from, SplitAddress link)
    {
        var path = GuidePath.Normal(from[..(from.LastIndexOf('/') + 1)] + link.Path);
        if (FindPath(path, link) is { } found)
            return found;
        var page = DocumentNames.WithoutEnding(from);
        if (!DocumentNames.IsDocument(link.Path) && !DocumentNames.IsIndex(page) && FindPath(GuidePath.Normal($"{page}/{link.Path}"), link) is { } beside)
            return beside;
        return path.StartsWith("..", StringComparison.Ordinal) && _base is not null ? ToBase(link, path) : new Address(AddressKind.Missing, path, link.Anchor);
    }

    private Address FindInFolder(SplitAddress link)
    {
        var path = GuidePath.Normal(link.Path[2..]);
        return FindPath(path, link)
            ?? FindTail(path, link)
            ?? (_base is null ? new Address(AddressKind.Missing, link.Path, link.Anchor) : ToBase(link, path));
    }

    private Address FindInSite(SplitAddress link)
    {
        var path = GuidePath.Normal(link.Path);
        if (FindPath(path, link) is { } found)
            return found;
        if (_base is null)
            return FindTail(path, link) ?? new Address(AddressKind.Missing, link.Path, link.Anchor);
        if (_base.Within($"/{path}") is { } within && FindPath(within.Trim('/'), link) is { } inside)
            return inside;
        // A base with a path says where the folder stands in the site: what isn't below it is another's.
        return (_base.IsRoot ? FindTail(path, link) : null) ?? ToBase(link, $"/{path}");
    }

    private Address ToBase(SplitAddress link, string path) => new(AddressKind.Base, _base!.AddressOf(link, path), "");

    private Address? FindTail(string path, SplitAddress link)
    {
        if (_documentTails.Value.Find(path) is { } document)
            return new Address(AddressKind.Document, document, link.Anchor);
        return _fileTails.Value.Find(path) is { } file ? new Address(AddressKind.File, file, "") : null;
    }

    private Address? FindPath(string path, SplitAddress link)
    {
        if (FindDocument(path) is { } exact)
            return new Address(AddressKind.Document, exact, link.Anchor);
        if (_otherFiles.Contains(path))
            return new Address(AddressKind.File, path, link.Anchor);
        return NamesFor(path).Select(FindDocument).FirstOrDefault(d => d is not null) is { } document
            ? new Address(AddressKind.Document, document, link.Anchor)
            : null;
    }

    private string? FindDocument(string path) =>
        _documents.TryGetValue(path, out var document) || _documentsByAnyCase.TryGetValue(path, out document) ? document : null;

    /// <summary>What a site shows under <c>page.html</c>, <c>page</c> or <c>page/</c>.</summary>
    private static IEnumerable<string> NamesFor(string path)
    {
        var stem = DocumentNames.WithoutEnding(path);
        var folder = DocumentNames.IsIndex(stem) ? stem[..(stem.LastIndexOf('/') + 1)] : stem.Length == 0 ? "" : $"{stem}/";
        var pages = stem.Length == 0 ? [] : DocumentNames.Endings.Select(e => stem + e);
        return pages.Concat(DocumentNames.Indexes.SelectMany(i => DocumentNames.Endings.Select(e => $"{folder}{i}{e}")));
    }

    /// <summary>Browsers ignore white space and control characters within a scheme, so they can't hide one here.</summary>
    private static string WithoutControls(string url) => url.Any(IsControl) ? string.Concat(url.Where(c => !IsControl(c))) : url;

    private static bool IsControl(char c) => c <= ' ' || char.IsControl(c);

    private static string? SchemeOf(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || !char.IsAsciiLetter(url[0]))
            return null;
        return url.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters) ? null : url[..colon];
    }

    private static readonly System.Buffers.SearchValues<char> SchemeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");
}
