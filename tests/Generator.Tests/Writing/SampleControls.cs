using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Tests.Writing;

/// <summary>Makes controls out of words that stand in documents, as the extraction stage would.</summary>
internal static class SampleControls
{
    /// <summary>A control for every place where <paramref name="statement"/> stands in <paramref name="documents"/>.</summary>
    public static Control Of(ControlKind kind, string title, string statement, params Document[] documents)
    {
        var places = documents.SelectMany(d => PlacesIn(d, statement)).ToList();
        return places.Count == 0
            ? throw new ArgumentException($"No document says '{statement}'.", nameof(statement))
            : new Control
            {
                Id = $"{documents[0].Group}.{title.ToLowerInvariant().Replace(' ', '-')}",
                Kind = kind,
                Title = title,
                Statement = statement,
                Group = documents[0].Group,
                Source = places[0].Source,
                AlsoAt = places.Skip(1).Select(p => p.Source).ToEquatableArray(),
                Ranges = places.Select(p => p.Range).ToEquatableArray(),
                Rule = kind is ControlKind.Assurance or ControlKind.Limitation ? "provider-sentence" : "imperative-list-item",
                Evidence = statement.Split(' ')[0],
            };
    }

    /// <summary>All paragraphs, headings and cells of a document with their words.</summary>
    public static IEnumerable<(SourceSpan Span, EquatableArray<Inline> Inlines, string Anchor)> Blocks(Document document)
    {
        if (document.Notice is { } notice)
            yield return (notice.Span, notice.Inlines, document.Root.Anchor);
        foreach (var section in document.Sections)
        {
            yield return (section.Span, section.Title, section.Anchor);
            foreach (var (span, inlines) in section.Blocks.SelectMany(Within))
                yield return (span, inlines, section.Anchor);
        }
    }

    private static IEnumerable<(ControlSource Source, TextRange Range)> PlacesIn(Document document, string statement) =>
        from block in Blocks(document)
        let start = PlainText.Of(block.Inlines).IndexOf(statement, StringComparison.Ordinal)
        where start >= 0
        select (new ControlSource(document.File, block.Anchor, block.Span.Line, block.Span.EndLine), new TextRange(block.Span, start, statement.Length));

    private static IEnumerable<(SourceSpan Span, EquatableArray<Inline> Inlines)> Within(Block block) => block switch
    {
        Paragraph p => [(p.Span, p.Inlines)],
        ListBlock list => list.Items.SelectMany(i => i.Blocks).SelectMany(Within),
        Topics topics => Within(topics.List),
        Note note => note.Blocks.SelectMany(Within),
        Quotation quotation => quotation.Blocks.SelectMany(Within),
        CodeTabs tabs => tabs.Tabs.SelectMany(t => t.Blocks).SelectMany(Within),
        Table table => table.Rows.Prepend(table.Head).SelectMany(r => r.Cells).Select(c => (c.Span, c.Inlines)),
        _ => [],
    };
}
