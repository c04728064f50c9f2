using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>
/// Reads lists. An item's marker tells its list: one that an open list has goes on with that list, another begins a list within the
/// item. What follows a plus sign on its own line belongs to the item, and behind a blank line to the item around it.
/// </summary>
internal sealed class ListPass(AsciiDocPage page, LineCursor cursor, BlockPass blocks)
{
    private Stack<string> _open = new();

    /// <summary>Whether an item is read.</summary>
    public bool IsOpen => _open.Count > 0;

    /// <summary>Reads something in which no list is open.</summary>
    public void Apart(Action read)
    {
        var outer = _open;
        _open = new Stack<string>();
        read();
        _open = outer;
    }

    /// <summary>Reads the list that begins at the next line.</summary>
    public void Read(BlockHead head)
    {
        if (ItemMarker.Of(cursor.Line) is not { } first)
            return;
        blocks.AddHead(head);
        var close = page.Out.Open(cursor.Line, 0, FrameOf(first, head));
        ReadItems(first.Key, first.Kind is ItemKind.Term ? ReadTerm : ReadItem);
        page.Out.Close(cursor.Last, close);
    }

    /// <summary>Reads tabs: a list of terms, each the label of an alternative.</summary>
    public void ReadTabs()
    {
        var start = cursor.NextFilled();
        if (start < cursor.End && ItemMarker.Of(cursor[start]) is { Kind: ItemKind.Term } first)
        {
            var place = cursor[start];
            ReadItems(first.Key, m => ReadTab(m, isFirst: ReferenceEquals(cursor.Line, place)));
        }
    }

    private static Frame FrameOf(ItemMarker first, BlockHead head) => first.Kind switch
    {
        ItemKind.Term => new TermsFrame(),
        ItemKind.Bullet => new ListFrame(false),
        _ => new ListFrame(true) { Start = int.TryParse(head.Attributes["start"], out var start) ? start : first.Number },
    };

    private void ReadItems(string key, Action<ItemMarker> read)
    {
        _open.Push(key);
        for (var next = cursor.NextFilled(); next < cursor.End; next = cursor.NextFilled())
        {
            if (ItemMarker.Of(cursor[next]) is not { } marker || !marker.Key.Equals(key, StringComparison.Ordinal))
                break;
            cursor.At = next;
            read(marker);
        }
        _open.Pop();
    }

    private void ReadItem(ItemMarker marker)
    {
        var line = cursor.Line;
        var (isTicked, box) = marker.Kind is ItemKind.Bullet ? BoxOf(line, marker.Text) : (null, DashOf(marker, line));
        var close = page.Out.Open(line, marker.Text, new ItemFrame(), isTicked);
        AddWords(marker.Text + box);
        ReadAttached(isEmpty: false);
        page.Out.Close(cursor.Last, close);
    }

    private void ReadTerm(ItemMarker marker)
    {
        var line = cursor.Line;
        AddTerm(line, marker);
        var close = page.Out.Open(line, marker.Text, new DefinitionFrame());
        ReadDefinition(marker);
        // Of several terms in a row the last one has what is said of all.
        if (!page.Out.TakeBack(close))
            page.Out.Close(cursor.Last, close);
    }

    private void ReadTab(ItemMarker marker, bool isFirst)
    {
        var close = page.Out.Open(cursor.Line, 0, new VariantFrame(LabelOf(cursor.Line, marker), "tab") { BeginsSet = isFirst });
        ReadDefinition(marker);
        page.Out.Close(cursor.Last, close);
    }

    private string LabelOf(SourceLine line, ItemMarker marker)
    {
        var (start, length) = marker.Term.GetOffsetAndLength(line.Text.Length);
        var term = line.Part(start, length);
        page.Attributes.Fill(term);
        return GuideAddresses.PlainTitle(term.Text);
    }

    private void ReadDefinition(ItemMarker marker)
    {
        var isBelow = marker.Text >= cursor.Line.Text.Length;
        if (isBelow)
            cursor.At++;
        var hasWords = !isBelow || IsWords(cursor.NextFilled());
        if (hasWords)
            AddWords(isBelow ? 0 : marker.Text);
        ReadAttached(isEmpty: !hasWords);
    }

    private void AddTerm(SourceLine line, ItemMarker marker)
    {
        var (start, length) = marker.Term.GetOffsetAndLength(line.Text.Length);
        var close = page.Out.Open(line, start, new TermFrame());
        page.Out.Add(page.Inlines.Read([line.Part(start, length)]));
        page.Out.Close(line.Part(start, length), close);
    }

    // What is said of a term may stand below it, indented as its author likes.
    private bool IsWords(int next) =>
        next < cursor.End && cursor[next] is { Mark: null } line && !LineShape.IsContinuation(line) && ItemMarker.Of(line) is null && !BlockHead.IsLine(line)
        && !LineShape.IsComment(line.Text) && !LineShape.Delimiter().IsMatch(line.Text) && !LineShape.Heading().IsMatch(line.Text) && !LineShape.Macro().IsMatch(line.Text)
        && !LineShape.Admonition().IsMatch(line.Text);

    private void AddWords(int from)
    {
        cursor.At = cursor.NextFilled();
        var lines = blocks.TakeParagraph();
        lines[0] = lines[0].Part(from, lines[0].Text.Length - from);
        page.Out.Add(page.Inlines.Read(lines));
    }

    /// <summary>Reads what belongs to an item below its words.</summary>
    private void ReadAttached(bool isEmpty)
    {
        var conditions = new HashSet<int>();
        for (var next = cursor.NextFilled(); next < cursor.End; next = cursor.NextFilled())
        {
            if (cursor[next].Mark is { } mark)
            {
                if (!IsOfItem(mark, next, conditions))
                    return;
                cursor.At = next;
                page.Out.AddMark(cursor.Take());
                continue;
            }
            var isApart = next > cursor.At;
            if (LineShape.IsContinuation(cursor[next]))
            {
                cursor.At = next;
                if (isApart && _open.Count > 1)
                    return;
                cursor.At++;
                blocks.ReadBlock();
            }
            else if (!ReadInner(next, isApart, isEmpty))
            {
                return;
            }
            isEmpty = false;
        }
    }

    /// <summary>Whether a condition begins here with a plus sign, and so is the item's, or ends here having begun so.</summary>
    private bool IsOfItem(Mark mark, int at, HashSet<int> conditions) => mark switch
    {
        OpenMark => at + 1 < cursor.End && LineShape.IsContinuation(cursor[at + 1]) && conditions.Add(mark.Id),
        _ => conditions.Remove(mark.Id),
    };

    /// <summary>Reads a list within the item, or what belongs to it without a plus sign; whether there was any.</summary>
    private bool ReadInner(int next, bool isApart, bool isEmpty)
    {
        if (LineShape.IsComment(cursor[next].Text))
        {
            // A comment behind a blank line parts two lists.
            cursor.At = isApart ? cursor.At : next + 1;
            return !isApart;
        }
        var first = isApart ? next : BehindHead(next);
        if (first < cursor.End && ItemMarker.Of(cursor[first]) is { } marker)
        {
            if (_open.Contains(marker.Key))
                return false;
            cursor.At = next;
            Read(BlockHead.Take(cursor, page.Attributes));
            return true;
        }
        var isIndented = isApart && cursor[next].Text[0] is ' ' or '\t';
        if (!isIndented && (!isEmpty || LineShape.Heading().IsMatch(cursor[next].Text)))
            return false;
        cursor.At = next;
        blocks.ReadBlock();
        return true;
    }

    private int BehindHead(int from)
    {
        var index = from;
        while (index < cursor.End && BlockHead.IsLine(cursor[index]))
            index++;
        return index;
    }

    /// <summary>How long the dash is that a remark's words may begin with behind its number.</summary>
    private static int DashOf(ItemMarker marker, SourceLine line) =>
        marker.Kind is ItemKind.Callout && line.Text.AsSpan(marker.Text) is ['-', ' ', not ' ', ..] ? 2 : 0;

    private static (bool? IsTicked, int Length) BoxOf(SourceLine line, int index)
    {
        // A star ticks too.
        if (line.Text.AsSpan(index) is ['[', '*', ']', ' ', ..])
            return (true, 3);
        return TaskBox.At(line.Text, index) is { IsStruck: false, HasWords: true } box ? (box.IsTicked, box.Length) : (null, 0);
    }
}
