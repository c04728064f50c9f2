using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Html;

/// <summary>Takes out braces of MDX that hold nothing but comments, over however many lines: they say nothing, whatever stands in them.</summary>
internal static partial class BraceComments
{
    // A brace further from its end than this is one of the text.
    private const int MostLines = 400;

    /// <summary>Takes them out of a page; what stands before and behind them keeps its place.</summary>
    public static void Blank(PageLines page)
    {
        if (!page.Holds("/*") && !page.Holds("//"))
            return;
        var code = page.CodeLines();
        for (var i = 0; i < page.Lines.Count; i++)
        {
            while (!code[i] && page.Lines[i].Mark is null && InlineEdit.Next(page.Lines[i], Start(), 0) is { } start && LengthFrom(page.Lines, i, start.Index) is > 0 and var length)
                Remove(page.Lines, i, start.Index, length);
        }
    }

    /// <summary>How many characters a comment has, an end of line counting for one; 0 where the brace begins none.</summary>
    private static int LengthFrom(List<SourceLine> lines, int line, int index)
    {
        var below = lines.Skip(line + 1).Take(MostLines).TakeWhile(l => l.Mark is null).Select(l => l.Text);
        return Comment().Match(string.Join('\n', below.Prepend(lines[line].Text[index..]))).Length;
    }

    private static void Remove(List<SourceLine> lines, int line, int index, int length)
    {
        while (length > 0)
        {
            var count = Math.Min(length, lines[line].Text.Length - index);
            lines[line].Remove(index, count);
            length -= count + 1;
            (line, index) = (line + 1, 0);
        }
    }

    [GeneratedRegex(@"\{\s*(?:/\*|//|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Start();

    [GeneratedRegex(@"^\{\s*(?:(?:/\*(?:(?!\*/).)*\*/|//[^\n]*\n)\s*)+\}", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Comment();
}
