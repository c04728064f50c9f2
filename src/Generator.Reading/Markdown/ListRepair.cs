using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown;

/// <summary>
/// Gives lines the indentation that their author meant, where a strict reading of markdown would tear a list apart and
/// turn its prose into code. It changes white space and the place of a bullet only, and each change has its evidence:
/// 1. An empty item whose text stands below a blank line: the bullet moves down to the text.
/// 2. Code tabs at the margin, between lines that are indented as within an item: they move into the item.
/// 3. A note at the margin right below a code block of an item: it moves into the item.
/// 4. An image at the margin between an item and the next one of its list: it moves into the item.
/// 5. A bold label alone on a line at the margin, right below a broken line of an item: it ends the list, for it is the label of what follows.
/// 6. A bullet with more than one space behind it, and lines below that are indented as if it had one: it gets one.
/// </summary>
internal sealed partial class ListRepair
{
    private readonly List<SourceLine> _lines;
    private readonly List<OpenItem> _open = [];
    private readonly CodeFence _fence = new();
    private bool _afterBlank = true;
    private int _codeIndent = -1;

    private ListRepair(List<SourceLine> lines) => _lines = lines;

    /// <summary>Repairs the lines in place.</summary>
    public static void Apply(List<SourceLine> lines) => new ListRepair(lines).Run();

    private void Run()
    {
        var groupEnd = -1;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (i > groupEnd && !_fence.IsOpen && TabLines.OpensAt(_lines, i))
                groupEnd = new TabGroupRepair(_lines, i).MoveInto(_open);
            Take(i);
        }
    }

    private void Take(int index)
    {
        var line = _lines[index];
        if (line.IsBlank && !_fence.IsOpen)
        {
            _afterBlank = true;
            _codeIndent = -1;
            return;
        }
        var isInCode = _fence.IsOpen;
        if (_fence.Covers(line.Text))
            TakeCode(line, isInCode);
        else
            TakeProse(index);
        _afterBlank = false;
    }

    private void TakeCode(SourceLine line, bool isInCode)
    {
        if (isInCode)
            return;
        Place(line, isLazy: false);
        _codeIndent = line.Indent;
    }

    private void TakeProse(int index)
    {
        var line = _lines[index];
        if (_codeIndent >= 0 && NoteWords.StandsOn(line.Text))
            MoveNote(index);
        if (line.Text.StartsWith("![", StringComparison.Ordinal))
            MoveImage(index);
        if (EndsList(index))
            End(index);
        _codeIndent = -1;
        var marker = ListMarker.Of(line.Text);
        Place(line, isLazy: marker is null && !_afterBlank && !TabLines.IsFence(line.Text));
        if (marker is { } found)
            Open(found, index);
    }

    /// <summary>Closes the items that a line doesn't belong to, and notes where it contradicts its item's padding.</summary>
    private void Place(SourceLine line, bool isLazy)
    {
        var indent = line.Indent;
        while (!isLazy && _open.Count > 0 && indent < _open[^1].Marker.Inside)
            _open.RemoveAt(_open.Count - 1);
        if (_open.Count > 0)
            _open[^1].Expect(indent);
    }

    private void Open(ListMarker marker, int index)
    {
        if (marker.IsEmpty && MoveDown(marker, index))
            return;
        _open.Add(new OpenItem(marker, _lines[index]));
    }

    private bool MoveDown(ListMarker marker, int index)
    {
        var target = TabLines.NextFilled(_lines, index + 1);
        if (target == index + 1 || target == _lines.Count)
            return false;
        var line = _lines[target];
        var prefix = _lines[index].Text.TrimEnd() + " ";
        if (line.Indent >= marker.Inside && !line.Text.Contains('\t'))
            line.Overwrite(prefix + line.Text[marker.Inside..]);
        else if (line.Text.StartsWith("**", StringComparison.Ordinal) && !NoteWords.StandsOn(line.Text))
            line.Insert(prefix);
        else
            return false;
        _lines[index].Blank();
        return true;
    }

    private void MoveImage(int index)
    {
        var next = TabLines.NextFilled(_lines, index + 1);
        if (_open.Count == 0 || next == _lines.Count || ListMarker.Of(_lines[next].Text) is not { IsNumber: true } marker)
            return;
        var item = _open.FindLast(o => o.Marker.Indent == marker.Indent && o.Marker.IsNumber);
        if (item is null || _lines[index].Indent >= item.Marker.Inside)
            return;
        item.Expect(item.Marker.Inside);
        _lines[index].Insert(new string(' ', item.Marker.Inside));
    }

    // White space behind a line breaks it; only what breaks on purpose stands alone on its line.
    private bool EndsList(int index) =>
        _open.Count > 0 && index > 0 && _lines[index].Indent == 0 && IsBroken(_lines[index]) && IsBroken(_lines[index - 1]) && LabelAlone().IsMatch(_lines[index].Text);

    private static bool IsBroken(SourceLine line) => line.Mark is null && line.Text.EndsWith("  ", StringComparison.Ordinal);

    private void End(int index)
    {
        _open.Clear();
        _lines.Insert(index, new SourceLine(_lines[index].Start, "", "\n"));
    }

    private void MoveNote(int index)
    {
        var item = _open.FindLast(o => o.Marker.Inside <= _codeIndent);
        if (item is null)
            return;
        item.Expect(item.Marker.Inside);
        var prefix = new string(' ', item.Marker.Inside);
        for (var i = index; i < _lines.Count && !_lines[i].IsBlank; i++)
        {
            if (_lines[i].Indent >= item.Marker.Inside || ListMarker.Of(_lines[i].Text) is not null)
                return;
            _lines[i].Insert(prefix);
        }
    }

    [GeneratedRegex(@"^\*\*[^*]+\*\*\s+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex LabelAlone();
}

/// <summary>An item of a list that later lines may belong to.</summary>
internal sealed class OpenItem(ListMarker marker, SourceLine line)
{
    private bool _isTight;

    /// <summary>Its bullet or number.</summary>
    public ListMarker Marker => marker;

    /// <summary>Takes a line of that indentation as the item's own, whatever the spaces behind its bullet.</summary>
    public void Expect(int indent)
    {
        if (_isTight || indent < marker.Inside || indent >= marker.Strict)
            return;
        line.Remove(marker.Inside, marker.Padding - 1);
        _isTight = true;
    }
}
