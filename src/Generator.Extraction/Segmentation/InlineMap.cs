using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Extraction.Segmentation;

/// <summary>The plain text of a block's inlines with the way back: which line, link or code an offset belongs to.</summary>
internal sealed class InlineMap
{
    private readonly List<(int Start, int End, SourceSpan Span)> _runs = [];
    private readonly List<(int Start, int End)> _code = [];
    private readonly List<(int Start, int End, Link Link)> _links = [];
    private readonly SourceSpan _block;
    private int _length;

    public InlineMap(EquatableArray<Inline> inlines, SourceSpan block)
    {
        _block = block;
        Text = PlainText.Of(inlines);
        Add(inlines);
    }

    /// <summary>The text that offsets count in.</summary>
    public string Text { get; }

    /// <summary>Whether the character at <paramref name="offset"/> stands in inline code.</summary>
    public bool IsCode(int offset) => _code.Exists(c => offset >= c.Start && offset < c.End);

    /// <summary>Whether inline code stands in a piece of the text.</summary>
    public bool HasCode(int start, int end) => _code.Exists(c => c.Start < end && c.End > start);

    /// <summary>The first and the last source line of a piece of the text.</summary>
    public (int First, int Last) Lines(int start, int end)
    {
        var first = int.MaxValue;
        var last = 0;
        foreach (var run in _runs.Where(r => r.Start < end && r.End > start && !IsBlank(r, start, end)))
        {
            first = Math.Min(first, run.Span.Line);
            last = Math.Max(last, run.Span.EndLine);
        }
        return last == 0 ? (_block.Line, _block.Line) : (first, last);
    }

    /// <summary>The links that stand in a piece of the text.</summary>
    public EquatableArray<ControlLink> Links(int start, int end) =>
        _links.Where(l => l.Start < end && l.End > start)
            .Select(l => new ControlLink(PlainText.Of(l.Link.Children), l.Link.Href))
            .ToEquatableArray();

    // A run that reaches into the piece by white space alone says nothing about its lines.
    private bool IsBlank((int Start, int End, SourceSpan Span) run, int start, int end) =>
        string.IsNullOrWhiteSpace(Text[Math.Max(run.Start, start)..Math.Min(run.End, end)]);

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
                Add(link.Children);
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
