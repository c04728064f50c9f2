using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Html;

/// <summary>
/// Text between backquotes in braces as what a component holds, <c>{`...`}</c>: over several lines it is code, and on one line it is
/// where the component shows code. Its words are read before any dialect, for what they look like means nothing.
/// </summary>
internal sealed partial class LiteralCodeDialect : IDialect
{
    // Longer than any fence of backquotes or tildes that code is likely to hold.
    private const string Fence = "~~~~~~~~";

    public bool IsIn(PageLines page) => page.Holds("{`");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        var lines = new List<SourceLine>();
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var start = code[i] || page.Lines[i].Mark is not null ? Match.Empty : Start().Match(page.Lines[i].Text);
            var last = start.Success ? LastOf(page.Lines, i, start.Length) : -1;
            if (last > i || (last == i && ShowsCode(page.Lines, i, start.Groups["before"].Value)))
                AddCode(lines, page.Lines[i..(last + 1)], start);
            else
                last = AsIs(lines, page.Lines[i], i);
            i = last;
        }
        page.Lines = lines;
    }

    private static int AsIs(List<SourceLine> lines, SourceLine line, int index)
    {
        lines.Add(line);
        return index;
    }

    /// <summary>The line that the text ends on, with nothing but a tag behind it; else -1.</summary>
    private static int LastOf(List<SourceLine> lines, int first, int from)
    {
        for (var i = first; i < lines.Count && lines[i].Mark is null; i++)
        {
            var end = End().Match(lines[i].Text, i == first ? from : 0);
            if (end.Success)
                return i;
        }
        return -1;
    }

    private static bool ShowsCode(List<SourceLine> lines, int at, string before)
    {
        var above = at;
        while (before.AsSpan().IsWhiteSpace() && above > 0)
            before = lines[--above].Text;
        return CodeTag().IsMatch(before);
    }

    private static void AddCode(List<SourceLine> lines, List<SourceLine> code, Match start)
    {
        var first = code[0];
        var margin = new string(' ', first.Indent);
        var body = first.CutTail(start.Length);
        first.Remove(start.Groups["before"].Length, start.Length - start.Groups["before"].Length);
        if (!first.IsBlank)
            lines.Add(first);
        lines.Add(body.Worded(0, margin + Fence, isFilled: false));
        code[0] = body;
        var end = End().Match(code[^1].Text);
        var rest = code[^1].CutTail(end.Index + end.Length);
        code[^1].Remove(end.Index, end.Length);
        foreach (var line in code.Where((l, i) => (i > 0 && i < code.Count - 1) || !l.IsBlank))
        {
            if (line.Indent < margin.Length)
                line.Insert(margin);
            lines.Add(line);
        }
        lines.Add(rest.Worded(0, margin + Fence, isFilled: false));
        if (!rest.IsBlank)
            lines.Add(rest);
    }

    [GeneratedRegex(@"^(?<before>\s*|.*>\s*)\{\s*`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Start();

    [GeneratedRegex(@"(?<!\\)`(?:\.\w+\([^()]*\))?\s*\}(?=\s*(?:$|<))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex End();

    [GeneratedRegex(@"<(?:\w*Code\w*|\w*Highlight\w*|pre)(?:\s[^<>]*)?>\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex CodeTag();
}
