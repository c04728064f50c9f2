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

    /// <summary>Into the guide's folder, where nothing of that name is.</summary>
    Missing,
}

/// <summary>An address that was looked up.</summary>
/// <param name="Kind">Where it leads.</param>
/// <param name="Path">For a document or file its path as on disk, for a missing one the path that was looked for.</param>
/// <param name="Anchor">The part behind <c>#</c>, decoded; empty without one.</param>
internal sealed record Address(AddressKind Kind, string Path, string Anchor);

/// <summary>The files of a version of a guide, by the addresses that links use.</summary>
internal sealed class AddressBook
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    private readonly Dictionary<string, string> _documents;
    private readonly Dictionary<string, string> _documentsByAnyCase;
    private readonly IReadOnlySet<string> _otherFiles;

    public AddressBook(IEnumerable<SourceFile> files, IReadOnlySet<string> otherFiles)
    {
        // Where two files differ in case only, the first by ordinal order stands for both unless the case is exact.
        string[] paths = [.. files.Select(f => f.Path).Order(StringComparer.Ordinal)];
        _documents = paths.ToDictionary(p => p, StringComparer.Ordinal);
        _documentsByAnyCase = paths.DistinctBy(p => p, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p, StringComparer.OrdinalIgnoreCase);
        _otherFiles = otherFiles;
    }

    /// <summary>The paths of the documents.</summary>
    public IEnumerable<string> Documents => _documents.Keys;

    /// <summary>Looks an address up, as it stands in the document <paramref name="from"/>.</summary>
    public Address Find(string from, string url)
    {
        var plain = WithoutControls(url);
        if (SchemeOf(plain) is { } scheme)
            return new Address(Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) ? AddressKind.Outside : AddressKind.Unsafe, scheme, "");
        if (plain.StartsWith("//", StringComparison.Ordinal) || plain.Contains('\\'))
            return new Address(AddressKind.Unsafe, "", "");
        var (path, anchor) = Split(url.Trim());
        if (path.Length == 0)
            return new Address(AddressKind.Document, from, anchor);
        return FindPath(Combine(from, path), anchor);
    }

    private Address FindPath(string path, string anchor)
    {
        foreach (var name in NamesFor(path))
        {
            if (_documents.TryGetValue(name, out var document) || _documentsByAnyCase.TryGetValue(name, out document))
                return new Address(AddressKind.Document, document, anchor);
        }
        return new Address(_otherFiles.Contains(path) ? AddressKind.File : AddressKind.Missing, path, anchor);
    }

    /// <summary>A page of a documentation site is linked to as <c>page.html</c> or <c>page</c> where the guide has <c>page.md</c>.</summary>
    private static IEnumerable<string> NamesFor(string path)
    {
        yield return path;
        if (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
            yield return System.IO.Path.ChangeExtension(path, ".md");
        else if (!System.IO.Path.HasExtension(path))
            yield return path + ".md";
    }

    private static (string Path, string Anchor) Split(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? url : url[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        var anchor = hash < 0 ? "" : url[(hash + 1)..];
        return (Uri.UnescapeDataString(query < 0 ? path : path[..query]), Uri.UnescapeDataString(anchor));
    }

    /// <summary>The path within the version's folder; one that climbs out of it keeps its <c>..</c> and is found nowhere.</summary>
    private static string Combine(string from, string path)
    {
        var folder = path.StartsWith('/') ? "" : from[..(from.LastIndexOf('/') + 1)];
        var parts = new List<string>();
        foreach (var part in (folder + path).Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part is ".." && parts is [.., not ".."])
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }
        return string.Join('/', parts);
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
