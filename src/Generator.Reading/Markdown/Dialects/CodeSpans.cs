namespace Generator.Reading.Markdown.Dialects;

/// <summary>Inline code within one line: runs of backquotes that pair up.</summary>
internal static class CodeSpans
{
    /// <summary>Whether the character at <paramref name="index"/> stands in inline code.</summary>
    public static bool Cover(string line, int index)
    {
        if (line.AsSpan(0, Math.Min(index, line.Length)).IndexOf('`') < 0)
            return false;
        var at = 0;
        while (at < index)
        {
            var open = line.IndexOf('`', at);
            if (open < 0 || open >= index)
                return false;
            var length = RunAt(line, open);
            var close = Closing(line, open + length, length);
            // A run that nothing closes is text.
            if (close < 0)
                at = open + length;
            else if (index < close + length)
                return true;
            else
                at = close + length;
        }
        return false;
    }

    private static int Closing(string line, int from, int length)
    {
        for (var at = line.IndexOf('`', from); at >= 0;)
        {
            var run = RunAt(line, at);
            if (run == length)
                return at;
            at = line.IndexOf('`', at + run);
        }
        return -1;
    }

    private static int RunAt(string line, int index)
    {
        var length = line.AsSpan(index).IndexOfAnyExcept('`');
        return length < 0 ? line.Length - index : length;
    }
}
