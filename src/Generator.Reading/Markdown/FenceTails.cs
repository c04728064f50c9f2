using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown;

/// <summary>
/// Closes code blocks whose closing fence has words or an anchor behind it, on the same line: by the rules of markdown such
/// a fence closes nothing, and the prose below would be taken for code. What stands behind the fence becomes a line of its own.
/// A single word as a language is called may be meant as code, so it stays (and is reported when the code is read).
/// </summary>
internal static partial class FenceTails
{
    public static void MoveDown(PageLines page)
    {
        var fence = new CodeFence();
        var moved = new List<SourceLine>(page.Lines.Count);
        foreach (var line in page.Lines)
        {
            for (var rest = line; rest is not null;)
                rest = Take(rest, fence, moved);
        }
        page.Lines = moved;
    }

    /// <summary>Takes a line; returns what stands behind a fence on it, or <c>null</c>.</summary>
    private static SourceLine? Take(SourceLine line, CodeFence fence, List<SourceLine> moved)
    {
        var rest = fence.TailOf(line.Text) is >= 0 and var tail && !Language().IsMatch(line.Text.AsSpan(tail)) ? Cut(line, tail) : null;
        fence.Covers(line.Text);
        moved.Add(line);
        return rest;
    }

    private static SourceLine Cut(SourceLine line, int tail)
    {
        var rest = line.CutTail(tail);
        rest.Insert(new string(' ', line.Indent));
        return rest;
    }

    [GeneratedRegex(@"^[a-z0-9+#.-]+\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Language();
}
