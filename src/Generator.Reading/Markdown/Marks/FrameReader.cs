using Generator.Model;
using Generator.Model.Prose;
using Block = Generator.Model.Prose.Block;
using CodeBlock = Generator.Model.Prose.CodeBlock;
using ListBlock = Generator.Model.Prose.ListBlock;
using Syntax = Markdig.Syntax;

namespace Generator.Reading.Markdown.Marks;

/// <summary>Turns frames into the document's own blocks.</summary>
/// <param name="context">The page.</param>
/// <param name="read">Reads the blocks within a frame.</param>
internal sealed class FrameReader(PageContext context, Func<IEnumerable<Syntax.Block>, EquatableArray<Block>> read)
{
    /// <summary>The blocks that a frame makes.</summary>
    public IEnumerable<Block> Read(MarkedBlock marked) => marked.Frame switch
    {
        NoteFrame note => [ReadNote(note, marked)],
        VariantFrame => [ReadVariants([marked])],
        ListFrame list => [new ListBlock(list.Ordered, list.Start, ItemsOf(marked), SpanOf(marked))],
        TermsFrame => [ReadTerms(marked)],
        TableFrame => new FramedTable(read, SpanOf).Read(marked) is { } table ? [table] : [],
        TitleFrame title => read(marked).Select(b => Bold(b, title.IsOfFold)),
        QuoteFrame => [new Quotation(read(marked), SpanOf(marked))],
        _ => read(marked),
    };

    // A frame around a note that says so itself is the same note.
    private Note ReadNote(NoteFrame frame, MarkedBlock marked) =>
        read(marked) is var blocks && blocks is [Note note] ? note : new Note(frame.Kind, blocks, SpanOf(marked));

    /// <summary>Alternatives that follow each other.</summary>
    public CodeTabs ReadVariants(IReadOnlyList<MarkedBlock> variants)
    {
        var tabs = variants.Select(v => new CodeTab(((VariantFrame)v.Frame).Label, read(v), SpanOf(v))).ToEquatableArray();
        return new CodeTabs(tabs, tabs[0].Span.Through(tabs[^1].Span));
    }

    /// <summary>A term in front of what is said of it, as one paragraph: bold and with a colon, as guides write it themselves.</summary>
    public static EquatableArray<Block> Defined(EquatableArray<Inline> term, EquatableArray<Block> definition, SourceSpan span)
    {
        if (term.IsEmpty)
            return definition;
        var end = SourceSpan.At(span.File, term[^1].Span.EndLine, term[^1].Span.EndColumn);
        var bold = new Emphasis(true, term, term[0].Span.Through(term[^1].Span));
        return definition is [Paragraph first, ..]
            ? [new Paragraph([bold, new TextRun(": ", end), .. first.Inlines], bold.Span.Through(first.Span)), .. definition.Skip(1)]
            : [new Paragraph([bold], bold.Span), .. definition];
    }

    /// <summary>Terms that the same is said of.</summary>
    public static EquatableArray<Inline> Terms(IEnumerable<EquatableArray<Inline>> terms)
    {
        var all = new List<Inline>();
        foreach (var term in terms.Where(t => !t.IsEmpty))
        {
            if (all.Count > 0)
                all.Add(new TextRun(", ", SourceSpan.At(all[^1].Span.File, all[^1].Span.EndLine, all[^1].Span.EndColumn)));
            all.AddRange(term);
        }
        return all.ToEquatableArray();
    }

    private EquatableArray<ListEntry> ItemsOf(MarkedBlock list) =>
        list.Select(b => new ListEntry(b is MarkedBlock { Frame: ItemFrame } item ? read(item) : read([b]), SpanOf(b)) { IsTicked = context.Source.TickAt(b.Line) })
            .Where(i => !i.Blocks.IsEmpty)
            .ToEquatableArray();

    private ListBlock ReadTerms(MarkedBlock terms)
    {
        var items = new List<ListEntry>();
        EquatableArray<Inline> term = [];
        foreach (var block in terms.SelectMany(Unframed))
        {
            var blocks = read(block is MarkedBlock { Frame: TermFrame or DefinitionFrame } marked ? marked : [block]);
            if (block is MarkedBlock { Frame: TermFrame })
            {
                term = Terms([term, blocks.OfType<Paragraph>().SelectMany(p => p.Inlines).ToEquatableArray()]);
                continue;
            }
            if (!blocks.IsEmpty)
                items.Add(new ListEntry(Defined(term, blocks, SpanOf(block)), SpanOf(block)));
            term = [];
        }
        AddAlone(items, term);
        return new ListBlock(false, 1, items.ToEquatableArray(), SpanOf(terms));
    }

    // A term may be wrapped with its definition in a frame that says nothing.
    private static IEnumerable<Syntax.Block> Unframed(Syntax.Block block) =>
        block is MarkedBlock { Frame: PlainFrame } plain ? plain.SelectMany(Unframed) : [block];

    private static void AddAlone(List<ListEntry> items, EquatableArray<Inline> term)
    {
        if (!term.IsEmpty)
            items.Add(new ListEntry(Defined(term, [], term[0].Span), term[0].Span));
    }

    private static Block Bold(Block block, bool isOfFold) =>
        block is Paragraph paragraph
            ? new Paragraph([new Emphasis(true, paragraph.Inlines, paragraph.Span)], paragraph.Span) { IsFoldLabel = isOfFold, IsTitleWord = !PlainText.Of(paragraph.Inlines).Contains(' ', StringComparison.Ordinal) }
            : block;

    private SourceSpan SpanOf(Syntax.Block block) => context.Source.Span(block);
}
