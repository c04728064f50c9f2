namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>An address that is given to what stands below.</summary>
internal sealed record BlockAnchor(SourceLine Line, string Id)
{
    /// <summary>The anchor as markdown has it.</summary>
    public string Tag => $"<a name=\"{Id}\"></a>";
}

/// <summary>What the lines above a block say of it: its attributes, addresses and title.</summary>
internal sealed class BlockHead
{
    /// <summary>Its attributes.</summary>
    public BlockAttributes Attributes { get; } = new();

    /// <summary>Its addresses.</summary>
    public List<BlockAnchor> Anchors { get; } = [];

    /// <summary>The words of its title, or <c>null</c>.</summary>
    public SourceLine? Title { get; private set; }

    /// <summary>The line that its attributes stand on, the last of them.</summary>
    public SourceLine? Line { get; private set; }

    /// <summary>Takes the lines above a block: those of the head, comments, entries and blank ones.</summary>
    public static BlockHead Take(LineCursor cursor, AttributeTable attributes)
    {
        var head = new BlockHead();
        while (!cursor.IsAtEnd && cursor.Line.Mark is null)
        {
            if (cursor.Line.IsBlank || LineShape.IsComment(cursor.Line.Text))
                cursor.At++;
            else if (LineShape.Entry().Match(cursor.Line.Text) is { Success: true } entry)
                TakeEntry(cursor, entry.Groups["name"].Value, entry.Groups["value"].Value, attributes);
            else if (!head.TakeLine(Filled(cursor.Line, attributes)))
                break;
            else
                cursor.At++;
        }
        return head;
    }

    /// <summary>Whether a line says something of the block below.</summary>
    public static bool IsLine(SourceLine line) =>
        line.Mark is null && (LineShape.Anchor().IsMatch(line.Text) || IsAttributes(line.Text) || (LineShape.Title().IsMatch(line.Text) && !LineShape.Delimiter().IsMatch(line.Text)));

    private bool TakeLine(SourceLine line)
    {
        if (!IsLine(line))
            return false;
        if (LineShape.Anchor().Match(line.Text) is { Success: true } anchor)
            AddAnchor(line, anchor.Groups["id"].Value);
        else if (LineShape.Attributes().Match(line.Text) is { Success: true } attributes)
            TakeAttributes(line, attributes.Groups["inner"].Value);
        else if (LineShape.Title().Match(line.Text).Groups["title"] is var title)
            Title = line.Part(title.Index, title.Length);
        return true;
    }

    private void TakeAttributes(SourceLine line, string inner)
    {
        var before = Attributes.Id;
        Attributes.Add(inner);
        Line = line;
        if (!Attributes.Id.Equals(before, StringComparison.Ordinal))
            AddAnchor(line, Attributes.Id);
    }

    // One that no address could hold is none.
    private void AddAnchor(SourceLine line, string id)
    {
        if (id.AsSpan().IndexOfAny("\"'<> ") < 0)
            Anchors.Add(new BlockAnchor(line, id));
    }

    private static SourceLine Filled(SourceLine line, AttributeTable attributes)
    {
        if (!line.Text.Contains('{', StringComparison.Ordinal) || line.Text.StartsWith('.'))
            return line;
        var filled = line.Part(0, line.Text.Length);
        attributes.FillKnown(filled);
        return filled;
    }

    private static void TakeEntry(LineCursor cursor, string name, string value, AttributeTable attributes)
    {
        cursor.At++;
        var whole = value;
        while (whole.EndsWith('\\') && !cursor.IsAtEnd)
            whole = $"{whole.TrimEnd('\\').TrimEnd()} {cursor.Take().Text.Trim()}";
        attributes.Take(name, whole);
    }

    // A sentence in brackets is a sentence.
    private static bool IsAttributes(string text) =>
        LineShape.Attributes().Match(text) is { Success: true } match && !IsProse(match.Groups["inner"].ValueSpan);

    private static bool IsProse(ReadOnlySpan<char> inner) => inner.Contains(' ') && !inner.ContainsAny(",=\"") && !inner.StartsWith('.') && !inner.StartsWith('%');
}
