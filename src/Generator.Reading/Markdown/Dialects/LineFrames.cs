using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>Lines as a dialect hands them on: its own ones marked, all others as they were.</summary>
internal sealed class LineFrames(PageLines page)
{
    private readonly List<SourceLine> _lines = [];

    /// <summary>The lines so far.</summary>
    public List<SourceLine> Lines => _lines;

    /// <summary>Adds a line as it is.</summary>
    public void Add(SourceLine line) => _lines.Add(line);

    /// <summary>Opens a frame at a line; the words of its title become a line of their own. Returns what closes it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="title">The title as it stands on the line, or empty.</param>
    /// <param name="isFold">Whether the frame is folded away, so that only the title shows.</param>
    public CloseMark Open(SourceLine line, Frame frame, string title = "", bool isFold = false)
    {
        var indent = line.Indent;
        var (open, close) = page.Frame(frame);
        _lines.Add(line.Marked(0, open, indent));
        if (title.Length > 0)
            AddTitle(line, title, indent, isFold);
        return close;
    }

    /// <summary>Closes a frame at a line, which says nothing else or comes before what it says.</summary>
    public void Close(SourceLine line, CloseMark close, int indent) => _lines.Add(line.Marked(line.Text.Length, close, indent));

    private void AddTitle(SourceLine line, string title, int indent, bool isFold)
    {
        var (open, close) = page.Frame(new TitleFrame { IsOfFold = isFold });
        var at = Math.Max(0, line.Text.IndexOf(title, StringComparison.Ordinal));
        _lines.Add(line.Marked(at, open, indent));
        _lines.Add(line.Worded(at, new string(' ', indent) + title, isFilled: false));
        _lines.Add(line.Marked(at, close, indent));
    }
}
