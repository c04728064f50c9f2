using Generator.Model;
using Generator.Model.Prose;
using Block = Generator.Model.Prose.Block;
using CodeBlock = Generator.Model.Prose.CodeBlock;
using Syntax = Markdig.Syntax;

namespace Generator.Reading.Markdown.Marks;

/// <summary>Reads a table whose rows and cells are frames. What a cell holds becomes lines: a table of the document has no blocks in its cells.</summary>
internal sealed class FramedTable(Func<IEnumerable<Syntax.Block>, EquatableArray<Block>> read, Func<Syntax.Block, SourceSpan> spanOf)
{
    /// <summary>The table, or <c>null</c> where there is no cell. A first row of heads is the table's head; else the head is empty.</summary>
    public Table? Read(MarkedBlock table)
    {
        MarkedBlock[] rows = [.. Within<RowFrame>(table).Where(r => Within<CellFrame>(r).Any())];
        if (rows.Length == 0)
            return null;
        var grid = new CellGrid();
        var places = rows.Select(r => grid.Place(Within<CellFrame>(r).Select(c => (CellFrame)c.Frame))).ToList();
        var width = grid.Width;
        var lines = rows.Select((r, i) => ReadRow(r, places[i], width)).ToList();
        var hasHead = Within<CellFrame>(rows[0]).All(c => c.Frame is CellFrame { IsHead: true });
        var head = hasHead ? lines[0] : new TableRow(Enumerable.Repeat(new TableCell([], spanOf(table)), width).ToEquatableArray(), lines[0].Span);
        return new Table(head, lines.Skip(hasHead ? 1 : 0).ToEquatableArray(), spanOf(table));
    }

    private static IEnumerable<MarkedBlock> Within<T>(MarkedBlock block)
        where T : Frame =>
        block.OfType<MarkedBlock>().SelectMany(b => b.Frame is T ? [b] : b.Frame is PlainFrame ? Within<T>(b) : []);

    // What stands in several columns or rows is said once, in the first.
    private TableRow ReadRow(MarkedBlock row, int[] places, int width)
    {
        var cells = Enumerable.Repeat(new TableCell([], spanOf(row)), width).ToArray();
        foreach (var (index, cell) in Within<CellFrame>(row).Index())
            cells[places[index]] = CellBox.Take(CellList.Take(new TableCell(LinesOf(read(cell)), spanOf(cell))), places[index] == 0);
        return new TableRow(cells.ToEquatableArray(), spanOf(row));
    }

    private static EquatableArray<Inline> LinesOf(IEnumerable<Block> blocks)
    {
        var inlines = new List<Inline>();
        foreach (var line in BlockWalk.All(blocks).Select(LineOf).Where(l => !l.IsEmpty))
        {
            if (inlines.Count > 0)
                inlines.Add(new LineBreak(line[0].Span));
            inlines.AddRange(line);
        }
        return inlines.ToEquatableArray();
    }

    private static EquatableArray<Inline> LineOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Inlines,
        CodeBlock { Text.Length: > 0 } code => [new CodeSpan(code.Text, code.Span)],
        Table table => table.Rows.Prepend(table.Head).SelectMany(r => r.Cells).SelectMany(c => c.Inlines).ToEquatableArray(),
        _ => [],
    };
}
