using Generator.Model;

namespace Generator.Reading.Content.Topics;

/// <summary>
/// Finds the table of contents of a version: the first of these that names a document.
/// 1. <c>topics</c> in <c>guide.yml</c>;
/// 2. <c>toc.yml</c>, <c>mkdocs.yml</c>, and pages that are nothing but contents (<c>SUMMARY.md</c>, <c>_sidebar.md</c>), the
///    nearest to the version's folder first;
/// 3. the lists of links on the pages themselves;
/// 4. the positions that pages give themselves.
/// An entry that leads to no document, and the second to one, is dropped.
/// </summary>
internal static class ContentsReader
{
    private const string Toc = "toc.yml";
    private const string MkDocs = "mkdocs.yml";

    /// <summary>The contents; empty where nothing tells them.</summary>
    public static Outcome<EquatableArray<TopicNode>> Read(SourceFolder folder, VersionFiles files, EquatableArray<Document> documents, EquatableArray<string> topics)
    {
        var pages = new PagePaths(documents);
        var problems = new List<Diagnostic>();
        var found = topics.IsEmpty
            ? Sources(folder, files, pages, problems).Concat([() => new ListContents(documents, pages).Read(), () => PositionContents.Read(folder, documents, problems)])
            : [() => topics.Select(t => new TopicNode("", t, []))];
        var contents = found.Select(read => new Pruning(pages).Prune(read())).FirstOrDefault(c => !c.IsEmpty);
        return new Outcome<EquatableArray<TopicNode>>(contents, problems.ToEquatableArray());
    }

    private static IEnumerable<Func<IEnumerable<TopicNode>>> Sources(SourceFolder folder, VersionFiles files, PagePaths pages, List<Diagnostic> problems)
    {
        var written = folder.Files.Where(f => NameOf(f) is Toc or MkDocs).Concat(files.Contents);
        return written.OrderBy(f => f.Path.Count(c => c == '/')).ThenBy(RankOf).ThenBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => (Func<IEnumerable<TopicNode>>)(() => NameOf(f) switch
            {
                Toc => new TocContents(folder, pages, problems).Read(f),
                MkDocs => MkDocsContents.Read(f, pages, problems),
                _ => new ListContents([.. DocumentReader.Read([f], pages.All).Value], pages).ReadAll(),
            }));
    }

    private static int RankOf(SourceFile file) => NameOf(file) switch
    {
        Toc => 0,
        MkDocs => 1,
        _ => 2,
    };

    private static string NameOf(SourceFile file) => file.Path[(file.Path.LastIndexOf('/') + 1)..].ToLowerInvariant();

    // Two entries for one document would show it twice.
    private sealed class Pruning(PagePaths pages)
    {
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public EquatableArray<TopicNode> Prune(IEnumerable<TopicNode> nodes) => nodes.Select(Prune).OfType<TopicNode>().ToEquatableArray();

        private TopicNode? Prune(TopicNode node)
        {
            var file = node.File is { } named && pages.TitleOf(named) is not null && _seen.Add(named) ? named : null;
            var children = Prune(node.Children);
            if (file is null && children.IsEmpty)
                return null;
            return new TopicNode(node.Title.Length > 0 || file is null ? node.Title : pages.TitleOf(file)!, file, children);
        }
    }
}
