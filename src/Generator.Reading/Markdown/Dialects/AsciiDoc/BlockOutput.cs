using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>The lines of markdown and marks that a page becomes. All begin at the margin: frames, not indentation, tell what belongs to what.</summary>
internal sealed class BlockOutput(PageLines page)
{
    /// <summary>The lines so far.</summary>
    public List<SourceLine> Lines { get; } = [];

    /// <summary>Opens a frame at a character of a line; returns what closes it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="index">The character.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="isTicked">For a task whether its box is ticked.</param>
    public CloseMark Open(SourceLine line, int index, Frame frame, bool? isTicked = null)
    {
        var (open, close) = page.Frame(frame);
        var mark = line.Marked(index, open, 0);
        mark.IsTicked = isTicked;
        Lines.Add(mark);
        return close;
    }

    /// <summary>Closes a frame at the end of a line.</summary>
    public void Close(SourceLine line, CloseMark close) => Lines.Add(line.Marked(line.Text.Length, close, 0));

    /// <summary>Takes a frame back that nothing stands in yet; whether it was so.</summary>
    public bool TakeBack(CloseMark close)
    {
        if (Lines is not [.., { Mark: OpenMark open }] || open.Id != close.Id)
            return false;
        Lines.RemoveAt(Lines.Count - 1);
        return true;
    }

    /// <summary>Adds a line that is marked already.</summary>
    public void AddMark(SourceLine line) => Lines.Add(line);

    /// <summary>Adds lines that are a block together.</summary>
    public void Add(IReadOnlyList<SourceLine> lines)
    {
        if (lines.Count == 0)
            return;
        Lines.AddRange(lines);
        Blank(lines[^1]);
    }

    /// <summary>Adds the anchors of what comes next.</summary>
    public void AddAnchors(IEnumerable<BlockAnchor> anchors)
    {
        foreach (var anchor in anchors)
            Add([anchor.Line.Worded(0, anchor.Tag, isFilled: false)]);
    }

    /// <summary>Adds code between fences that none of its lines can close.</summary>
    /// <param name="above">The line that opens it.</param>
    /// <param name="code">Its lines.</param>
    /// <param name="below">The line that closes it.</param>
    /// <param name="language">What it is written in, or empty.</param>
    public void AddCode(SourceLine above, IReadOnlyList<SourceLine> code, SourceLine below, string language)
    {
        var fence = new string('`', Math.Max(3, code.Select(l => RunOf(l.Text)).DefaultIfEmpty(0).Max() + 1));
        Lines.Add(above.Worded(0, fence + language, isFilled: false));
        Lines.AddRange(code);
        Lines.Add(below.Worded(Math.Max(0, below.Text.Length - 1), fence, isFilled: false));
        Blank(below);
    }

    private void Blank(SourceLine after) => Lines.Add(after.Worded(after.Text.Length, "", isFilled: false));

    private static int RunOf(string text)
    {
        var start = text.AsSpan().TrimStart();
        var end = start.IndexOfAnyExcept('`');
        return end < 0 ? start.Length : end;
    }
}
