namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>Lines with the place to read on from, and the end of the block that is read.</summary>
internal sealed class LineCursor(IReadOnlyList<SourceLine> lines)
{
    /// <summary>The index of the next line.</summary>
    public int At { get; set; }

    /// <summary>The index behind the last line of the block.</summary>
    public int End { get; set; } = lines.Count;

    /// <summary>Whether no line is left.</summary>
    public bool IsAtEnd => At >= End;

    /// <summary>The next line.</summary>
    public SourceLine Line => lines[At];

    /// <summary>The line that was read last.</summary>
    public SourceLine Last => lines[Math.Max(0, At - 1)];

    /// <summary>A line by its index.</summary>
    public SourceLine this[int index] => lines[index];

    /// <summary>Takes the next line.</summary>
    public SourceLine Take() => lines[At++];

    /// <summary>The index of the next line that says something, or the end.</summary>
    public int NextFilled()
    {
        var index = At;
        while (index < End && IsEmpty(lines[index]))
            index++;
        return index;
    }

    /// <summary>The index of the first line from <paramref name="from"/> on that is as wanted, or -1.</summary>
    public int Find(int from, Func<SourceLine, bool> isWanted)
    {
        for (var i = from; i < End; i++)
        {
            if (isWanted(lines[i]))
                return i;
        }
        return -1;
    }

    private static bool IsEmpty(SourceLine line) => line.Mark is null && line.IsBlank;
}
