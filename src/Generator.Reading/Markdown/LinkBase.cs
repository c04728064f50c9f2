using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>Where a version's folder was published, and with it the addresses of what the folder leaves out.</summary>
internal sealed class LinkBase
{
    private readonly Uri _folder;
    private readonly bool _isOfFiles;

    private LinkBase(Uri folder)
    {
        _folder = folder;
        // A forge shows a repository's files under such an address, by their full names.
        _isOfFiles = folder.AbsolutePath.Contains("/blob/", StringComparison.Ordinal);
    }

    /// <summary>The base at an http or https address, which is taken for a folder's; <c>null</c> where there is none.</summary>
    public static LinkBase? Of(string? address) =>
        address is null ? null : new LinkBase(new Uri(address.EndsWith('/') ? address : $"{address}/"));

    /// <summary>Whether it is a site as a whole and tells nothing of where in it the folder stands.</summary>
    public bool IsRoot => _folder.AbsolutePath is "/";

    /// <summary>The path within the folder of an address that begins at the site's root; <c>null</c> where it leads elsewhere.</summary>
    public string? Within(string path)
    {
        var folder = Uri.UnescapeDataString(_folder.AbsolutePath);
        return $"{path}/".StartsWith(folder, StringComparison.OrdinalIgnoreCase) ? path[Math.Min(folder.Length, path.Length)..] : null;
    }

    /// <summary>What an address on the network names within the folder; <c>null</c> where it leads elsewhere. Both ways of http are one.</summary>
    public SplitAddress? Within(Uri address)
    {
        var isSame = string.Equals(address.Authority, _folder.Authority, StringComparison.OrdinalIgnoreCase) && address.Scheme is "http" or "https";
        return isSame && Within(Uri.UnescapeDataString(address.AbsolutePath)) is { } path
            ? new SplitAddress(path, address.Query, Uri.UnescapeDataString(address.Fragment.TrimStart('#')))
            : null;
    }

    /// <summary>
    /// The address of what a link names. Pages of a site have no <c>.md</c>, and its index pages are their folders.
    /// </summary>
    /// <param name="link">The link.</param>
    /// <param name="path">Its path, relative to the folder, or to the site's root with <c>/</c> before it.</param>
    public string AddressOf(SplitAddress link, string path)
    {
        var page = _isOfFiles ? path : PageOf(path);
        var isFolder = page.Length > 0 && !page.EndsWith('/') && link.Path.EndsWith('/');
        var escaped = string.Join('/', page.Split('/').Select(Uri.EscapeDataString)) + (isFolder ? "/" : "");
        var anchor = link.Anchor.Length == 0 ? "" : $"#{Uri.EscapeDataString(link.Anchor)}";
        return new Uri(_folder, escaped + link.Query + anchor).AbsoluteUri;
    }

    private static string PageOf(string path)
    {
        if (!DocumentNames.IsDocument(path))
            return path;
        var stem = DocumentNames.WithoutEnding(path);
        return DocumentNames.IsIndex(stem) ? stem[..(stem.LastIndexOf('/') + 1)] : stem;
    }
}
