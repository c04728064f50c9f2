namespace Generator.Reading.Markdown;

/// <summary>
/// Which files are only parts of pages. One whose text stands in a page as a whole is no page of its own, and what leads to it leads to
/// that page. Of files that include each other none is a part of the other: both stay, or neither would be read.
/// </summary>
internal sealed class PageParts
{
    private readonly HashSet<string> _parts;

    /// <param name="pages">All files as pages, in the order of their paths.</param>
    public PageParts(IReadOnlyList<Page> pages)
    {
        var byFile = pages.ToDictionary(p => p.File, StringComparer.Ordinal);
        _parts = pages.SelectMany(p => p.Included.Where(i => !Includes(byFile.GetValueOrDefault(i), p.File))).ToHashSet(StringComparer.Ordinal);
        Holders = pages.Where(p => !IsPart(p)).SelectMany(p => p.Included.Select(i => (Part: i, p.File)))
            .Where(h => _parts.Contains(h.Part))
            .ToLookup(h => h.Part, h => h.File, StringComparer.Ordinal);
    }

    /// <summary>The pages that hold the text of a part, by the part's path.</summary>
    public ILookup<string, string> Holders { get; }

    /// <summary>Whether a file is only a part of others.</summary>
    public bool IsPart(Page page) => _parts.Contains(page.File);

    private static bool Includes(Page? page, string file) => page?.Included.Contains(file) ?? false;
}
