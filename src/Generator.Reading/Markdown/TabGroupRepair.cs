namespace Generator.Reading.Markdown;

/// <summary>
/// Moves code tabs at the margin into the list item that they belong to. Evidence: something between their fences is
/// indented as within the item, and no bullet stands further out.
/// </summary>
internal sealed class TabGroupRepair
{
    private readonly List<SourceLine> _lines;
    private readonly int _first;
    private readonly int _last;

    public TabGroupRepair(List<SourceLine> lines, int first)
    {
        _lines = lines;
        _first = first;
        _last = LastOf(lines, first);
    }

    /// <summary>Moves the tabs into one of the open items, if they belong to one; returns the index of their last line.</summary>
    public int MoveInto(List<OpenItem> open)
    {
        var (prose, bullet) = Indentations();
        var item = open.FindLast(o => o.Marker.Inside <= prose && o.Marker.Inside <= bullet);
        if (item is not null)
        {
            item.Expect(item.Marker.Inside);
            Indent(item.Marker.Inside);
        }
        return _last;
    }

    /// <summary>The least indentation of what is indented at all, and of bullets.</summary>
    private (int Prose, int Bullet) Indentations()
    {
        var fence = new CodeFence();
        var (prose, bullet) = (int.MaxValue, int.MaxValue);
        for (var i = _first; i <= _last; i++)
        {
            var line = _lines[i];
            var isWithinCode = fence.IsOpen;
            if (fence.Covers(line.Text) && isWithinCode || line.IsBlank)
                continue;
            if (line.Indent > 1)
                prose = Math.Min(prose, line.Indent);
            if (ListMarker.Of(line.Text) is { } marker)
                bullet = Math.Min(bullet, marker.Indent);
        }
        return (prose == int.MaxValue ? -1 : prose, bullet);
    }

    private void Indent(int width)
    {
        var prefix = new string(' ', width);
        var fence = new CodeFence();
        var isMoved = false;
        for (var i = _first; i <= _last; i++)
        {
            var line = _lines[i];
            var isWithinCode = fence.IsOpen;
            fence.Covers(line.Text);
            if (!isWithinCode)
                isMoved = line.Indent < width;
            if (isMoved && !line.IsBlank)
                line.Insert(prefix);
        }
    }

    /// <summary>
    /// The closing fence: the first without a label below. Tabs that aren't closed end with the last label's line, so that
    /// nothing further down is taken for theirs.
    /// </summary>
    private static int LastOf(List<SourceLine> lines, int first)
    {
        var fence = new CodeFence();
        var last = first;
        for (var i = first; i < lines.Count; i++)
        {
            if (fence.Covers(lines[i].Text))
                continue;
            if (TabLines.OpensAt(lines, i))
                last = TabLines.NextFilled(lines, i + 1);
            else if (TabLines.IsFence(lines[i].Text))
                return i;
            else if (lines[i].Text.StartsWith('#') && !TabLines.IsLabel(lines[i].Text))
                return last;
        }
        return last;
    }
}
