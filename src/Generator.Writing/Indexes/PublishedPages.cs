using Generator.Model;
using Generator.Model.Prose;
using Generator.Writing.Noting;

namespace Generator.Writing.Indexes;

/// <summary>A page of the site that an address outside leads to as well.</summary>
/// <param name="Version">The newest version of the guide that was published there.</param>
/// <param name="Place">The document, and the anchor where it has that.</param>
internal sealed record PublishedPage(VersionIndex Version, DocumentReference Place);

/// <summary>The pages of the site by the addresses at which their guides were published: what links from one guide to another become on the site.</summary>
internal sealed class PublishedPages
{
    private readonly IReadOnlyList<(string Base, Lazy<Dictionary<string, PublishedPage>> Pages)> _guides;
    private readonly Facts<PublishedPage?> _found;

    public PublishedPages(IEnumerable<GuideIndex> guides, FactBook book)
    {
        _found = book.Add("published", Look, page => page is null ? null : EquatableArray.Create<object?>([page.Version.Guide.Id, page.Version.Id, page.Place.File, page.Place.Anchor]));
        // Of two addresses that begin alike the longer one says more.
        _guides =
        [
            .. guides.Where(g => g.Info.LinkBase is not null && g.Versions.Count > 0)
                .OrderByDescending(g => g.Info.LinkBase!.Length).ThenBy(g => g.Info.Id, StringComparer.Ordinal)
                .Select(g => (g.Info.LinkBase!, new Lazy<Dictionary<string, PublishedPage>>(() => PagesOf(g.Versions[0])))),
        ];
    }

    /// <summary>The page that was published at an address; <c>null</c> where the site has none.</summary>
    public PublishedPage? Find(string address) => _found.Read(address);

    private PublishedPage? Look(string address)
    {
        var end = address.AsSpan().IndexOfAny('#', '?');
        var path = end < 0 ? address : address[..end];
        foreach (var (start, pages) in _guides.Where(g => $"{path}/".StartsWith(g.Base, StringComparison.OrdinalIgnoreCase)))
        {
            var within = Uri.UnescapeDataString(path[Math.Min(start.Length, path.Length)..]).Trim('/');
            if (pages.Value.GetValueOrDefault(DocumentNames.SitePath(within)) is { } page)
                return page with { Place = page.Place with { Anchor = AnchorIn(page, address) } };
        }
        return null;
    }

    private static Dictionary<string, PublishedPage> PagesOf(VersionIndex version) =>
        version.Sources.DistinctBy(d => DocumentNames.SitePath(d.File), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(d => DocumentNames.SitePath(d.File), d => new PublishedPage(version, new DocumentReference(d.File, null)), StringComparer.OrdinalIgnoreCase);

    private static string? AnchorIn(PublishedPage page, string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]);
        var sections = page.Version.Sources.First(d => string.Equals(d.File, page.Place.File, StringComparison.Ordinal)).Sections;
        return sections.Any(s => string.Equals(s.Anchor, anchor, StringComparison.Ordinal) || s.Aliases.Contains(anchor, StringComparer.Ordinal)) ? anchor : null;
    }
}
