using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>Reads blocks between two lines of signs, and paragraphs that a style above them makes such a block.</summary>
internal sealed class DelimitedPass(AsciiDocPage page, LineCursor cursor, BlockPass blocks)
{
    private static readonly HashSet<string> CodeStyles = new(StringComparer.Ordinal) { "source", "listing", "literal", "stem", "latexmath", "asciimath", "plantuml", "mermaid", "ditaa", "graphviz" };

    /// <summary>Reads the block that the next line opens.</summary>
    public void Read(BlockHead head)
    {
        var open = cursor.Take();
        var delimiter = open.Text.TrimEnd();
        var closing = delimiter[0] is '`' ? new string('`', delimiter.LastIndexOf('`') + 1) : delimiter;
        var close = cursor.Find(cursor.At, l => l.Mark is null && l.Text.AsSpan().TrimEnd().SequenceEqual(closing));
        var end = close;
        if (close < 0)
        {
            page.Lines.Report(DiagnosticRules.FrameUnclosed, open, 0, $"'{delimiter}' opens a block here that is closed nowhere.");
            end = cursor.Find(cursor.At, l => LineShape.Heading().IsMatch(l.Text)) is >= 0 and var heading ? heading : cursor.End;
        }
        ReadInside(head, open, delimiter, end);
        cursor.At = close < 0 ? end : close + 1;
    }

    /// <summary>Adds code.</summary>
    public void AddCode(BlockHead head, IReadOnlyList<SourceLine> code) => AddCode(head, code[0], code, code[^1], LanguageOf(head));

    /// <summary>Adds a note; its title is its first line.</summary>
    public void AddNote(BlockHead head, string kind, SourceLine line, Action read)
    {
        page.Out.AddAnchors(head.Anchors);
        var close = page.Out.Open(line, 0, new NoteFrame(AdmonitionWords.KindOr(kind)));
        blocks.AddTitle(head);
        read();
        page.Out.Close(cursor.Last, close);
    }

    /// <summary>Adds a paragraph, or what its style makes of it.</summary>
    public void AddStyled(BlockHead head, List<SourceLine> lines)
    {
        var style = head.Attributes.Style;
        if (CodeStyles.Contains(style) || (style.Length == 0 && head.Attributes.At(2).Length > 0 && head.Attributes.At(1).Length == 0))
        {
            blocks.AddHead(head);
            AddCode(head, lines);
        }
        else if (IsNote(style))
        {
            AddNote(head, style, lines[0], () => page.Out.Add(page.Inlines.Read(lines)));
        }
        else if (style is "quote" or "verse")
        {
            AddQuote(head, lines[0], () => page.Out.Add(page.Inlines.Read(lines, isBroken: style is "verse")));
        }
        else
        {
            blocks.AddHead(head);
            page.Out.Add(page.Inlines.Read(style is "pass" ? RawText.Of(lines) : lines, head.Attributes.Has("hardbreaks")));
        }
    }

    private void ReadInside(BlockHead head, SourceLine open, string delimiter, int end)
    {
        var style = head.Attributes.Style;
        SourceLine[] inside = [.. Enumerable.Range(cursor.At, end - cursor.At).Select(i => cursor[i])];
        if (delimiter.EndsWith("===", StringComparison.Ordinal) && delimiter[0] is not '=')
        {
            blocks.AddHead(head);
            new TablePass(page, head.Attributes, delimiter[0]).Read(open, inside);
        }
        else if (delimiter[0] is '+' || style is "pass")
        {
            blocks.AddHead(head);
            AddLeft(RawText.Of(inside));
        }
        else if (delimiter[0] is '/' || style is "comment")
        {
            page.Out.AddAnchors(head.Anchors);
        }
        else if (CodeStyles.Contains(style) || (delimiter[0] is '-' or '.' or '`' && delimiter is not "--" && !IsContainer(style)))
        {
            blocks.AddHead(head);
            AddCode(head, open, inside, end < cursor.End ? cursor[end] : cursor[end - 1], delimiter[0] is '`' ? delimiter.TrimStart('`') : LanguageOf(head));
        }
        else
        {
            ReadContainer(head, open, delimiter, inside, end);
        }
    }

    private void ReadContainer(BlockHead head, SourceLine open, string delimiter, SourceLine[] inside, int end)
    {
        var style = head.Attributes.Style;
        if (IsNote(style))
        {
            AddNote(head, style, open, () => blocks.ReadWithin(end));
        }
        else if (style is "verse")
        {
            AddQuote(head, open, () => AddLeft(inside, isBroken: true));
        }
        else if (style is "quote" || delimiter[0] is '_')
        {
            AddQuote(head, open, () => blocks.ReadWithin(end));
        }
        else if (style is "tabs")
        {
            blocks.AddHead(head);
            blocks.ReadTabs(end);
        }
        else
        {
            AddPlain(head, open, end);
        }
    }

    private void AddPlain(BlockHead head, SourceLine open, int end)
    {
        page.Out.AddAnchors(head.Anchors);
        var close = page.Out.Open(open, 0, new PlainFrame());
        blocks.AddTitle(head, isOfFold: head.Attributes.Has("collapsible"));
        blocks.ReadWithin(end);
        page.Out.Close(cursor.Last, close);
    }

    private void AddQuote(BlockHead head, SourceLine line, Action read)
    {
        blocks.AddHead(head);
        var close = page.Out.Open(line, 0, new QuoteFrame());
        read();
        foreach (var source in new[] { head.Attributes.At(2), head.Attributes.At(3) }.Where(s => s.Length > 0))
            AddSource(head.Line!, source);
        page.Out.Close(cursor.Last, close);
    }

    // Who is quoted stands above the quotation.
    private void AddSource(SourceLine line, string source)
    {
        var at = line.Text.IndexOf(source, StringComparison.Ordinal);
        page.Out.Add(page.Inlines.Read([at < 0 ? line.Worded(0, source, isFilled: true) : line.Part(at, source.Length)]));
    }

    private void AddLeft(IReadOnlyList<SourceLine> lines, bool isBroken = false)
    {
        var paragraph = new List<SourceLine>();
        foreach (var line in lines)
        {
            if (!line.IsBlank)
                paragraph.Add(line);
            else if (paragraph.Count > 0)
                page.Out.Add(page.Inlines.Read(paragraph, isBroken));
            if (line.IsBlank)
                paragraph = [];
        }
        if (paragraph.Count > 0)
            page.Out.Add(page.Inlines.Read(paragraph, isBroken));
    }

    private void AddCode(BlockHead head, SourceLine open, IReadOnlyList<SourceLine> code, SourceLine close, string language)
    {
        var subs = head.Attributes["subs"] ?? "";
        page.Out.AddCode(open, [.. code.Where(l => l.Mark is null).Select(l => CodeText.Of(l, subs, page.Attributes))], close, language);
    }

    private string LanguageOf(BlockHead head)
    {
        var isSource = head.Attributes.Style is "source" or "";
        var language = isSource ? head.Attributes["language"] ?? head.Attributes.At(2) : "";
        return language.Length == 0 && head.Attributes.Style is "source" ? page.Attributes.Own("source-language") ?? "" : language.Replace(' ', '-');
    }

    private static bool IsNote(string style) => style is "NOTE" or "TIP" or "IMPORTANT" or "WARNING" or "CAUTION";

    private static bool IsContainer(string style) => IsNote(style) || style is "quote" or "verse" or "example" or "sidebar" or "abstract";
}
