namespace Generator.Reading.Markdown;

/// <summary>
/// Puts a space for each tab within a line of prose. To a reader they are the same, but the parser tells wrong places
/// behind a tab. Tabs that indent, and those in code blocks, stay.
/// </summary>
internal static class ProseTabs
{
    public static void Replace(List<SourceLine> lines)
    {
        var fence = new CodeFence();
        foreach (var line in lines)
        {
            if (!fence.Covers(line.Text))
                Replace(line);
        }
    }

    private static void Replace(SourceLine line)
    {
        var start = line.Text.Length - line.Text.AsSpan().TrimStart().Length;
        if (line.Text.IndexOf('\t', start) >= 0)
            line.Overwrite(line.Text[..start] + line.Text[start..].Replace('\t', ' '));
    }
}
