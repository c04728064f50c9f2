using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown;

/// <summary>
/// Closes code blocks whose closing fence has words or an anchor behind it, on the same line: by the rules of markdown such
/// a fence closes nothing, and the prose below would be taken for code. What stands behind the fence moves to the blank line
/// below. A single word as a language is called may be meant as code, so it stays (and is reported when the code is read).
/// </summary>
internal static partial class FenceTails
{
    public static void MoveDown(List<SourceLine> lines)
    {
        var fence = new CodeFence();
        for (var i = 0; i < lines.Count; i++)
        {
            if (fence.TailOf(lines[i].Text) is >= 0 and var tail && i + 1 < lines.Count && lines[i + 1].IsBlank)
                Cut(lines[i], tail, lines[i + 1]);
            fence.Covers(lines[i].Text);
        }
    }

    private static void Cut(SourceLine line, int tail, SourceLine below)
    {
        if (Language().IsMatch(line.Text.AsSpan(tail)))
            return;
        var indent = line.Indent;
        below.TakeTail(line, tail);
        below.Insert(new string(' ', indent));
    }

    [GeneratedRegex(@"^[a-z0-9+#.-]+\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Language();
}
