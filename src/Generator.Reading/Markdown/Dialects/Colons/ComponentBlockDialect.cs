using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Colons;

/// <summary>
/// Components of Nuxt between lines of two colons, <c>::name{arguments}</c> ... <c>::</c>: what they hold, and what their arguments show. A line that names a
/// slot, <c>#title</c>, says nothing; what a component holds may be indented as a whole. One that no line of colons closes is a directive of one line.
/// </summary>
internal sealed partial class ComponentBlockDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("::") && AnyEnd().IsMatch(page.Text);

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        var ends = EndsIn(page.Lines, code);
        var lasts = ends.Values.ToHashSet();
        var open = new Stack<(CloseMark Close, FrameMargin Margin)>();
        var frames = new LineFrames(page);
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (lasts.Contains(i))
                frames.Close(line, open.Pop().Close, line.Indent);
            else if (open.Count > 0 && !code[i] && Slot().IsMatch(line.Text))
                frames.Add(line.Worded(0, "", isFilled: false));
            else
                i = Take(page.Lines, i, ends.ContainsKey(i), frames, open);
        }
        page.Lines = frames.Lines;
    }

    /// <summary>Takes a line within what is open, or the head of a component; returns the last line taken.</summary>
    private static int Take(List<SourceLine> lines, int at, bool isHead, LineFrames frames, Stack<(CloseMark Close, FrameMargin Margin)> open)
    {
        if (open.Count > 0)
            open.Peek().Margin.Dedent(lines[at]);
        if (isHead)
            return Open(lines, at, frames, open);
        frames.Add(lines[at]);
        return at;
    }

    /// <summary>For the first line of each component its last: the nearest that is as far from the margin, else the nearest.</summary>
    private static Dictionary<int, int> EndsIn(List<SourceLine> lines, bool[] code)
    {
        var ends = new Dictionary<int, int>();
        var open = new List<int>();
        foreach (var (index, line) in lines.Index())
        {
            if (code[index] || line.Mark is not null)
                continue;
            if (Head().IsMatch(line.Text))
                open.Add(index);
            if (line.Text.AsSpan().Trim() is not "::" || open.Count == 0)
                continue;
            var start = open.FindLastIndex(o => lines[o].Indent == line.Indent) is >= 0 and var same ? same : open.Count - 1;
            ends.Add(open[start], index);
            open.RemoveRange(start, open.Count - start);
        }
        return ends;
    }

    /// <summary>Opens a component; returns the last line of its head.</summary>
    private static int Open(List<SourceLine> lines, int at, LineFrames frames, Stack<(CloseMark Close, FrameMargin Margin)> open)
    {
        var head = Head().Match(lines[at].Text);
        var fence = new ColonFence(2, head.Groups["name"].Value, head.Groups["title"].Value, head.Groups["arguments"].Value, IsWhole: false);
        var options = OptionBlock.Below(lines, at);
        var title = options.Select(o => Shown().Match(o.Text)).FirstOrDefault(m => m.Groups["name"].Value is "title" or "label");
        var words = title?.Groups["value"].Value ?? fence.Argument("title") ?? fence.Argument("label") ?? fence.Title;
        var frame = ColonDialect.FrameOf(fence with { Title = words });
        var close = frames.Open(title is null ? lines[at] : options.First(o => o.Text.Contains(words, StringComparison.Ordinal)), frame, frame is VariantFrame ? "" : words);
        open.Push((close, new FrameMargin(lines[at].Inside)));
        return at + options.Count;
    }

    [GeneratedRegex(@"^\s*::\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex AnyEnd();

    [GeneratedRegex(@"^\s*::(?<name>[a-z][\w-]*)(?:\[(?<title>[^\]]*)\])?(?<arguments>\{.*\})?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s*#[a-z][\w-]*\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Slot();

    [GeneratedRegex("""^\s*(?<name>title|label)\s*:\s*(?<quote>["']?)(?<value>.*?\S)\k<quote>\s*$""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Shown();
}
