using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Writing.Places;

/// <summary>Finds the inlines of every paragraph, heading and cell by the span that names it (<see cref="TextRange.Block"/>).</summary>
internal static class BlockWords
{
    public static Dictionary<SourceSpan, EquatableArray<Inline>> Of(IEnumerable<Document> documents)
    {
        var words = new Dictionary<SourceSpan, EquatableArray<Inline>>();
        foreach (var document in documents)
        {
            if (document.Notice is { } notice)
                words[notice.Span] = notice.Inlines;
            foreach (var section in document.Sections)
            {
                words[section.Span] = section.Title;
                Add(section.Blocks, words);
            }
        }
        return words;
    }

    /// <summary>The spans of all blocks of code.</summary>
    public static HashSet<SourceSpan> Code(IEnumerable<Document> documents) =>
        [.. documents.SelectMany(d => d.Sections).SelectMany(s => BlockWalk.All(s.Blocks)).OfType<CodeBlock>().Select(c => c.Span)];

    private static void Add(IEnumerable<Block> blocks, Dictionary<SourceSpan, EquatableArray<Inline>> words)
    {
        foreach (var block in BlockWalk.All(blocks))
        {
            if (block is Paragraph paragraph)
                words[paragraph.Span] = paragraph.Inlines;
            foreach (var cell in CellsOf(block))
                words[cell.Span] = cell.Inlines;
        }
    }

    private static IEnumerable<TableCell> CellsOf(Block block) =>
        block is Table table ? table.Rows.Prepend(table.Head).SelectMany(r => r.Cells) : [];
}
