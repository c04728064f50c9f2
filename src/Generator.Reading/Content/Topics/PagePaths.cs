using Generator.Model;
using Generator.Reading.Markdown;

namespace Generator.Reading.Content.Topics;

/// <summary>The documents of a version, by the paths that tables of contents have for them.</summary>
internal sealed class PagePaths
{
    private readonly Dictionary<string, string> _titles;
    private readonly Dictionary<string, string> _bySitePath;

    public PagePaths(EquatableArray<Document> documents)
    {
        _titles = documents.ToDictionary(d => d.File, d => d.Title, StringComparer.Ordinal);
        _bySitePath = documents.DistinctBy(d => DocumentNames.SitePath(d.File), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(d => DocumentNames.SitePath(d.File), d => d.File, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The paths of all documents.</summary>
    public IReadOnlySet<string> All => _titles.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>The title of a document; <c>null</c> where there is none at that path.</summary>
    public string? TitleOf(string file) => _titles.GetValueOrDefault(file);

    /// <summary>The document that a path leads to, with whatever ending or none; <c>null</c> where there is none.</summary>
    public string? Find(string path) => _titles.ContainsKey(path) ? path : _bySitePath.GetValueOrDefault(DocumentNames.SitePath(path));

    /// <summary>The document that an address in a file of <paramref name="folder"/> leads to; <c>null</c> for one that leads elsewhere.</summary>
    public string? Find(string folder, string address) => Find(Combine(folder, address));

    /// <summary>The path within the version of an address in a file of <paramref name="folder"/>.</summary>
    public static string Combine(string folder, string address)
    {
        var path = SplitAddress.Of(address.Trim()).Path;
        return path switch
        {
            ['~', '/', ..] => GuidePath.Normal(path[2..]),
            ['/', ..] => GuidePath.Normal(path),
            _ => GuidePath.Normal($"{folder}/{path}"),
        };
    }

    /// <summary>The folder that holds a file; empty for the version's own.</summary>
    public static string FolderOf(string file) => file[..Math.Max(0, file.LastIndexOf('/'))];
}
