using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>Takes comments out of a page, within lines and over several.</summary>
internal static class Comments
{
    /// <summary>Takes them out of what isn't code. Of a comment that nothing ends the rest of its first line is left out, and told.</summary>
    /// <param name="page">The page.</param>
    /// <param name="begin">What begins one.</param>
    /// <param name="end">What ends it.</param>
    public static void TakeOut(PageLines page, Regex begin, Regex end)
    {
        var code = page.CodeLines();
        var endless = 0;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            while (!code[i] && page.Lines[i].Mark is null && InlineEdit.Next(page.Lines[i], begin, 0) is { } start)
                Remove(page, i, start.Index, i < endless ? null : EndOf(page.Lines, code, i, start, end, out endless));
        }
    }

    /// <summary>The line that a comment ends on and the place behind it; <c>null</c> where nothing ends it.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="code">Which of them are code.</param>
    /// <param name="first">The line that the comment begins on.</param>
    /// <param name="start">What begins it.</param>
    /// <param name="end">What ends one.</param>
    /// <param name="endless">Where nothing ends it, the line up to which nothing ends another one either.</param>
    private static (int Line, int Index)? EndOf(List<SourceLine> lines, bool[] code, int first, Match start, Regex end, out int endless)
    {
        endless = 0;
        var i = first;
        for (; i < lines.Count && !code[i] && lines[i].Mark is null; i++)
        {
            if (end.Match(lines[i].Text, i == first ? start.Index + start.Length : 0) is { Success: true } match)
                return (i, match.Index + match.Length);
        }
        endless = i;
        return null;
    }

    private static void Remove(PageLines page, int first, int index, (int Line, int Index)? end)
    {
        var lines = page.Lines;
        if (end is null)
            page.Report(DiagnosticRules.FrameUnclosed, lines[first], index, "A comment is opened here and closed nowhere; only this line is left out.");
        for (var i = first; i <= (end?.Line ?? first); i++)
        {
            var from = i == first ? index : 0;
            lines[i].Remove(from, (i == end?.Line ? end.Value.Index : lines[i].Text.Length) - from);
        }
    }
}
