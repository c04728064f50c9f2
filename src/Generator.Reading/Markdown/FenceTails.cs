namespace Generator.Reading.Markdown;

/// <summary>
/// Closes code blocks whose closing fence has an anchor behind it, on the same line: by the rules of markdown such a fence
/// closes nothing, and all below would be taken for code. What stands behind the fence moves to the blank line below.
/// </summary>
internal static class FenceTails
{
    private const string Anchor = "<a name=";

    public static void MoveDown(List<SourceLine> lines)
    {
        var fence = new CodeFence();
        for (var i = 0; i < lines.Count; i++)
        {
            var wasOpen = fence.IsOpen;
            if (wasOpen && i + 1 < lines.Count && lines[i + 1].IsBlank)
                CutTail(lines[i], lines[i + 1]);
            fence.Covers(lines[i].Text);
        }
    }

    private static void CutTail(SourceLine line, SourceLine below)
    {
        var index = line.Text.IndexOf(Anchor, StringComparison.Ordinal);
        if (index >= 0 && IsFence(line.Text.AsSpan(0, index).Trim()))
            below.TakeTail(line, index);
    }

    private static bool IsFence(ReadOnlySpan<char> text) =>
        text.Length >= 3 && (!text.ContainsAnyExcept('`') || !text.ContainsAnyExcept('~'));
}
