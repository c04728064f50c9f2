using Generator.Model;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>Finds files of a guide by the names that authors call them by, without an ending or a folder.</summary>
internal static class GuideNames
{
    /// <summary>The page at a path, seen from a page or from the guide's folder, with or without its ending; <c>null</c> where there is none.</summary>
    public static string? PageAt(PageLines page, string path) =>
        new[] { GuidePath.Combine(page.File, path), GuidePath.Normal(path) }
            .SelectMany(p => DocumentNames.Endings.Select(e => p + e).Prepend(p))
            .FirstOrDefault(p => DocumentNames.IsDocument(p) && page.Options.Files.ContainsKey(p));

    /// <summary>The page with a path or name: in the folder of the page that names it, else the only one in the guide.</summary>
    public static string? PageNamed(PageLines page, string name) =>
        PageAt(page, name) ?? Named(page.File, page.Options.Files.Keys.Where(DocumentNames.IsDocument), DocumentNames.WithoutEnding, name);

    /// <summary>The same of another file.</summary>
    public static string? FileNamed(PageLines page, string name) => Named(page.File, page.Options.OtherFiles, f => f, name);

    private static string? Named(string from, IEnumerable<string> files, Func<string, string> nameOf, string name)
    {
        var tail = "/" + Comparable(nameOf(name.TrimStart('.', '/')));
        var found = files.Where(f => $"/{Comparable(nameOf(f))}".EndsWith(tail, StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count == 1 ? found[0] : found.Find(f => FolderOf(f).Equals(FolderOf(from), StringComparison.Ordinal));
    }

    // Wikis write a page's blanks as hyphens.
    private static string Comparable(string path) => path.Replace('-', ' ');

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];
}
