using System.Text;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown;

/// <summary>
/// A line while it is made ready for the parser: its text now, and for every character of it the offset in the file that it
/// comes from. Lines may be cut, joined and reworded without losing their places.
/// </summary>
internal sealed class SourceLine
{
    private int[]? _origins;

    /// <param name="start">The offset of the line in the file.</param>
    /// <param name="text">The line without its end.</param>
    /// <param name="end">The line's end: <c>\n</c>, <c>\r\n</c>, <c>\r</c>, or nothing at the end of the file.</param>
    public SourceLine(int start, string text, string end) => (Start, Text, End) = (start, text, end);

    /// <summary>The offset in the file that the line begins at.</summary>
    public int Start { get; }

    /// <summary>The line as it is now, without its end.</summary>
    public string Text { get; private set; }

    /// <summary>The line's end.</summary>
    public string End { get; private set; }

    /// <summary>What the line opens or closes, where a dialect has read it; then its text says nothing else.</summary>
    public Mark? Mark { get; private init; }

    /// <summary>Whether the line differs from the one in the file.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Whether words were put in that don't stand on the line in the file.</summary>
    public bool IsFilled { get; private set; }

    /// <summary>
    /// For a line that comes from another file the 1-based column that stands for its first character, far behind the end of
    /// the line that asks for it, so that no two places are the same; else 0.
    /// </summary>
    public int IncludedColumn { get; private init; }

    /// <summary>For the first line of a task whether its box is ticked.</summary>
    public bool? IsTicked { get; set; }

    /// <summary>Whether nothing but white space stands on it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The number of columns it is indented by; a tab counts to the next multiple of four.</summary>
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

    /// <summary>The indentation of what belongs together with the line's words: behind its bullet or number, if it has one.</summary>
    public int Inside => ListMarker.Of(Text) is { } marker ? marker.Inside : Indent;

    /// <summary>The offsets in the file of the characters, or <c>null</c> where they follow each other from <see cref="Start"/> on.</summary>
    public int[]? Origins => _origins;

    /// <summary>The offset in the file of the character at an index, which may be one behind the last. All of a mark stands at one place.</summary>
    public int OriginOf(int index)
    {
        if (_origins is null)
            return Start + index;
        return index < _origins.Length ? _origins[index] : _origins is [.., var last] ? last + (Mark is null ? 1 : 0) : Start;
    }

    /// <summary>Puts <paramref name="prefix"/> before the line.</summary>
    public void Insert(string prefix) => Replace(0, 0, prefix);

    /// <summary>Takes <paramref name="count"/> characters out at <paramref name="index"/>.</summary>
    public void Remove(int index, int count) => Replace(index, count, "");

    /// <summary>Takes several runs of characters out, given by index and count in their order.</summary>
    public void RemoveAll(IEnumerable<(int Index, int Count)> runs)
    {
        var gone = runs.SelectMany(r => Enumerable.Range(r.Index, r.Count)).ToHashSet();
        if (gone.Count == 0)
            return;
        int[] kept = [.. Enumerable.Range(0, Text.Length).Where(i => !gone.Contains(i))];
        int[] origins = [.. kept.Select(OriginOf)];
        Text = string.Concat(kept.Select(i => Text[i]));
        (_origins, IsChanged) = (origins, true);
    }

    /// <summary>Puts other characters in the place of some; each has the place of the first that was there.</summary>
    public void Replace(int index, int count, string with)
    {
        var origins = new int[Text.Length - count + with.Length];
        CopyOrigins(0, origins.AsSpan(0, index));
        origins.AsSpan(index, with.Length).Fill(OriginOf(index));
        CopyOrigins(index + count, origins.AsSpan(index + with.Length));
        Text = string.Concat(Text.AsSpan(0, index), with, Text.AsSpan(index + count));
        (_origins, IsChanged) = (origins, true);
    }

    /// <summary>Makes changes that don't touch each other, given in their order and with places as they are before the first of them.</summary>
    public void ReplaceAll(IReadOnlyList<(int Index, int Count, string With)> changes)
    {
        var text = new StringBuilder();
        var origins = new int[Text.Length + changes.Sum(c => c.With.Length - c.Count)];
        var from = 0;
        foreach (var (index, count, with) in changes.Append((Text.Length, 0, "")))
        {
            CopyOrigins(from, origins.AsSpan(text.Length, index - from));
            text.Append(Text, from, index - from);
            origins.AsSpan(text.Length, with.Length).Fill(OriginOf(index));
            text.Append(with);
            from = index + count;
        }
        (Text, _origins, IsChanged) = (text.ToString(), origins, true);
    }

    /// <summary>Puts words in the place of characters that only name them, as a build of the guide's owner would.</summary>
    public void Fill(int index, int count, string words)
    {
        Replace(index, count, words);
        IsFilled |= words.Length > 0;
    }

    /// <summary>Replaces the line by one of the same length, so that no place moves.</summary>
    public void Overwrite(string sameLength) => (Text, IsChanged) = (sameLength, true);

    /// <summary>Leaves nothing but white space on the line.</summary>
    public void Blank() => Overwrite(new string(' ', Text.Length));

    /// <summary>Cuts the line off at <paramref name="index"/>; returns the rest as a line of its own.</summary>
    public SourceLine CutTail(int index)
    {
        var tail = new SourceLine(OriginOf(index), Text[index..], End) { _origins = _origins?[index..], IsChanged = true, IsFilled = IsFilled, IncludedColumn = IncludedColumn == 0 ? 0 : IncludedColumn + index };
        (Text, End, _origins, IsChanged) = (Text[..index], "\n", _origins?[..index], true);
        return tail;
    }

    /// <summary>Some characters of the line as a line of its own; this one stays as it is.</summary>
    public SourceLine Part(int index, int count) => new(OriginOf(index), Text.Substring(index, count), "\n")
    {
        _origins = [.. Enumerable.Range(index, count).Select(OriginOf)],
        IsChanged = true,
        IsFilled = IsFilled,
        IncludedColumn = IncludedColumn == 0 ? 0 : IncludedColumn + index,
    };

    /// <summary>The line without the white space around its words.</summary>
    public SourceLine Trimmed()
    {
        var start = Text.Length - Text.AsSpan().TrimStart().Length;
        return Part(start, Math.Max(0, Text.AsSpan().TrimEnd().Length - start));
    }

    /// <summary>Draws the next lines up behind this one, each with a space before it.</summary>
    public void Join(IReadOnlyList<SourceLine> next)
    {
        if (next.Count == 0)
            return;
        var origins = new int[Text.Length + next.Sum(l => l.Text.Length + 1)];
        CopyOrigins(0, origins.AsSpan(0, Text.Length));
        var (at, before) = (Text.Length, this);
        foreach (var line in next)
        {
            origins[at++] = before.OriginOf(before.Text.Length);
            line.CopyOrigins(0, origins.AsSpan(at, line.Text.Length));
            (at, before) = (at + line.Text.Length, line);
        }
        (Text, End, _origins, IsChanged) = (string.Join(' ', next.Select(l => l.Text).Prepend(Text)), before.End, origins, true);
        IsFilled |= next.Any(l => l.IsFilled);
    }

    /// <summary>Tells that words were put in.</summary>
    public void MarkFilled() => IsFilled = true;

    /// <summary>A line that opens or closes something, at the place of a character of this one.</summary>
    public SourceLine Marked(int index, Mark mark, int indent)
    {
        var text = new string(' ', indent) + Mark.Character;
        return At(index, text, mark);
    }

    /// <summary>A line of words at the place of a character of this one; they count as put in unless they stand there.</summary>
    public SourceLine Worded(int index, string text, bool isFilled)
    {
        var line = At(index, text, mark: null);
        line.IsFilled = isFilled;
        return line;
    }

    /// <summary>A line of another file, at the place of this one.</summary>
    public SourceLine Included(string text, int column) =>
        new(Start, text, "\n") { _origins = Repeated(Start, text.Length), IsChanged = true, IsFilled = true, IncludedColumn = column };

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
            lines.Add(new SourceLine(start, text[start..at], text[at..next]));
            start = next;
        }
        lines.Add(new SourceLine(start, text[start..], ""));
        return lines;
    }

    // A line may be edited as often as it is long: what stays is copied as a whole.
    private void CopyOrigins(int from, Span<int> to)
    {
        var known = _origins is null ? 0 : Math.Clamp(_origins.Length - from, 0, to.Length);
        _origins?.AsSpan(Math.Min(from, _origins.Length), known).CopyTo(to);
        for (var i = known; i < to.Length; i++)
            to[i] = OriginOf(from + i);
    }

    private SourceLine At(int index, string text, Mark? mark) =>
        new(OriginOf(index), text, "\n") { _origins = Repeated(OriginOf(index), text.Length), IsChanged = true, Mark = mark, IncludedColumn = IncludedColumn };

    private static int[] Repeated(int value, int count)
    {
        var values = new int[count];
        Array.Fill(values, value);
        return values;
    }
}
