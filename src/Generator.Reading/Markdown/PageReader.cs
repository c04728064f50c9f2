using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading.Markdown.Marks;
using Markdig.Syntax;
using Block = Generator.Model.Prose.Block;
using CodeBlock = Generator.Model.Prose.CodeBlock;
using SourceSpan = Generator.Model.SourceSpan;

namespace Generator.Reading.Markdown;

/// <summary>Makes a document of a parsed page.</summary>
internal sealed class PageReader
{
    private readonly PageContext _context;
    private readonly BlockReader _blocks;

    private PageReader(PageContext context)
    {
        _context = context;
        _blocks = new BlockReader(context);
    }

    /// <summary>The document, with the problems found in it.</summary>
    public static Outcome<Document> Read(Page page, GuideIndex guide)
    {
        var context = new PageContext(page, guide);
        var document = new PageReader(context).Read();
        var diagnostics = page.Problems.Concat(context.Diagnostics).Concat(LeftoverMarkup.In(document, page.Source.Text)).Select(d => d with { Span = page.Source.Told(d.Span) })
            .OrderBy(d => d.Span.Line).ThenBy(d => d.Span.Column).ThenBy(d => d.Rule.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal);
        return new Outcome<Document>(document, diagnostics.ToEquatableArray());
    }

    private Document Read()
    {
        var page = _context.Page;
        foreach (var mark in _context.Anchors.Repeated)
            _context.Report(DiagnosticRules.DuplicateAnchor, _context.Source.Span(mark.Offset, mark.Offset), $"The anchor '{mark.Name}' is given to another place of the page too, and leads there.");
        ReportLongTitles(page);
        return new Document(page.File, page.Dialect, ReadNotice(page.Notice), ReadRoot(page))
        {
            Metadata = page.Metadata,
            Fillings = page.Source.Fillings,
            Variants = page.Variants.ToEquatableArray(),
        };
    }

    // A title stands again on every page that leads there, and with every control below it.
    private void ReportLongTitles(Page page)
    {
        var titles = page.Parts.Where(p => p.Heading is not null).Select(p => (Length: p.Text.Length, Span: _context.Source.Span(p.Heading!)));
        foreach (var (length, span) in titles.Append((Length: page.Metadata.Title?.Length ?? 0, Span: page.Metadata.TitleSpan)).Where(t => t.Length > InputBounds.TextCharacters))
            _context.Report(DiagnosticRules.InputTooLarge, span, $"The title has {CountWords.Of(length)} characters; at most {CountWords.Of(InputBounds.TextCharacters)} are read.");
    }

    private Paragraph? ReadNotice(ParagraphBlock? notice)
    {
        if (notice is null)
            return null;
        var inlines = InlineReader.Read(_context, notice.Inline);
        return new Paragraph(inlines, inlines[0].Span.Through(inlines[^1].Span));
    }

    /// <summary>
    /// The first heading of level 1 is the title. What stands above it (a banner) is the page's own: prose comes first,
    /// sections become the first ones below the title. A page without such a heading is reported, and its first heading
    /// stands for the title, unless front matter gives one; one without any heading has none, and is called by its file's name.
    /// </summary>
    private Section ReadRoot(Page page)
    {
        if (page.IsTooDeep)
            return ReadRaw(page);
        var above = page.Parts.Count > 0 && page.Parts[0].Heading is null ? page.Parts[0] : null;
        var lead = above is null ? [] : _blocks.Read(above.Pieces);
        List<PagePart> parts = [.. page.Parts.Where(p => p.Heading is not null)];
        var title = parts.Find(p => p.Heading!.Level == 1);
        if (title is null && page.Metadata.Title is { } name)
            return SectionTree.Of(Titled(name, above, lead), [.. parts.Select(Read)]);
        if (title is null)
            ReportTitle(parts.FirstOrDefault()?.Heading);
        if (parts.Count == 0)
            return Untitled(above, lead);
        var root = Read(title ?? parts[0]);
        var others = parts.Where(p => p != (title ?? parts[0])).Select(Read);
        return SectionTree.Of(root with { Blocks = [.. lead, .. root.Blocks] }, [.. others]);
    }

    private Section ReadRaw(Page page)
    {
        var span = _context.Source.Span(0, _context.Source.Text.Length - 1);
        if (!page.Problems.Any(p => p.Rule == DiagnosticRules.InputTooLarge))
            _context.Report(DiagnosticRules.UnknownMarkdown, SourceSpan.Start(page.File), "The page is nested too deeply to be read; its text is shown as code.");
        return Untitled(null, [new CodeBlock("", _context.Source.Text.ReplaceLineEndings("\n"), span)]);
    }

    private void ReportTitle(HeadingBlock? first)
    {
        var span = first is null ? SourceSpan.Start(_context.Page.File) : _context.Source.Span(first);
        var message = first is null ? "The page has no heading; its file's name stands for the title." : $"The first heading is of level {first.Level}; it is taken for the title.";
        _context.Report(DiagnosticRules.MissingTitle, span, message);
    }

    /// <summary>The title that stands above the text, in front matter.</summary>
    private Section Titled(string name, PagePart? above, EquatableArray<Block> blocks)
    {
        var span = _context.Page.Metadata.TitleSpan;
        var anchor = above is null ? PageAnchors.Slug(name) : _context.Anchors.Of(above)[0];
        return new Section(1, [new TextRun(name, span)], anchor, [], blocks, [], span);
    }

    private Section Untitled(PagePart? above, EquatableArray<Block> blocks)
    {
        var name = Path.GetFileNameWithoutExtension(_context.Page.File);
        var anchor = above is null ? PageAnchors.Slug(name) : _context.Anchors.Of(above)[0];
        var span = SourceSpan.Start(_context.Page.File);
        return new Section(1, [], anchor, [], blocks, [], span);
    }

    private Section Read(PagePart part)
    {
        var heading = part.Heading!;
        var names = _context.Anchors.Of(part);
        var title = InlineReader.Read(_context, heading.Inline).Where(i => i is not AnchorMark).ToEquatableArray();
        return new Section(heading.Level, title, names[0], names.Skip(1).ToEquatableArray(), _blocks.Read(part.Pieces), [], _context.Source.Span(heading)) { Variant = Frames.VariantOf(heading) };
    }
}
