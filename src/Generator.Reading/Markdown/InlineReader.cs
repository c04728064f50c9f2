using Generator.Model;
using Generator.Model.Prose;
using Markdig.Syntax.Inlines;
using Inline = Generator.Model.Prose.Inline;
using Syntax = Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>Turns the inlines of a block into the document's own.</summary>
internal sealed class InlineReader
{
    private readonly PageContext _context;
    private readonly LinkResolver _links;
    private readonly RunBuilder _out;
    private bool _strong;
    private bool _italic;
    private int _skip;
    private bool _inCell;

    private InlineReader(PageContext context)
    {
        _context = context;
        _links = new LinkResolver(context);
        _out = new RunBuilder(context.Source);
    }

    /// <summary>The inlines of a block.</summary>
    public static EquatableArray<Inline> Read(PageContext context, ContainerInline? container) =>
        Read(context, container?.FirstChild, null);

    /// <summary>The inlines of a table's cell, where a backslash before a pipe belongs to the table, in code too.</summary>
    public static EquatableArray<Inline> ReadCell(PageContext context, ContainerInline? container)
    {
        var reader = new InlineReader(context) { _inCell = true };
        if (container is not null)
            reader.TakeChildren(container);
        return reader._out.Finish();
    }

    /// <summary>The inlines from <paramref name="first"/> up to and without <paramref name="end"/>.</summary>
    /// <param name="context">The page.</param>
    /// <param name="first">The first inline.</param>
    /// <param name="end">The inline behind the last, or <c>null</c>.</param>
    /// <param name="skip">How many characters to leave out at the start of the first inline, if it is plain text.</param>
    public static EquatableArray<Inline> Read(PageContext context, Syntax.Inline? first, Syntax.Inline? end, int skip = 0)
    {
        var reader = new InlineReader(context) { _skip = skip };
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
            reader.Take(inline);
        return reader._out.Finish();
    }

    private void Take(Syntax.Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: TakeLiteral(literal); break;
            case LineBreakInline lineBreak: TakeBreak(lineBreak); break;
            case HtmlEntityInline entity: _out.Text(SyntaxText.Of(entity), entity.Span.Start, entity.Span.End); break;
            case CodeInline code: TakeCode(code); break;
            case EmphasisInline emphasis: TakeEmphasis(emphasis); break;
            case LinkInline { IsImage: true } image: TakeImage(image); break;
            case LinkInline link: TakeLink(link, InvisibleCharacters.Without(link.Url ?? ""), link); break;
            case AutolinkInline link: TakeAutolink(link); break;
            case HtmlInline html: TakeHtml(html); break;
            case DelimiterInline delimiter: TakeDelimiter(delimiter); break;
            case ContainerInline other: TakeChildren(other); break;
            default: TakeUnknown(inline); break;
        }
    }

    private void TakeChildren(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Take(inline);
    }

    private void TakeLiteral(LiteralInline literal)
    {
        _out.Text(literal.Content.AsSpan()[_skip..], literal.Span.Start + _skip, literal.Span.End);
        _skip = 0;
    }

    private void TakeBreak(LineBreakInline lineBreak)
    {
        if (LineBreaks.IsHard(lineBreak, _context.Source) || LabelLine.EndsAt(lineBreak))
            _out.Break(_context.Source.Span(lineBreak));
        else
            _out.Text(" ", lineBreak.Span.Start, lineBreak.Span.Start);
    }

    private void TakeCode(CodeInline code)
    {
        var span = _context.Source.Span(code);
        var text = _inCell ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content;
        if (CodeLink.Of(text) is not { } link)
        {
            if (!string.IsNullOrWhiteSpace(text))
                _out.Visible(new CodeSpan(text.Trim(), span));
            return;
        }
        var resolved = _links.Link(link.Url, span);
        if (resolved.IsKept)
            _out.Begin(new GroupDraft(c => new Link(c, link.Url, resolved.Target, span), keepEmpty: false));
        _out.Visible(new CodeSpan(link.Text, span));
        if (resolved.IsKept)
            _out.End();
    }

    private void TakeEmphasis(EmphasisInline emphasis)
    {
        if (emphasis.DelimiterChar == StruckWords.Sign)
        {
            TakeTildes(emphasis);
            return;
        }
        var isStrong = emphasis.DelimiterCount == 2;
        // Emphasis within emphasis of the same kind changes nothing.
        if (isStrong ? _strong : _italic)
        {
            TakeChildren(emphasis);
            return;
        }
        var span = _context.Source.Span(emphasis);
        var (strong, italic) = (_strong, _italic);
        (_strong, _italic) = (strong || isStrong, italic || !isStrong);
        TakeGroup(new GroupDraft(c => new Emphasis(isStrong, c, span), keepEmpty: false), emphasis);
        (_strong, _italic) = (strong, italic);
    }

    // What is struck through is said no longer.
    private void TakeTildes(EmphasisInline words)
    {
        if (StruckWords.Are(words, _context.Source))
            return;
        _out.Text("~", words.Span.Start, words.Span.Start);
        TakeChildren(words);
        _out.Text("~", words.Span.End, words.Span.End);
    }

    private void TakeLink(ContainerInline children, string url, Syntax.Inline link)
    {
        var span = _context.Source.Span(link);
        var resolved = _links.Link(url, span);
        if (resolved.IsKept)
            TakeGroup(new GroupDraft(c => new Link(c, url, resolved.Target, span), keepEmpty: true), children);
        else
            TakeChildren(children);
    }

    private void TakeGroup(GroupDraft group, ContainerInline children)
    {
        _out.Begin(group);
        TakeChildren(children);
        _out.End();
    }

    private void TakeAutolink(AutolinkInline link)
    {
        var span = _context.Source.Span(link);
        var url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var resolved = _links.Link(url, span);
        if (!resolved.IsKept)
        {
            // Probably no address at all but a placeholder, <arn:...>: its brackets are words too.
            _out.Text($"<{link.Url}>", link.Span.Start, link.Span.End);
            return;
        }
        _out.Begin(new GroupDraft(c => new Link(c, url, resolved.Target, span), keepEmpty: true));
        _out.Text(link.Url, link.Span.Start + 1, link.Span.End - 1);
        _out.End();
    }

    private void TakeImage(LinkInline image)
    {
        var span = _context.Source.Span(image);
        var url = image.Url ?? "";
        var alt = SyntaxText.Of(image);
        var resolved = url is LeftOut.Address ? default : _links.Image(url, span);
        if (url is LeftOut.Address)
            _out.Visible(new Image(alt, "", span));
        else if (resolved.IsKept)
            _out.Visible(new Image(alt, resolved.Path ?? url, span));
        else
            _out.Text(alt, image.Span.Start, image.Span.End);
    }

    private void TakeHtml(HtmlInline html)
    {
        var tag = HtmlTag.Parse(html.Tag);
        if (tag.IsSilent)
            return;
        if (tag is { Name: "br" })
        {
            _out.Break(_context.Source.Span(html));
            return;
        }
        if (!_context.Html.Contain(tag))
        {
            _out.Text(html.Tag, html.Span.Start, html.Span.End);
            return;
        }
        if (tag.Anchor is { } name && _context.Anchors.Counts(name, html.Span.Start))
            _out.Invisible(new AnchorMark(name, _context.Source.Span(html)));
        if ((tag.Anchor is null || tag.IsLink) && !_context.Html.IsEndOfAnother(tag))
            _context.Report(DiagnosticRules.RawHtml, _context.Source.Span(html), $"'{html.Tag}' is HTML.");
    }

    /// <summary>A bracket or asterisk that turned out to open nothing: it and what stands behind it are text.</summary>
    private void TakeDelimiter(DelimiterInline delimiter)
    {
        var text = delimiter.ToLiteral();
        _out.Text(text, delimiter.Span.Start, delimiter.Span.Start + text.Length - 1);
        TakeChildren(delimiter);
    }

    private void TakeUnknown(Syntax.Inline inline)
    {
        _context.Report(DiagnosticRules.UnknownMarkdown, _context.Source.Span(inline), $"A {inline.GetType().Name} isn't understood.");
        _out.Text(_context.Source.Slice(inline.Span.Start, inline.Span.End), inline.Span.Start, inline.Span.End);
    }
}
