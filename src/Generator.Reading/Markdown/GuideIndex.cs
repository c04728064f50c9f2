using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>All pages of a version with their addresses: what a link can lead to.</summary>
internal sealed class GuideIndex
{
    private readonly Dictionary<string, PageAnchors> _anchors;

    public GuideIndex(IReadOnlyList<Page> pages, AddressBook book)
    {
        Book = book;
        var links = LinksByTarget(pages, book);
        _anchors = OrderedParallel.Map(pages, p => (p.File, Anchors: new PageAnchors(p, [.. links[p.File]])))
            .ToDictionary(p => p.File, p => p.Anchors, StringComparer.Ordinal);
    }

    /// <summary>The files.</summary>
    public AddressBook Book { get; }

    /// <summary>The addresses within a page.</summary>
    public PageAnchors AnchorsOf(string file) => _anchors[file];

    /// <summary>The links to anchors by the page they lead to: a page's own links first, then those of the others in order.</summary>
    private static ILookup<string, PageLink> LinksByTarget(IReadOnlyList<Page> pages, AddressBook book) =>
        pages
            .SelectMany(p => p.Links.Select(l => (From: p.File, To: book.Find(p.File, l.Address), l.Text)))
            .Where(l => l.To.Kind == AddressKind.Document && l.To.Anchor.Length > 0)
            .OrderBy(l => l.From.Equals(l.To.Path, StringComparison.Ordinal) ? 0 : 1)
            .ToLookup(l => l.To.Path, l => new PageLink(l.To.Anchor, l.Text), StringComparer.Ordinal);
}
