using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Tests.Reading;

/// <summary>Goes through all of a document's tree in reading order.</summary>
internal static class TreeWalk
{
    /// <summary>Every block, those within blocks too.</summary>
    public static IEnumerable<Block> Blocks(Document document) => document.Sections.SelectMany(s => s.Blocks).SelectMany(WithInner);

    /// <summary>Every inline, those within emphasis and links too.</summary>
    public static IEnumerable<Inline> Inlines(Document document) => Texts(document).SelectMany(t => t).SelectMany(WithInner);

    /// <summary>The inlines of each heading, paragraph and cell.</summary>
    public static IEnumerable<EquatableArray<Inline>> Texts(Document document) =>
        document.Sections.SelectMany(s => s.Blocks.SelectMany(WithInner).SelectMany(TextsOf).Prepend(s.Title));

    private static IEnumerable<EquatableArray<Inline>> TextsOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Inlines],
        Table table => table.Rows.Prepend(table.Head).SelectMany(r => r.Cells).Select(c => c.Inlines),
        _ => [],
    };

    private static IEnumerable<Block> WithInner(Block block) => Inner(block).SelectMany(WithInner).Prepend(block);

    private static IEnumerable<Block> Inner(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(i => i.Blocks),
        Note note => note.Blocks,
        CodeTabs tabs => tabs.Tabs.SelectMany(t => t.Blocks),
        Topics topics => [topics.List],
        Quotation quotation => quotation.Blocks,
        _ => [],
    };

    private static IEnumerable<Inline> WithInner(Inline inline) => inline switch
    {
        Emphasis emphasis => emphasis.Children.SelectMany(WithInner).Prepend(inline),
        Link link => link.Children.SelectMany(WithInner).Prepend(inline),
        _ => [inline],
    };
}
