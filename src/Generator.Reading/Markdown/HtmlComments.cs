using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>
/// Blanks out HTML comments that begin a line, also over several paragraphs; code blocks are left alone. A comment
/// within a line is the inline parser's.
/// </summary>
internal static class HtmlComments
{
    /// <summary>How a comment begins.</summary>
    public const string Open = "<!--";

    /// <summary>How it ends.</summary>
    public const string Close = "-->";

    /// <summary>Blanks the comments of a page.</summary>
    public static void Blank(PageLines page)
    {
        var lines = page.Lines;
        var fence = new CodeFence();
        var last = lines.FindLastIndex(l => l.Text.Contains(Close, StringComparison.Ordinal));
        for (var i = 0; i < lines.Count; i++)
        {
            if (!fence.Covers(lines[i].Text) && lines[i].Text.AsSpan().TrimStart().StartsWith(Open, StringComparison.Ordinal))
                i = BlankFrom(page, i, last);
        }
    }

    /// <summary>Blanks the comment that begins at a line; returns the line it ends on. Of one that nothing ends only its first line is taken for it.</summary>
    private static int BlankFrom(PageLines page, int first, int last)
    {
        var lines = page.Lines;
        var start = lines[first].Text.IndexOf(Open, StringComparison.Ordinal);
        for (var i = first; i <= last; i++)
        {
            var from = i == first ? start + Open.Length : 0;
            var end = lines[i].Text.IndexOf(Close, from, StringComparison.Ordinal);
            if (end < 0)
                continue;
            for (var j = first; j < i; j++)
                lines[j].Blank();
            Cut(lines[i], i == first ? start : 0, end + Close.Length);
            return i;
        }
        page.Report(DiagnosticRules.FrameUnclosed, lines[first], start, "A comment is opened here and closed nowhere; only this line is left out.");
        lines[first].Blank();
        return first;
    }

    /// <summary>Takes the comment out with the spaces behind it, so that what follows isn't indented by them.</summary>
    private static void Cut(SourceLine line, int start, int end)
    {
        var rest = line.Text.AsSpan(end).TrimStart();
        if (rest.IsEmpty)
            line.Blank();
        else
            line.Remove(start, line.Text.Length - rest.Length - start);
    }
}
