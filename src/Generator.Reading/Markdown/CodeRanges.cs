namespace Generator.Reading.Markdown;

/// <summary>
/// Tells which lines are fenced code. A fence within an item that nothing closes ends with the item, as it does for the parser:
/// else all the rest of the page would be code.
/// </summary>
internal static class CodeRanges
{
    /// <summary>For each line whether it is code, fences included.</summary>
    public static bool[] Of(List<SourceLine> lines)
    {
        var code = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            // Hardly any line begins code, and every dialect asks.
            if (lines[i].Mark is not null || !MayBeFence(lines[i].Text))
                continue;
            var fence = new CodeFence();
            if (!fence.Covers(lines[i].Text))
                continue;
            var last = LastOf(lines, i, fence);
            Array.Fill(code, value: true, i, last - i + 1);
            i = last;
        }
        return code;
    }

    private static bool MayBeFence(string line) =>
        line.Contains("```", StringComparison.Ordinal) || line.Contains("~~~", StringComparison.Ordinal);

    private static int LastOf(List<SourceLine> lines, int first, CodeFence fence)
    {
        var indent = lines[first].Inside;
        var (leaves, opensAnother) = (-1, false);
        for (var i = first + 1; i < lines.Count; i++)
        {
            if (lines[i].Mark is null)
                fence.Covers(lines[i].Text);
            if (!fence.IsOpen)
                return opensAnother && leaves > 0 ? leaves - 1 : i;
            if (leaves < 0 && lines[i].Indent < indent && ListMarker.Of(lines[i].Text) is not null)
                leaves = i;
            opensAnother |= MayBeFence(lines[i].Text) && new CodeFence().Covers(lines[i].Text);
        }
        return leaves > 0 ? leaves - 1 : lines.Count - 1;
    }
}
