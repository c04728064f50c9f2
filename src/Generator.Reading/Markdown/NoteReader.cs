using Generator.Model;
using Generator.Model.Prose;
using Markdig.Syntax;
using Block = Generator.Model.Prose.Block;
using CodeBlock = Generator.Model.Prose.CodeBlock;
using ListBlock = Generator.Model.Prose.ListBlock;
using SourceSpan = Generator.Model.SourceSpan;
using Syntax = Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>Reads paragraphs and the notes among them, and gives a note the blocks below that belong to it.</summary>
internal sealed class NoteReader(PageContext context)
{
    /// <summary>The paragraphs and notes of a paragraph's source.</summary>
    public IEnumerable<Block> Parse(ParagraphBlock paragraph)
    {
        foreach (var stretch in NoteSplit.Of(paragraph.Inline))
        {
            var inlines = InlineReader.Read(context, stretch.First, stretch.End, stretch.Skip);
            Paragraph[] text = inlines.IsEmpty ? [] : [new Paragraph(inlines, inlines[0].Span.Through(inlines[^1].Span))];
            if (stretch.Kind is { } kind)
                yield return new Note(kind, text.ToEquatableArray<Block>(), context.Source.Span(stretch.Word!).Through(text.LastOrDefault()?.Span ?? context.Source.Span(stretch.Word!)));
            else if (text.Length > 0)
                yield return text[0];
        }
    }

    /// <summary>Adds blocks to those before them; what belongs to a note above goes into the note.</summary>
    public static void Add(List<Block> blocks, IEnumerable<Block> more)
    {
        foreach (var block in more)
        {
            if (blocks.LastOrDefault() is Note note && Continues(note, block))
                blocks[^1] = note with { Blocks = [.. note.Blocks, block], Span = note.Span.Through(block.Span) };
            else
                blocks.Add(block);
        }
    }

    /// <summary>A note's word alone takes the next paragraph for its text; a text that ends in a colon takes what it announces.</summary>
    private static bool Continues(Note note, Block next)
    {
        if (note.Blocks.IsEmpty)
            return next is Paragraph or ListBlock;
        return next is ListBlock or CodeBlock && note.Blocks[^1] is Paragraph last && PlainText.Of(last.Inlines).EndsWith(':');
    }
}
