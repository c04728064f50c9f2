namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// How far what a frame holds is from the margin of the frame's own line: as far as its first line is. Markup is often indented and prose isn't, and the
/// parser would take for code what is only as far in as the frame's author likes to have it.
/// </summary>
/// <param name="indent">The indentation of what belongs to the frame's line.</param>
internal sealed class FrameMargin(int indent)
{
    private int? _surplus;

    /// <summary>Moves a line of the frame to the frame's margin. Blank lines tell nothing of it.</summary>
    public void Dedent(SourceLine line)
    {
        if (line.IsBlank)
            return;
        _surplus ??= Math.Max(0, line.Indent - indent);
        var spaces = line.Text.Length - line.Text.TrimStart(' ').Length;
        if (_surplus > 0 && spaces > 0)
            line.Remove(0, Math.Min(_surplus.Value, spaces));
    }
}
