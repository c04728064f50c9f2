using System.Globalization;
using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading.Markdown.Marks;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = Generator.Model.Prose.Block;
using CodeBlock = Generator.Model.Prose.CodeBlock;
using ListBlock = Generator.Model.Prose.ListBlock;
using SourceSpan = Generator.Model.SourceSpan;
using Syntax = Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>Turns the blocks of a page into the document's own.</summary>
internal sealed class BlockReader
{
    private readonly PageContext _context;
    private readonly NoteReader _notes;
    private readonly FrameReader _frames;

    public BlockReader(PageContext context)
    {
        _context = context;
        _notes = new NoteReader(context);
        _frames = new FrameReader(context, ReadAll);
    }

    /// <summary>The blocks of pieces, in order.</summary>
    public EquatableArray<Block> Read(IReadOnlyList<Piece> pieces)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (TopicsAt(pieces, i) is { } topics)
            {
                blocks.Add(topics);
                i++;
                continue;
            }
            if (VariantsAt(pieces, i) is { Count: > 0 } variants)
            {
                blocks.Add(_frames.ReadVariants(variants));
                i += variants.Count - 1;
                continue;
            }
            NoteReader.Add(blocks, pieces[i] is TabGroup group ? [ReadTabs(group)] : ReadBlock(((SinglePiece)pieces[i]).Block));
        }
        return blocks.ToEquatableArray();
    }

    private EquatableArray<Block> ReadAll(IEnumerable<Syntax.Block> blocks) => Read(TabGroups.In([.. blocks]));

    private IEnumerable<Block> ReadBlock(Syntax.Block block) => block switch
    {
        ParagraphBlock paragraph => _notes.Parse(paragraph),
        Syntax.ListBlock list => [ReadList(list)],
        Markdig.Extensions.Tables.Table table => [new TableReader(_context).Read(table)],
        Syntax.CodeBlock code => [ReadCode(code)],
        QuoteBlock quote => [ReadQuote(quote)],
        MarkedBlock marked => _frames.Read(marked),
        DefinitionList terms => [ReadTerms(terms)],
        AnchorBlock anchors => ReadAnchors(anchors),
        HeadingBlock heading => ReadHeading(heading),
        LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock => [],
        _ => ReadUnknown(block),
    };

    private static List<MarkedBlock> VariantsAt(IReadOnlyList<Piece> pieces, int index)
    {
        var variants = new List<MarkedBlock>();
        VariantFrame? before = null;
        foreach (var piece in pieces.Skip(index))
        {
            if (piece is not SinglePiece { Block: MarkedBlock { Frame: VariantFrame frame } variant } || (before is not null && !frame.GoesOn(before)))
                break;
            variants.Add(variant);
            before = frame;
        }
        return variants;
    }

    /// <summary>A list of links below its title: the two become one block.</summary>
    private Topics? TopicsAt(IReadOnlyList<Piece> pieces, int index)
    {
        if (index + 1 >= pieces.Count || pieces[index] is not SinglePiece { Block: var title } || pieces[index + 1] is not SinglePiece { Block: var next })
            return null;
        if (!TopicsShape.IsTitle(title) || !TopicsShape.IsLinkList(next))
            return null;
        return new Topics(ReadList((Syntax.ListBlock)next), _context.Source.Span(title).Through(_context.Source.Span(next)));
    }

    /// <summary>A quotation that begins with a note's word is that note.</summary>
    private Block ReadQuote(QuoteBlock quote)
    {
        var blocks = ReadAll(quote);
        var span = _context.Source.Span(quote);
        return blocks is [Note note, ..] ? new Note(note.Kind, [.. note.Blocks, .. blocks.Skip(1)], span) : new Quotation(blocks, span);
    }

    private ListBlock ReadTerms(DefinitionList list)
    {
        var items = list.OfType<DefinitionItem>().Select(ReadTerm).ToEquatableArray();
        return new ListBlock(false, 1, items, _context.Source.Span(list));
    }

    private ListEntry ReadTerm(DefinitionItem item)
    {
        var term = FrameReader.Terms(item.OfType<DefinitionTerm>().Select(t => InlineReader.Read(_context, t.Inline)));
        var span = _context.Source.Span(item);
        return new ListEntry(FrameReader.Defined(term, ReadAll(item.Where(b => b is not DefinitionTerm)), span), span);
    }

    private ListBlock ReadList(Syntax.ListBlock list)
    {
        var isNumber = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start);
        var items = list.OfType<ListItemBlock>().Select(i => new ListEntry(ReadAll(i), _context.Source.Span(i)) { IsTicked = _context.Source.TickAt(i.Line) });
        return new ListBlock(list.IsOrdered, list.IsOrdered && isNumber ? start : 1, items.ToEquatableArray(), _context.Source.Span(list));
    }

    private CodeTabs ReadTabs(TabGroup group)
    {
        if (group.Close is null)
            _context.Report(DiagnosticRules.BrokenTabs, _context.Source.Span(group.Open), $"The tabs that begin here with '{group.Tabs[0].Label}' aren't closed, so they end before the next heading, or with the page.");
        var tabs = group.Tabs.Select(ReadTab).ToEquatableArray();
        return new CodeTabs(tabs, _context.Source.Span(group.Open).Through(group.Close is null ? tabs[^1].Span : _context.Source.Span(group.Close)));
    }

    private CodeTab ReadTab(TabPiece tab)
    {
        // The anchors of the tab's heading are links' targets; they stand at the top of its text.
        var marks = InlineReader.Read(_context, tab.Heading.Inline).Where(i => i is AnchorMark).ToEquatableArray();
        var span = _context.Source.Span(tab.Heading);
        EquatableArray<Block> text = ReadAll(tab.Blocks);
        Block[] top = marks.IsEmpty ? [] : [new Paragraph(marks, span)];
        return new CodeTab(tab.Label, top.Concat(text).ToEquatableArray(), tab.Blocks.Count == 0 ? span : span.Through(_context.Source.Span(tab.Blocks[^1])));
    }

    private CodeBlock ReadCode(Syntax.CodeBlock code)
    {
        var fence = code as FencedCodeBlock;
        var span = _context.Source.Span(code);
        // The array of lines is null for an empty block, whatever its declared type says.
        var lines = Enumerable.Range(0, code.Lines.Count).Select(i => code.Lines.Lines[i].Slice.ToString());
        var text = string.Join('\n', lines);
        if (fence is not null)
            ReportFences(fence, text, span);
        return new CodeBlock(fence?.Info ?? "", text, span);
    }

    /// <summary>Fences that don't pair up turn prose into code: one that is never closed, and one with words within the code.</summary>
    private void ReportFences(FencedCodeBlock fence, string text, SourceSpan span)
    {
        var mark = new string(fence.FencedChar, fence.OpeningFencedCharCount);
        if (fence.ClosingFencedCharCount == 0)
            _context.Report(DiagnosticRules.UnknownMarkdown, span, $"This code block has no closing fence, so {BelowIn(fence.Parent)} is taken for code: a line of '{mark}' closes it.");
        var line = span.Line;
        foreach (var code in text.Split('\n'))
        {
            line++;
            if (code.StartsWith(mark, StringComparison.Ordinal))
                _context.Report(DiagnosticRules.UnknownMarkdown, SourceSpan.At(span.File, line, 1), $"'{code.Trim()}' doesn't close the code block that begins on line {span.Line}, for words stand behind it.");
        }
    }

    // A container's end is its code's end too.
    private static string BelowIn(ContainerBlock? around) => around switch
    {
        ListItemBlock => "what follows in the list item",
        QuoteBlock => "what follows in the quotation",
        MarkedBlock => "what follows in the block",
        _ => "all below it",
    };

    private IEnumerable<Block> ReadAnchors(AnchorBlock anchors)
    {
        var span = _context.Source.Span(anchors);
        var marks = anchors.Names.Where(n => _context.Anchors.Counts(n, anchors.Span.Start)).Select(n => (Inline)new AnchorMark(n, span));
        return marks.ToEquatableArray() is { IsEmpty: false } inlines ? [new Paragraph(inlines, span)] : [];
    }

    /// <summary>A heading within a list, a quotation or code tabs begins no section; its words are kept as a bold paragraph.</summary>
    private IEnumerable<Block> ReadHeading(HeadingBlock heading)
    {
        var span = _context.Source.Span(heading);
        _context.Report(DiagnosticRules.UnknownMarkdown, span, "A heading within another block begins no section.");
        var inlines = InlineReader.Read(_context, heading.Inline);
        return inlines.IsEmpty ? [] : [new Paragraph([new Emphasis(true, inlines, span)], span)];
    }

    private IEnumerable<Block> ReadUnknown(Syntax.Block block)
    {
        var span = _context.Source.Span(block);
        _context.Report(DiagnosticRules.UnknownMarkdown, span, $"A {block.GetType().Name} isn't understood.");
        var text = SyntaxText.Fold(_context.Source.Slice(block.Span.Start, block.Span.End));
        return text.Length == 0 ? [] : [new Paragraph([new TextRun(text, span)], span)];
    }
}
