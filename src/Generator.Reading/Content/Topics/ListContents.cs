using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Reading.Content.Topics;

/// <summary>
/// Contents as pages have them: lists whose items begin with a link. A guide's index page tells the order of the others; a page
/// with a list of topics tells which stand below it.
/// </summary>
internal sealed class ListContents(IReadOnlyList<Document> documents, PagePaths pages)
{
    // One link at the beginning of a list is any list's.
    private const int FewestEntries = 2;

    private readonly Dictionary<string, List<TopicNode>> _topics = documents.ToDictionary(
        d => d.File,
        d => d.Sections.SelectMany(s => s.Blocks).OfType<Model.Prose.Topics>().SelectMany(t => EntriesOf(t.List, d.File, pages)).ToList(),
        StringComparer.Ordinal);

    /// <summary>The contents that the index page tells, or else the pages with lists of topics; none where neither tells enough.</summary>
    public IEnumerable<TopicNode> Read()
    {
        var index = documents.FirstOrDefault(d => !d.File.Contains('/', StringComparison.Ordinal) && DocumentNames.IsIndex(DocumentNames.WithoutEnding(d.File)));
        var nodes = index is null ? [] : ListsOf(index).ToList();
        if (nodes.SelectMany(n => n.SelfAndDescendants).Count(n => n.Node.File is not null) >= FewestEntries)
            return nodes.Select(n => Below(n, [index!.File])).Prepend(new TopicNode("", index!.File, []));
        var listed = _topics.Values.SelectMany(t => t).Select(t => t.File).ToHashSet(StringComparer.Ordinal);
        return documents.Where(d => _topics[d.File].Count >= FewestEntries && !listed.Contains(d.File))
            .OrderBy(d => d.Title, StringComparer.Ordinal).ThenBy(d => d.File, StringComparer.Ordinal)
            .Select(d => Below(new TopicNode("", d.File, []), []));
    }

    /// <summary>The contents of pages that are nothing but contents.</summary>
    public IEnumerable<TopicNode> ReadAll() => documents.SelectMany(ListsOf);

    private IEnumerable<TopicNode> ListsOf(Document document) =>
        document.Sections.SelectMany(s => s.Blocks).SelectMany(b => b switch
        {
            ListBlock list => EntriesOf(list, document.File, pages),
            Model.Prose.Topics topics => EntriesOf(topics.List, document.File, pages),
            Paragraph paragraph when FirstLink(paragraph) is { } link && PageOf(link, document.File, pages) is { } page => [new TopicNode(PlainText.Of(link.Children), page, [])],
            _ => [],
        });

    // A page that lists what stands below it may stand below another that does.
    private TopicNode Below(TopicNode node, HashSet<string> above)
    {
        if (node.File is null || !above.Add(node.File))
            return node with { Children = node.Children.Select(c => Below(c, above)).ToEquatableArray() };
        var own = _topics.GetValueOrDefault(node.File) ?? [];
        return node with { Children = node.Children.Concat(own).Select(c => Below(c, above)).ToEquatableArray() };
    }

    private static IEnumerable<TopicNode> EntriesOf(ListBlock list, string from, PagePaths pages)
    {
        foreach (var item in list.Items)
        {
            var words = item.Blocks.OfType<Paragraph>().FirstOrDefault();
            var link = words is null ? null : FirstLink(words);
            var page = link is null ? null : PageOf(link, from, pages);
            var below = item.Blocks.OfType<ListBlock>().SelectMany(l => EntriesOf(l, from, pages)).ToEquatableArray();
            if (page is not null || !below.IsEmpty)
                yield return new TopicNode(link is null ? words is null ? "" : PlainText.Of(words.Inlines) : PlainText.Of(link.Children), page, below);
        }
    }

    private static Link? FirstLink(Paragraph paragraph) =>
        paragraph.Inlines.IsEmpty ? null : InlineWalk.SelfAndWithin(paragraph.Inlines[0]).Take(2).OfType<Link>().FirstOrDefault();

    private static string? PageOf(Link link, string from, PagePaths pages)
    {
        var page = link.Target switch
        {
            DocumentReference document => pages.Find(document.File),
            FileReference file => pages.Find(file.Path),
            MissingReference missing => pages.Find(PagePaths.Combine("", missing.Path)),
            _ => null,
        };
        return string.Equals(page, from, StringComparison.Ordinal) ? null : page;
    }
}
