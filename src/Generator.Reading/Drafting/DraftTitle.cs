using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Drafting;

/// <summary>
/// The title of a folder of pages: that of the index page, unless it names nothing ("Security"); else what the titles of most pages end in;
/// else that of the only page, or of the first where they have an order; else the name of the folder.
/// </summary>
internal static partial class DraftTitle
{
    private const string Kind = "security guide";

    private static readonly string[] IndexNames = ["index", "readme", "_index", "overview", "introduction"];

    // What folders of any guide are called.
    private static readonly HashSet<string> AnyFolder = new(StringComparer.OrdinalIgnoreCase) { "content", "pages", "src", "source", "main", "master", "site", "website", "markdown", "md", "wiki", "book", "output" };

    /// <summary>The page that leads to the others, or <c>null</c>.</summary>
    public static SourceFile? IndexOf(EquatableArray<SourceFile> pages) => pages
        .Where(p => RankOf(p.Path) >= 0)
        .OrderBy(p => p.Path.Count(c => c == '/')).ThenBy(p => RankOf(p.Path)).ThenBy(p => p.Path, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>The title, and what told it.</summary>
    /// <param name="folder">The name of the folder that somebody gave.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="index">The path of the page that leads to the others, or <c>null</c>.</param>
    /// <param name="order">The pages' order, where there is one.</param>
    public static Found<string> Of(string folder, IReadOnlyList<PageHead> pages, string? index, EquatableArray<string> order)
    {
        var leading = index ?? (order.IsEmpty ? pages[0].File : order[0]);
        var first = pages.First(p => Is(p.File, leading));
        var isTold = index is not null || pages.Count == 1 || !order.IsEmpty;
        return (index is not null ? TitleOf(first) : null)
            ?? Ending(pages)
            ?? (isTold ? TitleOf(first) : null)
            ?? NameOf(folder)
            ?? new Found<string>(first.Title ?? "Security guide", first.Title is null ? "nothing: no page has a heading" : first.TitleFrom);
    }

    private static Found<string>? TitleOf(PageHead page) =>
        page.Title is not { } title || ServiceName.IsMissingIn(title) ? null
        : new Found<string>(Introduction().Match(title) is { Success: true } match ? Titled(ServiceName.Of(match.Groups["name"].Value)) : title, page.TitleFrom);

    private static Found<string>? Ending(IReadOnlyList<PageHead> pages)
    {
        var endings = pages.SelectMany(p => new[] { p.NamedTitle, p.Heading }.OfType<string>().Select(EndingOf).OfType<string>().Distinct(StringComparer.Ordinal));
        var most = endings.CountBy(e => e, StringComparer.Ordinal).OrderByDescending(e => e.Value).ThenBy(e => e.Key, StringComparer.Ordinal).FirstOrDefault();
        return most.Value > 1 && most.Value * 2 > pages.Count && !ServiceName.IsMissingIn(most.Key)
            ? new Found<string>(Titled(most.Key), $"what {most.Value} of {pages.Count} titles end in")
            : null;
    }

    private static string? EndingOf(string title) => TitleEnding().Match(title) is { Success: true } match ? match.Groups["name"].Value.Trim() : null;

    private static Found<string>? NameOf(string folder) =>
        WordsOf(folder) is { } name ? new Found<string>(Titled(name), $"the name of the folder {folder}") : null;

    /// <summary>The words of a folder's name, or <c>null</c> where they name nothing ("docs").</summary>
    public static string? WordsOf(string folder)
    {
        var words = folder.Split(['-', '_', ' ', '.'], StringSplitOptions.RemoveEmptyEntries).Select(w => $"{char.ToUpperInvariant(w[0])}{w[1..]}");
        var name = string.Join(' ', words);
        return name.Any(char.IsLetter) && !ServiceName.IsMissingIn(name) && !AnyFolder.Contains(name) ? name : null;
    }

    // A name that says already what kind of text it is stays as it is.
    private static string Titled(string name) => Is(ServiceName.Of(name), name) ? $"{name} {Kind}" : name;

    private static int RankOf(string path) => Array.FindIndex(IndexNames, n => n.Equals(Path.GetFileNameWithoutExtension(path), StringComparison.OrdinalIgnoreCase));

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    // The title of a first page, which isn't the guide's.
    [GeneratedRegex(@"^(?:about|introduction to|introducing|overview of|welcome to|what is|getting started with|learn about)\s(?<name>.+?)\??$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Introduction();

    // Behind the last separator, or behind the last word that leads on to a name.
    [GeneratedRegex(@"^.*(?:\s[-|:·–—]\s|\s(?:in|for|of|with|on|your)\s(?:the\s)?(?=\p{Lu}))(?<name>.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex TitleEnding();
}
