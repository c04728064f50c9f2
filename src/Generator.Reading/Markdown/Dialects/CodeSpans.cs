namespace Generator.Reading.Markdown.Dialects;

/// <summary>Inline code within one line: runs of backquotes that pair up. They are found once, however many places are asked about.</summary>
internal sealed class CodeSpans
{
    private static readonly CodeSpans None = new([]);

    // In their order, each from its first backquote up to and without the character behind its last.
    private readonly List<(int Start, int End)> _spans;

    private CodeSpans(List<(int Start, int End)> spans) => _spans = spans;

    /// <summary>The inline code of a line.</summary>
    public static CodeSpans In(string line) => line.Contains('`') ? new CodeSpans(SpansOf(RunsOf(line))) : None;

    /// <summary>Whether the character at <paramref name="index"/> stands in inline code of a line.</summary>
    public static bool Cover(string line, int index) =>
        line.AsSpan(0, Math.Min(index, line.Length)).Contains('`') && In(line).Cover(index);

    /// <summary>Whether the character at <paramref name="index"/> stands in inline code; the first backquote stands before it.</summary>
    public bool Cover(int index)
    {
        var (from, to) = (0, _spans.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_spans[middle].End <= index)
                from = middle + 1;
            else
                to = middle;
        }
        return from < _spans.Count && _spans[from].Start < index;
    }

    private static List<(int Start, int Length)> RunsOf(string line)
    {
        var runs = new List<(int Start, int Length)>();
        for (var at = line.IndexOf('`', StringComparison.Ordinal); at >= 0; at = line.IndexOf('`', at + runs[^1].Length))
        {
            var length = line.AsSpan(at).IndexOfAnyExcept('`');
            runs.Add((at, length < 0 ? line.Length - at : length));
        }
        return runs;
    }

    // A run is closed by the next one of its length; one that nothing closes is text.
    private static List<(int Start, int End)> SpansOf(List<(int Start, int Length)> runs)
    {
        var closing = ClosingOf(runs);
        var spans = new List<(int Start, int End)>();
        for (var i = 0; i < runs.Count; i++)
        {
            if (closing[i] is not (> 0 and var close))
                continue;
            spans.Add((runs[i].Start, runs[close].Start + runs[close].Length));
            i = close;
        }
        return spans;
    }

    private static int[] ClosingOf(List<(int Start, int Length)> runs)
    {
        var closing = new int[runs.Count];
        var next = new Dictionary<int, int>();
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            closing[i] = next.GetValueOrDefault(runs[i].Length);
            next[runs[i].Length] = i;
        }
        return closing;
    }
}
