namespace Generator.Reading.Markdown.Dialects.Myst;

/// <summary>Where a directive ends.</summary>
internal static class DirectiveFence
{
    /// <summary>The line below <paramref name="at"/> and before <paramref name="end"/> that closes the fence which begins there, or -1.</summary>
    public static int ClosingOf(List<SourceLine> lines, int at, int end, string fence)
    {
        for (var i = at + 1; i < end; i++)
        {
            var text = lines[i].Text.AsSpan().Trim();
            if (text.Length >= fence.Length && !text.ContainsAnyExcept(fence[0]))
                return i;
        }
        return -1;
    }
}
