namespace Generator.Reading.Markdown;

/// <summary>Follows fenced code blocks line by line, at whatever indentation.</summary>
internal sealed class CodeFence
{
    private char _mark;
    private int _length;

    /// <summary>Whether a block is open after the last line.</summary>
    public bool IsOpen => _length > 0;

    /// <summary>Takes the next line; whether it belongs to a code block, its fences among it.</summary>
    public bool Covers(string line)
    {
        var text = ListMarker.Behind(line);
        if (IsOpen)
        {
            if (Run(line.AsSpan().TrimStart(), _mark) >= _length && line.AsSpan().Trim().TrimEnd(_mark).IsEmpty)
                _length = 0;
            return true;
        }
        foreach (var mark in "`~")
        {
            var run = Run(text, mark);
            if (run < 3 || (mark == '`' && text[run..].Contains('`')))
                continue;
            (_mark, _length) = (mark, run);
            return true;
        }
        return false;
    }

    /// <summary>Where the words begin behind what would close the open block, if it stood alone on its line; else -1.</summary>
    public int TailOf(string line)
    {
        var start = line.Length - line.AsSpan().TrimStart().Length;
        var run = IsOpen ? Run(line.AsSpan(start), _mark) : 0;
        if (run == 0 || run < _length)
            return -1;
        var tail = line.AsSpan(start + run).TrimStart();
        return tail.IsEmpty ? -1 : line.Length - tail.Length;
    }

    private static int Run(ReadOnlySpan<char> text, char mark)
    {
        var length = text.IndexOfAnyExcept(mark);
        return length < 0 ? text.Length : length;
    }
}
