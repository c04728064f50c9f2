using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Extraction.Segmentation;

/// <summary>What words that stand apart from the prose are for.</summary>
internal enum Apart
{
    /// <summary>The notice above the title.</summary>
    Notice,

    /// <summary>An entry of a list of topics.</summary>
    Topic,

    /// <summary>The label of one of several alternatives.</summary>
    TabLabel,

    /// <summary>A cell of a table's head.</summary>
    ColumnName,
}

/// <summary>
/// Yields the words of a document that are no prose: no rule decides about them, and the ledger holds them all the same.
/// Together with <see cref="PassageReader"/> it yields every word of the tree but code and the descriptions of images.
/// </summary>
internal static class ApartReader
{
    /// <summary>The passages of <paramref name="document"/> that stand apart, each with what it is for.</summary>
    public static IEnumerable<(Passage Passage, Apart Apart)> Read(Document document)
    {
        var root = new Place(document, document.Root, [], Container.Prose, null, 0);
        var notice = document.Notice is { } words ? Sentences(words.Inlines, words.Span, root).Select(p => (p, Apart.Notice)) : [];
        return notice.Concat(document.Sections.SelectMany(s => s.Blocks.SelectMany(b => OfBlock(b, root with { Section = s }))));
    }

    private static IEnumerable<(Passage Passage, Apart Apart)> OfBlock(Block block, Place place) => block switch
    {
        Topics topics => topics.List.Items.SelectMany(i => i.Blocks).SelectMany(b => OfTopic(b, place)),
        Table table => table.Head.Cells.SelectMany(c => Sentences(c.Inlines, c.Span, place)).Select(p => (p, Apart.ColumnName)),
        CodeTabs tabs => tabs.Tabs.SelectMany(t => OfTab(t, place)),
        ListBlock list => list.Items.SelectMany(i => i.Blocks).SelectMany(b => OfBlock(b, place)),
        Note note => note.Blocks.SelectMany(b => OfBlock(b, place)),
        Quotation quotation => quotation.Blocks.SelectMany(b => OfBlock(b, place)),
        _ => [],
    };

    // Topics nest as the pages below them do, and whatever else stands among them leads on too.
    private static IEnumerable<(Passage Passage, Apart Apart)> OfTopic(Block block, Place place) => block switch
    {
        Paragraph paragraph => Sentences(paragraph.Inlines, paragraph.Span, place).Select(p => (p, Apart.Topic)),
        ListBlock list => list.Items.SelectMany(i => i.Blocks).SelectMany(b => OfTopic(b, place)),
        Note note => note.Blocks.SelectMany(b => OfTopic(b, place)),
        Quotation quotation => quotation.Blocks.SelectMany(b => OfTopic(b, place)),
        Table table => table.Rows.Prepend(table.Head).SelectMany(r => r.Cells).SelectMany(c => Sentences(c.Inlines, c.Span, place)).Select(p => (p, Apart.Topic)),
        CodeTabs tabs => tabs.Tabs.SelectMany(t => t.Blocks.SelectMany(b => OfTopic(b, place)).Prepend((Label(t, place), Apart.TabLabel))),
        _ => OfBlock(block, place),
    };

    private static IEnumerable<(Passage Passage, Apart Apart)> OfTab(CodeTab tab, Place place) =>
        tab.Blocks.SelectMany(b => OfBlock(b, place)).Prepend((Label(tab, place), Apart.TabLabel));

    private static Passage Label(CodeTab tab, Place place) => new()
    {
        Form = StatementForm.Heading,
        Text = tab.Label,
        Source = new ControlSource(place.Document.File, place.Section.Anchor, tab.Span.Line, tab.Span.Line),
        Range = new TextRange(tab.Span, 0, tab.Label.Length),
        Place = place,
    };

    private static IEnumerable<Passage> Sentences(EquatableArray<Inline> inlines, SourceSpan span, Place place)
    {
        var map = new InlineMap(inlines, span);
        return SentenceSplitter.Split(map.Text, map.IsCode)
            .Select(r => PassageReader.PassageOf(map, (r.Start.Value, r.End.Value), StatementForm.Sentence, span, place));
    }
}
