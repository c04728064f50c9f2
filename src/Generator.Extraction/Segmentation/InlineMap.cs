using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Extraction.Segmentation;

/// <summary>The plain text of a block's inlines with the way back: which line, link or code an offset belongs to.</summary>
/// <remarks>A block may have thousands of sentences, each of which asks for what stands in it: that is looked up by its end, in whose order all is kept.</remarks>
internal sealed class InlineMap
{
    private readonly List<(int Start, int End, SourceSpan Span)> _runs = [];
    private readonly List<(int Start, int End)> _code = [];
    private readonly List<(int Start, int End, Link Link)> _links = [];
    private readonly SourceSpan _block;
    private int _linkDepth;
    private bool _hasLinksInLinks;
    private int _length;

    public InlineMap(EquatableArray<Inline> inlines, SourceSpan block)
    {
        _block = block;
        Text = PlainText.Of(inlines);
        Add(inlines);
    }

    /// <summary>How many runs of text were looked at for their lines.</summary>
    public long Work { get; private set; }

    /// <summary>The text that offsets count in.</summary>
    public string Text { get; }

    /// <summary>Whether the character at <paramref name="offset"/> stands in inline code.</summary>
    public bool IsCode(int offset) => HasCode(offset, offset + 1);

    /// <summary>Whether inline code stands in a piece of the text.</summary>
    public bool HasCode(int start, int end) => FirstBehind(_code, c => c.End, start) is var at && at < _code.Count && _code[at].Start < end;

    /// <summary>The first and the last source line of a piece of the text.</summary>
    public (int First, int Last) Lines(int start, int end)
    {
        var first = int.MaxValue;
        var last = 0;
        for (var at = FirstBehind(_runs, r => r.End, start); at < _runs.Count && _runs[at].Start < end; at++)
        {
            Work++;
            var run = _runs[at];
            if (IsBlank(run, start, end))
                continue;
            first = Math.Min(first, run.Span.Line);
            last = Math.Max(last, run.Span.EndLine);
        }
        return last == 0 ? (_block.Line, _block.Line) : (first, last);
    }

    /// <summary>The links that stand in a piece of the text.</summary>
    public EquatableArray<ControlLink> Links(int start, int end) =>
        _links.Skip(FirstBehind(_links, l => l.End, start)).TakeWhile(l => l.Start < end || _hasLinksInLinks).Where(l => l.Start < end)
            .Select(l => new ControlLink(PlainText.Of(l.Link.Children), l.Link.Href))
            .ToEquatableArray();

    // A run that reaches into the piece by white space alone says nothing about its lines.
    private bool IsBlank((int Start, int End, SourceSpan Span) run, int start, int end) =>
        Text.AsSpan()[Math.Max(run.Start, start)..Math.Min(run.End, end)].IsWhiteSpace();

    /// <summary>The index of the first item that ends behind an offset.</summary>
    private static int FirstBehind<T>(List<T> items, Func<T, int> endOf, int offset)
    {
        var (from, to) = (0, items.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (endOf(items[middle]) <= offset)
                from = middle + 1;
            else
                to = middle;
        }
        return from;
    }

    private void Add(EquatableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
            Add(inline);
    }

    private void Add(Inline inline)
    {
        var start = _length;
        switch (inline)
        {
            case Emphasis emphasis:
                Add(emphasis.Children);
                break;
            case Link link:
                _hasLinksInLinks |= _linkDepth++ > 0;
                Add(link.Children);
                _linkDepth--;
                _links.Add((start, _length, link));
                break;
            default:
                AddLeaf(inline);
                break;
        }
    }

    private void AddLeaf(Inline inline)
    {
        var start = _length;
        _length += PlainText.LengthOf(inline);
        if (_length > start)
            _runs.Add((start, _length, inline.Span));
        if (inline is CodeSpan)
            _code.Add((start, _length));
    }
}
