using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown;

/// <summary>
/// Closes code blocks whose closing fence has words or an anchor behind it, on the same line: by the rules of markdown such
/// a fence closes nothing, and the prose below would be taken for code. What stands behind the fence becomes a line of its own.
/// A single word as a language is called may be meant as code, so it stays (and is reported when the code is read).
/// </summary>
internal static partial class FenceTails
{
    public static void MoveDown(List<SourceLine> lines)
    {
        var fence = new CodeFence();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (fence.TailOf(line.Text) is >= 0 and var tail && !Language().IsMatch(line.Text.AsSpan(tail)))
                lines.Insert(i + 1, Cut(line, tail));
            fence.Covers(line.Text);
        }
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
