using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Content.Topics;

namespace Generator.Reading.Drafting;

/// <summary>
/// The order of a folder's pages. The first that tells one decides: a file that lists them, the links of the index page, a
/// position that the pages' keys give, numbers before their names.
/// </summary>
internal static partial class DraftOrder
{
    private static readonly string[] ListNames = ["SUMMARY.md", "_sidebar.md", "toc.yml", "mkdocs.yml", "_toc.yml"];

    /// <summary>Whether a file of this path lists pages.</summary>
    public static bool IsList(string path) => ListNames.Contains(NameOf(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The pages in their order, and what told it; <c>null</c> where nothing does.</summary>
    public static Found<EquatableArray<string>>? Of(DraftFolder folder, IReadOnlyList<PageHead> pages, SourceFile? index)
    {
        var known = pages.Select(p => p.File).Where(f => !IsList(f)).ToHashSet(StringComparer.Ordinal);
        return known.Count < 2 ? null : ByLists(folder, known) ?? ByIndex(index, known) ?? ByPosition(pages, known) ?? ByNumber(known);
    }

    private static Found<EquatableArray<string>>? ByLists(DraftFolder folder, HashSet<string> known)
    {
        foreach (var name in ListNames)
        {
            // A list may stand in each folder; what stands higher up comes first.
            var lists = folder.Lists.Where(l => string.Equals(NameOf(l.Path), name, StringComparison.OrdinalIgnoreCase))
                .OrderBy(l => l.Path.Count(c => c == '/')).ThenBy(l => l.Path, StringComparer.Ordinal).ToList();
            var listed = lists.SelectMany(l => PagesIn(l, known)).Distinct(StringComparer.Ordinal).ToEquatableArray();
            if (listed.Count > 1)
                return new Found<EquatableArray<string>>(listed, lists[0].Path);
        }
        return null;
    }

    private static Found<EquatableArray<string>>? ByIndex(SourceFile? index, HashSet<string> known)
    {
        if (index is null)
            return null;
        var linked = PagesIn(index, known).Prepend(index.Path).Distinct(StringComparer.Ordinal).ToEquatableArray();
        return linked.Count > 2 && linked.Count * 2 > known.Count ? new Found<EquatableArray<string>>(linked, $"the links of {index.Path}") : null;
    }

    private static Found<EquatableArray<string>>? ByPosition(IReadOnlyList<PageHead> pages, HashSet<string> known)
    {
        var placed = pages.Where(p => p.Keys.Position is not null && known.Contains(p.File)).ToList();
        // Positions order a folder. The guide is ordered by them wherever it has no topics; a list across folders would only mix them.
        return placed.Count * 2 > known.Count && placed.DistinctBy(p => PagePaths.FolderOf(p.File), StringComparer.Ordinal).Count() == 1
            ? new Found<EquatableArray<string>>(placed.OrderBy(p => p.Keys.Position).ThenBy(p => p.File, StringComparer.Ordinal).Select(p => p.File).ToEquatableArray(), "the positions that the pages give themselves")
            : null;
    }

    private static Found<EquatableArray<string>>? ByNumber(HashSet<string> known)
    {
        var numbered = known.Where(p => Numbered().IsMatch(NameOf(p))).ToList();
        return numbered.Count * 2 > known.Count
            ? new Found<EquatableArray<string>>(numbered.OrderBy(p => int.Parse(Numbered().Match(NameOf(p)).Groups["number"].Value)).ThenBy(p => p, StringComparer.Ordinal).ToEquatableArray(), "the numbers before the pages' names")
            : null;
    }

    // Whatever the list's format, its pages are named by paths from where it stands, or from the folder of pages beside it.
    private static IEnumerable<string> PagesIn(SourceFile list, HashSet<string> known)
    {
        var folder = list.Path.Contains('/', StringComparison.Ordinal) ? list.Path[..(list.Path.LastIndexOf('/') + 1)] : "";
        foreach (var path in PagePath().Matches(list.Text).Select(m => Uri.UnescapeDataString(m.Value)))
        {
            var name = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path.TrimStart('/');
            if (new[] { $"{folder}{name}", $"{folder}docs/{name}" }.FirstOrDefault(known.Contains) is { } page)
                yield return page;
        }
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    [GeneratedRegex(@"[\w./%+-]+\.(?:md|markdown|mdx|adoc)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex PagePath();

    [GeneratedRegex(@"^(?<number>\d{1,4})[-_. ]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Numbered();
}
