namespace Generator.Model.Prose;

/// <summary>Walks the inlines of a document.</summary>
public static class InlineWalk
{
    /// <summary>All inlines of a document, at whatever depth: those of its notice, its titles, its paragraphs and its cells.</summary>
    public static IEnumerable<Inline> All(Document document)
    {
        var notice = document.Notice?.Inlines ?? [];
        return notice.Concat(document.Sections.SelectMany(s => s.Title.Concat(BlockWalk.All(s.Blocks).SelectMany(Of)))).SelectMany(SelfAndWithin);
    }

    private static IEnumerable<Inline> Of(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Inlines,
        Table table => table.Rows.Prepend(table.Head).SelectMany(r => r.Cells).SelectMany(c => c.Inlines),
        _ => [],
    };

    /// <summary>An inline and all that it holds.</summary>
    public static IEnumerable<Inline> SelfAndWithin(Inline inline) => inline switch
    {
        Emphasis emphasis => emphasis.Children.SelectMany(SelfAndWithin).Prepend(emphasis),
        Link link => link.Children.SelectMany(SelfAndWithin).Prepend(link),
        _ => [inline],
    };
}
