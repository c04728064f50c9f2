using Generator.Model;
using Generator.Model.Prose;
using Generator.Writing.Addresses;
using Generator.Writing.Html;
using Generator.Writing.Places;

namespace Generator.Writing.Prose;

/// <summary>A document's prose as HTML, in three parts so that a page can put something between them.</summary>
/// <param name="Notice">The notice above the title, or <c>null</c>.</param>
/// <param name="Title">What stands within the heading of level 1.</param>
/// <param name="Body">All below the title.</param>
internal sealed record RenderedDocument(TrustedHtml? Notice, TrustedHtml Title, TrustedHtml Body);

/// <summary>Renders the prose of one page from its tree.</summary>
internal sealed class ProseRenderer
{
    private const int DeepestHeading = 6;
    // More letters than a narrow column has room for: in a word, which would be broken more than once, and in all.
    private const int LongWord = 16;
    private const int LongCell = 100;

    private static readonly Dictionary<SourceSpan, PolicyDocument> NoPolicies = [];

    private readonly HtmlWriter _html = new();
    private readonly ElementIds _ids;
    private readonly InlineRenderer _inlines;
    private readonly ILookup<SourceSpan, ControlPlace> _places;
    private readonly IReadOnlyDictionary<SourceSpan, PolicyDocument> _policies;
    private int _tables;

    private ProseRenderer(IReadOnlyList<ControlPlace> places, IReadOnlyDictionary<SourceSpan, PolicyDocument> policies, PageLinks links)
    {
        _policies = policies;
        _ids = new ElementIds(places.Select(p => p.ElementId).Concat(policies.Keys.Select(p => ElementId.OfPolicy(p.Line))));
        _inlines = new InlineRenderer(_html, links, _ids);
        _places = places.ToLookup(p => p.Range.Block);
    }

    /// <summary>The prose of <paramref name="document"/>, with <paramref name="places"/> marked and its <paramref name="policies"/>, by their blocks, as tables.</summary>
    public static RenderedDocument Render(Document document, IReadOnlyList<ControlPlace> places, IReadOnlyDictionary<SourceSpan, PolicyDocument> policies, PageLinks links)
    {
        var renderer = new ProseRenderer(places, policies, links);
        return new RenderedDocument(renderer.RenderNotice(document.Notice), renderer.RenderTitle(document), renderer.RenderBody(document.Root));
    }

    /// <summary>Inlines on their own, without marks, addresses and images: words of a document quoted on another page.</summary>
    public static TrustedHtml RenderQuote(EquatableArray<Inline> inlines, PageLinks links)
    {
        var renderer = new ProseRenderer([], NoPolicies, links with { IsQuote = true });
        renderer._inlines.Render(inlines, []);
        return renderer._html.Take();
    }

    private TrustedHtml? RenderNotice(Paragraph? notice)
    {
        if (notice is null)
            return null;
        RenderAnchors([ElementId.OfLine(notice.Span.Line)]);
        RenderInlines(notice.Inlines, notice.Span);
        return _html.Take();
    }

    private TrustedHtml RenderTitle(Document document)
    {
        var root = document.Root;
        RenderAnchors([root.Anchor, .. root.Aliases, ElementId.OfLine(root.Span.Line)]);
        if (root.Title.IsEmpty)
            _html.Text(document.Title);
        else
            RenderInlines(root.Title, root.Span);
        return _html.Take();
    }

    private TrustedHtml RenderBody(Section root)
    {
        RenderBlocks(root.Blocks);
        foreach (var section in root.Sections)
            RenderSection(section, 2);
        return _html.Take();
    }

    // A heading's level is its depth: a source that leaves a level out would leave a gap in the page's outline.
    private void RenderSection(Section section, int level)
    {
        var heading = $"h{Math.Min(level, DeepestHeading)}";
        var id = _ids.Take(ElementId.OfAnchor(section.Anchor));
        _html.Open(heading, ("id", id));
        RenderAnchors([.. section.Aliases, ElementId.OfLine(section.Span.Line)]);
        RenderInlines(section.Title, section.Span);
        if (id is not null)
            _html.Open("a", ("class", "permalink"), ("href", "#" + Uri.EscapeDataString(id)), ("aria-label", $"Link to “{section.TitleText}”")).Close("a");
        _html.Close(heading).Line();
        RenderBlocks(section.Blocks);
        foreach (var below in section.Sections)
            RenderSection(below, level + 1);
    }

    private void RenderAnchors(IEnumerable<string> anchors)
    {
        foreach (var anchor in anchors)
            _inlines.RenderAnchor(anchor);
    }

    private void RenderInlines(EquatableArray<Inline> inlines, SourceSpan block) =>
        _inlines.Render(inlines, [.. _places[block].OrderBy(p => p.Start).ThenByDescending(p => p.End)]);

    private void RenderBlocks(EquatableArray<Block> blocks)
    {
        foreach (var block in blocks)
            RenderBlock(block);
    }

    private void RenderBlock(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                RenderParagraph(paragraph);
                break;
            case ListBlock list:
                RenderList(list);
                break;
            case Note note:
                RenderNote(note);
                break;
            case Table table:
                RenderTable(table);
                break;
            case CodeBlock code:
                RenderCode(code);
                break;
            case CodeTabs tabs:
                RenderTabs(tabs);
                break;
            case Topics topics:
                RenderTopics(topics);
                break;
            case Quotation quotation:
                RenderQuotation(quotation);
                break;
            default:
                throw new NotSupportedException($"There is no rendering of {block.GetType().Name}.");
        }
    }

    // The coverage page leads to every statement by its line; of several on a line the first is close enough.
    private string? LineId(SourceSpan block) => _ids.Take(ElementId.OfLine(block.Line));

    private void RenderParagraph(Paragraph paragraph)
    {
        _html.Open("p", ("id", LineId(paragraph.Span)));
        RenderInlines(paragraph.Inlines, paragraph.Span);
        _html.Close("p").Line();
    }

    private void RenderList(ListBlock list)
    {
        var element = list.Ordered ? "ol" : "ul";
        _html.Open(element, ("start", list.Ordered && list.Start != 1 ? $"{list.Start}" : null)).Line();
        foreach (var item in list.Items)
        {
            _html.Open("li", ("class", item.IsTicked is null ? null : "task"));
            RenderBox(item.IsTicked);
            RenderBlocks(item.Blocks);
            _html.Close("li").Line();
        }
        _html.Close(element).Line();
    }

    private void RenderBox(bool? isTicked)
    {
        if (isTicked is { } ticked)
            _html.Open("span", ("class", "task-box"), ("role", "img"), ("aria-label", ticked ? "Ticked in the guide" : "Not ticked in the guide")).Text(ticked ? "☑" : "☐").Close("span");
    }

    private void RenderNote(Note note)
    {
        var word = note.Kind.ToString();
        _html.Open("div", ("class", $"note note-{word.ToLowerInvariant()}"), ("role", "note"));
        _html.Open("p", ("class", "note-label")).Text(word).Close("p").Line();
        RenderBlocks(note.Blocks);
        _html.Close("div").Line();
    }

    // A wide table scrolls in a region of its own, which the keyboard must reach and a screen reader must be able to name.
    private void RenderTable(Table table)
    {
        var columns = string.Join(", ", table.Head.Cells.Select(c => PlainText.Of(c.Inlines)).Where(t => t.Length > 0));
        _html.Open("div", ("class", "table-scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", columns.Length > 0 ? $"Table {++_tables}: {columns}" : $"Table {++_tables}")).Line();
        _html.Open("table");
        // A table without a head has an empty one, for its columns' sake.
        if (table.Head.Cells.Any(c => !c.Inlines.IsEmpty))
        {
            _html.Open("thead");
            RenderRow(table.Head, isHead: true);
            _html.Close("thead");
        }
        _html.Open("tbody").Line();
        foreach (var row in table.Rows)
            RenderRow(row, isHead: false);
        _html.Close("tbody").Close("table").Close("div").Line();
    }

    private void RenderRow(TableRow row, bool isHead)
    {
        _html.Open("tr");
        foreach (var cell in row.Cells)
        {
            var names = isHead && !cell.Inlines.IsEmpty;
            _html.Open(names ? "th" : "td", ("scope", names ? "col" : null), ("class", IsLong(PlainText.Of(cell.Inlines)) ? "long" : null), ("id", LineId(cell.Span)));
            RenderBox(cell.IsTicked);
            RenderInlines(cell.Inlines, cell.Span);
            _html.Close(names ? "th" : "td");
        }
        _html.Close("tr").Line();
    }

    private static bool IsLong(string text) => text.Length > LongCell || text.Split(' ', '\n').Any(w => w.Length > LongWord);

    private void RenderCode(CodeBlock code)
    {
        var policy = _policies.GetValueOrDefault(code.Span);
        _html.Open("pre", ("id", policy is null ? null : ElementId.OfPolicy(code.Span.Line)), ("tabindex", "0"), ("data-language", code.Language.Length > 0 ? code.Language : null));
        _html.Open("code").Text(code.Text).Close("code").Close("pre").Line();
        if (policy is not null)
            new PolicyTable(_html).Write(policy);
    }

    // All alternatives are shown: none is hidden from print, from the browser's search or from a link to a marked place.
    private void RenderTabs(CodeTabs tabs)
    {
        _html.Open("div", ("class", "alternatives")).Line();
        foreach (var tab in tabs.Tabs)
        {
            _html.Open("div", ("class", "alternative"), ("role", "group"), ("aria-label", tab.Label));
            _html.Open("p", ("class", "alternative-label"), ("id", LineId(tab.Span))).Text(tab.Label).Close("p").Line();
            RenderBlocks(tab.Blocks);
            _html.Close("div").Line();
        }
        _html.Close("div").Line();
    }

    private void RenderTopics(Topics topics)
    {
        _html.Open("div", ("class", "topics"));
        _html.Open("p", ("class", "topics-label")).Text("Topics").Close("p").Line();
        RenderList(topics.List);
        _html.Close("div").Line();
    }

    private void RenderQuotation(Quotation quotation)
    {
        _html.Open("blockquote").Line();
        RenderBlocks(quotation.Blocks);
        _html.Close("blockquote").Line();
    }
}
