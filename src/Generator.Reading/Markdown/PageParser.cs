using Generator.Model;
using Generator.Reading.Markdown.Marks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>Parses a file and finds its outline: headings, addresses, and the links that may tell other pages' addresses.</summary>
internal static class PageParser
{
    private const string NoticeWords = "End of support notice";

    /// <summary>Parses a file.</summary>
    public static Page Parse(SourceFile file, Dialect dialect, ReadingOptions options)
    {
        var lines = PagePreparation.Of(file, options);
        BlockBounds.Check(lines);
        var source = SourceText.Of(file, lines);
        // The GitHub dialect fences all its code, and indents prose by any number of spaces.
        var page = !lines.IsTooDeep && MarkdownSyntax.Parse(source, indentedCode: dialect != Dialect.GitHub && lines.HasIndentedCode) is { } document
            ? Outline(source, dialect, document, options)
            : new Page(source, dialect, null, [], [], []) { IsTooDeep = true };
        return page with { Metadata = lines.Metadata, Problems = lines.Problems, Included = lines.Included, Variants = [.. page.Variants, .. lines.Decided] };
    }

    private static Page Outline(SourceText source, Dialect dialect, MarkdownDocument document, ReadingOptions options)
    {
        var variants = options.Variants.Count > 0 ? VariantChoice.NamesIn(document) : [];
        VariantChoice.Apply(document, options.Variants);
        List<Block> blocks = [.. Frames.Dissolve(document)];
        var notice = NoticeOf(blocks);
        if (notice is not null)
            blocks.RemoveAt(0);
        var parts = PartsOf(TabGroups.In(blocks));
        var owned = parts.SelectMany(p => p.Anchors).ToHashSet();
        var marks = MarksIn(document).Where(m => !owned.Contains(m)).OrderBy(m => m.Offset);
        return new Page(source, dialect, notice, parts, LinksIn(document), [.. marks]) { Variants = variants };
    }

    private static ParagraphBlock? NoticeOf(List<Block> blocks)
    {
        if (blocks is not [ParagraphBlock first, ..])
            return null;
        return SyntaxText.Of(first.Inline).StartsWith(NoticeWords, StringComparison.OrdinalIgnoreCase) ? first : null;
    }

    private static List<PagePart> PartsOf(List<Piece> pieces)
    {
        int[] starts = [.. Enumerable.Range(0, pieces.Count).Where(i => BeginsPart(pieces, i)), pieces.Count];
        var parts = new List<PagePart>();
        if (starts[0] > 0)
            parts.Add(new PagePart(null, "", [], pieces[..starts[0]]));
        for (var i = 0; i + 1 < starts.Length; i++)
            parts.Add(PartOf(pieces[starts[i]..starts[i + 1]]));
        return parts;
    }

    private static bool BeginsPart(List<Piece> pieces, int index)
    {
        if (BlockOf(pieces[index]) is not HeadingBlock heading)
            return false;
        var next = index + 1 < pieces.Count ? BlockOf(pieces[index + 1]) : null;
        return !(TopicsShape.IsTitle(heading) && TopicsShape.IsLinkList(next));
    }

    private static PagePart PartOf(List<Piece> pieces)
    {
        var heading = (HeadingBlock)BlockOf(pieces[0])!;
        var below = pieces.Skip(1).Select(BlockOf).TakeWhile(b => b is AnchorBlock).Cast<AnchorBlock>().ToList();
        var anchors = MarksIn(heading.Inline).Concat(below.SelectMany(MarksIn));
        return new PagePart(heading, SyntaxText.Of(heading.Inline), [.. anchors], pieces[(1 + below.Count)..]);
    }

    private static Block? BlockOf(Piece piece) => (piece as SinglePiece)?.Block;

    private static List<PageLink> LinksIn(MarkdownDocument document) =>
    [
        .. document.Descendants<LinkInline>()
            .Where(l => !l.IsImage && l.Url is { } url && url.Contains('#'))
            .Select(l => new PageLink(l.Url!, SyntaxText.Of(l))),
    ];

    private static IEnumerable<PageMark> MarksIn(MarkdownDocument document) =>
        document.Descendants<HtmlInline>().SelectMany(MarksIn).Concat(document.Descendants<AnchorBlock>().SelectMany(MarksIn));

    private static IEnumerable<PageMark> MarksIn(ContainerInline? inlines) =>
        inlines?.Descendants<HtmlInline>().SelectMany(MarksIn) ?? [];

    private static IEnumerable<PageMark> MarksIn(AnchorBlock block) => block.Names.Select(n => new PageMark(n, block.Span.Start));

    private static IEnumerable<PageMark> MarksIn(HtmlInline inline) =>
        HtmlTag.Parse(inline.Tag).Anchor is { } name ? [new PageMark(name, inline.Span.Start)] : [];
}
