using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Cli.Caching.Records;

/// <summary>The blocks of the closed tree: a number for each kind, then its members.</summary>
internal static class BlockRecords
{
    public static void Write(RecordWriter to, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                to.Number(1);
                ProseRecords.Write(to, paragraph);
                return;
            case ListBlock list:
                to.Number(2);
                Write(to, list);
                return;
            case Note note:
                to.Number(3);
                to.Kind(note.Kind);
                to.List(note.Blocks, Write);
                break;
            case Table table:
                to.Number(4);
                Write(to, table.Head);
                to.List(table.Rows, Write);
                break;
            case CodeBlock code:
                to.Number(5);
                to.Text(code.Language);
                to.Text(code.Text);
                break;
            case CodeTabs tabs:
                to.Number(6);
                to.List(tabs.Tabs, Write);
                break;
            case Topics topics:
                to.Number(7);
                Write(to, topics.List);
                break;
            case Quotation quotation:
                to.Number(8);
                to.List(quotation.Blocks, Write);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "Not a block.");
        }
        PlaceRecords.Write(to, block.Span);
    }

    public static Block Block(RecordReader from) => from.Number() switch
    {
        1 => ProseRecords.Paragraph(from),
        2 => List(from),
        3 => new Note(from.Kind<NoteKind>(), from.List(Block), PlaceRecords.Span(from)),
        4 => new Table(Row(from), from.List(Row), PlaceRecords.Span(from)),
        5 => new CodeBlock(from.Text(), from.Text(), PlaceRecords.Span(from)),
        6 => new CodeTabs(from.List(Tab), PlaceRecords.Span(from)),
        7 => new Topics(List(from), PlaceRecords.Span(from)),
        8 => new Quotation(from.List(Block), PlaceRecords.Span(from)),
        _ => throw new InvalidDataException("Not a block."),
    };

    private static void Write(RecordWriter to, ListBlock list)
    {
        to.Flag(list.Ordered);
        to.Number(list.Start);
        to.List(list.Items, Write);
        PlaceRecords.Write(to, list.Span);
    }

    private static ListBlock List(RecordReader from) => new(from.Flag(), from.Number(), from.List(Entry), PlaceRecords.Span(from));

    private static void Write(RecordWriter to, ListEntry entry)
    {
        to.List(entry.Blocks, Write);
        to.MaybeValue(entry.IsTicked, static (w, ticked) => w.Flag(ticked));
        PlaceRecords.Write(to, entry.Span);
    }

    private static ListEntry Entry(RecordReader from)
    {
        var blocks = from.List(Block);
        var isTicked = from.MaybeValue(static r => r.Flag());
        return new ListEntry(blocks, PlaceRecords.Span(from)) { IsTicked = isTicked };
    }

    private static void Write(RecordWriter to, TableRow row)
    {
        to.List(row.Cells, Write);
        PlaceRecords.Write(to, row.Span);
    }

    private static TableRow Row(RecordReader from) => new(from.List(Cell), PlaceRecords.Span(from));

    private static void Write(RecordWriter to, TableCell cell)
    {
        to.List(cell.Inlines, ProseRecords.Write);
        to.MaybeValue(cell.IsTicked, static (w, ticked) => w.Flag(ticked));
        PlaceRecords.Write(to, cell.Span);
    }

    private static TableCell Cell(RecordReader from)
    {
        var inlines = from.List(ProseRecords.Inline);
        var isTicked = from.MaybeValue(static r => r.Flag());
        return new TableCell(inlines, PlaceRecords.Span(from)) { IsTicked = isTicked };
    }

    private static void Write(RecordWriter to, CodeTab tab)
    {
        to.Text(tab.Label);
        to.List(tab.Blocks, Write);
        PlaceRecords.Write(to, tab.Span);
    }

    private static CodeTab Tab(RecordReader from) => new(from.Text(), from.List(Block), PlaceRecords.Span(from));
}
