using Generator.Model;
using Generator.Model.Prose;
using Markdig.Syntax;
using SourceSpan = Generator.Model.SourceSpan;
using Tables = Markdig.Extensions.Tables;

namespace Generator.Reading.Markdown;

/// <summary>Reads a pipe table. Where a row has more cells than the head, the head gets empty ones, so that nothing is cut off.</summary>
internal sealed class TableReader(PageContext context)
{
    /// <summary>The table.</summary>
    public Table Read(Tables.Table table)
    {
        Tables.TableRow[] rows = [.. table.OfType<Tables.TableRow>()];
        var width = rows.Max(r => r.Count);
        var read = rows.Select(r => ReadRow(r, width)).ToList();
        return new Table(read[0], read.Skip(1).ToEquatableArray(), context.Source.Span(table));
    }

    private TableRow ReadRow(Tables.TableRow row, int width)
    {
        var span = context.Source.Span(row);
        var cells = row.OfType<Tables.TableCell>().Select((c, i) => CellBox.Take(CellList.Take(ReadCell(c)), i == 0)).ToList();
        while (cells.Count < width)
            cells.Add(new TableCell([], SourceSpan.At(span.File, span.EndLine, span.EndColumn)));
        return new TableRow(cells.ToEquatableArray(), span);
    }

    private TableCell ReadCell(Tables.TableCell cell)
    {
        var inlines = cell.OfType<ParagraphBlock>().SelectMany(p => InlineReader.ReadCell(context, p.Inline)).ToEquatableArray();
        return new TableCell(inlines, inlines.IsEmpty ? context.Source.Span(cell) : inlines[0].Span.Through(inlines[^1].Span));
    }
}
