using System.Globalization;
using Generator.Model;

namespace Generator.Reading.Content.Topics;

/// <summary>
/// Contents by the positions that pages give themselves in their front matter.
/// 1. A page stands below the one that it names as its parent by title, or else in its folder.
/// 2. A folder stands where its index page does, or else where its <c>_category_.json</c> says.
/// 3. What stands together is ordered by position; what has none follows by title. The guide's own index page is the first.
/// </summary>
internal static class PositionContents
{
    private const string Root = "/";

    // Pages that name each other as their parents have no end of it.
    private const int DeepestLevel = 16;

    private static readonly string[] CategoryNames = ["_category_.json", "_category_.yml"];

    /// <summary>The contents; none where neither a page nor a folder has a position.</summary>
    public static IEnumerable<TopicNode> Read(SourceFolder folder, EquatableArray<Document> documents, List<Diagnostic> problems)
    {
        var categories = folder.Files.Where(f => CategoryNames.Contains(f.Path[(f.Path.LastIndexOf('/') + 1)..], StringComparer.Ordinal))
            .GroupBy(f => PagePaths.FolderOf(f.Path), StringComparer.Ordinal).ToDictionary(g => g.Key, g => CategoryOf(g.First(), problems), StringComparer.Ordinal);
        var entries = new Entries(documents, categories).All.ToList();
        return entries.Exists(e => e.Position is not null) ? Below(Root, entries.ToLookup(e => e.Container, StringComparer.Ordinal), 0) : [];
    }

    private static IEnumerable<TopicNode> Below(string container, ILookup<string, Entry> entries, int level) => level > DeepestLevel ? [] :
        entries[container]
            .OrderBy(e => e.Place).ThenBy(e => e.Title, StringComparer.Ordinal).ThenBy(e => e.Key, StringComparer.Ordinal)
            .Select(e => new TopicNode(e.File is null ? e.Title : "", e.File, Below(e.Key, entries, level + 1).ToEquatableArray()));

    private static (string? Label, double? Position) CategoryOf(SourceFile file, List<Diagnostic> problems)
    {
        // JSON is YAML too.
        var root = ContentsYaml.Parse(file, problems);
        var position = ContentsYaml.Text(ContentsYaml.Value(root, "position"));
        return (ContentsYaml.Text(ContentsYaml.Value(root, "label")), double.TryParse(position, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null);
    }

    /// <summary>A page or a folder in the contents.</summary>
    /// <param name="Key">What is below it names it by this: a page's path, or a folder's with <c>/</c> behind it.</param>
    /// <param name="Container">The key of what it is below.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Position">Its position, or <c>null</c>.</param>
    /// <param name="File">The page, or <c>null</c> for a folder without an index page.</param>
    private sealed record Entry(string Key, string Container, string Title, double? Position, string? File)
    {
        public double Place => Is(Key, File) && Is(Container, Root) && IsIndex(Key) ? double.NegativeInfinity : Position ?? double.PositiveInfinity;
    }

    private sealed class Entries(EquatableArray<Document> documents, Dictionary<string, (string? Label, double? Position)> categories)
    {
        private readonly Dictionary<string, string> _indexes = documents.Where(d => IsIndex(d.File)).GroupBy(d => PagePaths.FolderOf(d.File), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().File, StringComparer.Ordinal);

        private readonly ILookup<string, string> _byTitle = documents.ToLookup(TitleOf, d => d.File, StringComparer.Ordinal);

        public IEnumerable<Entry> All => documents.Select(Of).Concat(documents.SelectMany(d => FoldersOf(d.File)).Distinct(StringComparer.Ordinal).Where(f => !_indexes.ContainsKey(f)).Select(Of));

        private Entry Of(Document page) => new(KeyOf(page.File), ContainerOf(page), TitleOf(page), PositionOf(page), page.File);

        private Entry Of(string folder)
        {
            var (label, position) = categories.GetValueOrDefault(folder);
            return new Entry($"{folder}/", FolderKey(PagePaths.FolderOf(folder)), label ?? folder[(folder.LastIndexOf('/') + 1)..], position, null);
        }

        private double? PositionOf(Document page) =>
            page.Metadata.Position ?? (StandsForFolder(page.File) ? categories.GetValueOrDefault(PagePaths.FolderOf(page.File)).Position : null);

        private string ContainerOf(Document page)
        {
            if (page.Metadata.Parent is { } title && _byTitle[title].Take(2).ToArray() is [var parent] && !Is(parent, page.File))
                return KeyOf(parent);
            var folder = PagePaths.FolderOf(page.File);
            return FolderKey(StandsForFolder(page.File) ? PagePaths.FolderOf(folder) : folder);
        }

        private string KeyOf(string file) => StandsForFolder(file) ? FolderKey(PagePaths.FolderOf(file)) : file;

        // The index page of the guide stands for all of it, and beside the others.
        private bool StandsForFolder(string file) => PagePaths.FolderOf(file) is { Length: > 0 } folder && Is(_indexes.GetValueOrDefault(folder), file);

        private static string FolderKey(string folder) => folder.Length == 0 ? Root : $"{folder}/";

        private static string TitleOf(Document page) => page.Metadata.Title ?? page.Title;

        private static IEnumerable<string> FoldersOf(string file)
        {
            for (var folder = PagePaths.FolderOf(file); folder.Length > 0; folder = PagePaths.FolderOf(folder))
                yield return folder;
        }
    }

    private static bool Is(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);

    private static bool IsIndex(string file) => DocumentNames.IsIndex(DocumentNames.WithoutEnding(file));
}
