namespace Generator.Reading.Markdown;

/// <summary>A line while it is repaired: its text now, and what was done to it.</summary>
internal sealed class SourceLine(int number, string text, string end)
{
    private string? _changed;

    /// <summary>Its 0-based number in the file.</summary>
    public int Number => number;

    /// <summary>The line as it is now, without its end.</summary>
    public string Text => _changed ?? text;

    /// <summary>The line's end: <c>\n</c>, <c>\r\n</c>, <c>\r</c>, or nothing at the end of the file.</summary>
    public string End { get; private set; } = end;

    /// <summary>What maps a place in the line as it is now to the line on disk.</summary>
    public LineEdit Edit { get; private set; }

    /// <summary>Whether the line differs from the one on disk.</summary>
    public bool IsChanged => _changed is not null;

    /// <summary>Whether nothing but white space stands on it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The number of spaces it begins with; a tab counts to the next multiple of four.</summary>
    public int Indent
    {
        get
        {
            var column = 0;
            foreach (var c in Text)
            {
                if (c == '\t')
                    column += 4 - (column % 4);
                else if (c == ' ')
                    column++;
                else
                    break;
            }
            return column;
        }
    }

    /// <summary>Puts <paramref name="prefix"/> before the line.</summary>
    public void Insert(string prefix)
    {
        Edit = Edit with { Inserted = Edit.Inserted + prefix.Length, RemovedAt = Edit.RemovedAt + (Edit.Removed > 0 ? prefix.Length : 0) };
        _changed = prefix + Text;
    }

    /// <summary>Takes <paramref name="count"/> characters out at <paramref name="index"/>; at most once for a line.</summary>
    public void Remove(int index, int count)
    {
        Edit = Edit with { RemovedAt = index, Removed = count };
        _changed = Text.Remove(index, count);
    }

    /// <summary>Replaces the line by one of the same length, so that no place moves.</summary>
    public void Overwrite(string sameLength) => _changed = sameLength;

    /// <summary>Leaves nothing but white space on the line.</summary>
    public void Blank() => _changed = new string(' ', Text.Length);

    /// <summary>Cuts the line off at <paramref name="index"/>; returns the rest as a line of its own.</summary>
    public SourceLine CutTail(int index)
    {
        var tail = new SourceLine(Number, text, End) { _changed = Text[index..], Edit = new LineEdit(0, 0, index) };
        (_changed, End) = (Text[..index], "\n");
        return tail;
    }

    /// <summary>The lines of a text.</summary>
    public static List<SourceLine> Split(string text)
    {
        var lines = new List<SourceLine>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            if (length < 0)
                break;
            var at = start + length;
            var isPair = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
            var next = at + (isPair ? 2 : 1);
            lines.Add(new SourceLine(lines.Count, text[start..at], text[at..next]));
            start = next;
        }
        lines.Add(new SourceLine(lines.Count, text[start..], ""));
        return lines;
    }
}
