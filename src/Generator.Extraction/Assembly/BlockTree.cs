using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Extraction.Assembly;

/// <summary>Goes down into blocks that hold others.</summary>
internal static class BlockTree
{
    /// <summary>The blocks right within <paramref name="block"/>; navigation holds none that matter here.</summary>
    public static IEnumerable<Block> Within(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(i => i.Blocks),
        Note note => note.Blocks,
        Quotation quotation => quotation.Blocks,
        CodeTabs tabs => tabs.Tabs.SelectMany(t => t.Blocks),
        _ => [],
    };

    /// <summary>The spans of all paragraphs and cells in <paramref name="block"/>.</summary>
    public static IEnumerable<SourceSpan> Spans(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Span],
        Table table => table.Rows.SelectMany(r => r.Cells).Select(c => c.Span),
        _ => Within(block).SelectMany(Spans),
    };
}
