using System.Text;
using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Reading.Markdown;

/// <summary>An inline while a block is read; white space at its end may still go.</summary>
internal abstract class Draft
{
    /// <summary>The inline, or <c>null</c> where nothing is left of it.</summary>
    public abstract Inline? Finish(SourceText source);
}

/// <summary>An inline that can't change any more.</summary>
internal sealed class FixedDraft(Inline inline) : Draft
{
    public override Inline? Finish(SourceText source) => inline;
}

/// <summary>An image among words; the blank behind it is its own where one stands before it.</summary>
internal sealed class ImageDraft(Image image) : Draft
{
    public bool IsParted { get; set; }

    public override Inline? Finish(SourceText source) => image with { IsParted = IsParted };
}

/// <summary>A line break; one at the end of a block goes.</summary>
internal sealed class BreakDraft(SourceSpan span) : Draft
{
    public bool IsDropped { get; set; }

    public override Inline? Finish(SourceText source) => IsDropped ? null : new LineBreak(span);
}

/// <summary>Emphasis or a link, with what it holds.</summary>
internal sealed class GroupDraft(Func<EquatableArray<Inline>, Inline> make, bool keepEmpty) : Draft
{
    public List<Draft> Children { get; } = [];

    public override Inline? Finish(SourceText source)
    {
        var children = Finish(Children, source);
        return children.IsEmpty && !keepEmpty ? null : make(children);
    }

    public static EquatableArray<Inline> Finish(List<Draft> drafts, SourceText source) =>
        drafts.Select(d => d.Finish(source)).OfType<Inline>().ToEquatableArray();
}

/// <summary>Words on one source line.</summary>
internal sealed class RunDraft(int line) : Draft
{
    private readonly StringBuilder _text = new();
    private int _start = -1;
    private int _end;
    private int _endBeforeSpace;

    /// <summary>The source line.</summary>
    public int Line => line;

    /// <summary>Adds a character and the offsets of its source.</summary>
    public void Add(char value, int start, int end)
    {
        if (_start < 0)
            _start = start;
        if (value == ' ')
            _endBeforeSpace = _end;
        _end = end;
        _text.Append(value);
    }

    /// <summary>Takes back the space that was added last.</summary>
    public void TrimSpace()
    {
        _text.Length--;
        _end = _endBeforeSpace;
    }

    public override Inline? Finish(SourceText source) =>
        _text.Length == 0 ? null : new TextRun(_text.ToString(), source.Span(_start, _end));
}

/// <summary>
/// Collects the inlines of one block. White space is folded to one space across the inlines' borders, none is left at the
/// block's ends or around a line break, and each run of text lies on one source line.
/// </summary>
internal sealed class RunBuilder(SourceText source)
{
    private readonly List<Draft> _root = [];
    private readonly Stack<List<Draft>> _open = new();
    private readonly List<BreakDraft> _breaks = [];
    private RunDraft? _endsInSpace;
    private ImageDraft? _parted;
    private bool _atStart = true;

    private List<Draft> Current => _open.Count > 0 ? _open.Peek() : _root;

    /// <summary>Adds text whose source lies between two offsets, both inclusive, on one line.</summary>
    public void Text(ReadOnlySpan<char> text, int start, int end)
    {
        var line = source.LineAt(start);
        // Escapes and entities are longer in the source; then every character has the whole of it for its place.
        var isOneToOne = text.Length == end - start + 1;
        for (var i = 0; i < text.Length; i++)
        {
            var from = isOneToOne ? start + i : start;
            Character(text[i], line, from, isOneToOne ? from : end);
        }
    }

    /// <summary>Adds an inline that shows something: code, an image.</summary>
    public void Visible(Inline inline)
    {
        var isBehindSpace = _endsInSpace is not null;
        var draft = inline is Image image ? new ImageDraft(image) : (Draft)new FixedDraft(inline);
        Current.Add(draft);
        Shown();
        _parted = isBehindSpace ? draft as ImageDraft : null;
    }

    /// <summary>Adds an inline that shows nothing.</summary>
    public void Invisible(Inline inline) => Current.Add(new FixedDraft(inline));

    /// <summary>Adds a line break.</summary>
    public void Break(SourceSpan span)
    {
        TrimSpace();
        if (_atStart)
            return;
        var draft = new BreakDraft(span);
        Current.Add(draft);
        _breaks.Add(draft);
    }

    /// <summary>Begins a group; what is added next goes into it.</summary>
    public void Begin(GroupDraft group)
    {
        Current.Add(group);
        _open.Push(group.Children);
    }

    /// <summary>Ends the group that was begun last.</summary>
    public void End() => _open.Pop();

    /// <summary>The inlines.</summary>
    public EquatableArray<Inline> Finish()
    {
        TrimSpace();
        foreach (var draft in _breaks)
            draft.IsDropped = true;
        return GroupDraft.Finish(_root, source);
    }

    private void Character(char value, int line, int start, int end)
    {
        var isSpace = char.IsWhiteSpace(value);
        if (isSpace && (_atStart || _breaks.Count > 0 || _endsInSpace is not null))
            return;
        if (isSpace && _parted is { } parted)
        {
            parted.IsParted = true;
            return;
        }
        if (Current is not [.., RunDraft run] || run.Line != line)
            Current.Add(run = new RunDraft(line));
        run.Add(isSpace ? ' ' : value, start, end);
        if (isSpace)
            _endsInSpace = run;
        else
            Shown();
    }

    private void Shown()
    {
        _atStart = false;
        _endsInSpace = null;
        _breaks.Clear();
        _parted = null;
    }

    private void TrimSpace()
    {
        _endsInSpace?.TrimSpace();
        _endsInSpace = null;
    }
}
