using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Learn;

/// <summary>
/// Tabs of docfx: a heading that is a link to a tab's name, <c># [Label](#tab/name)</c>, begins one; the next such heading begins
/// another, and a line of hyphens or asterisks ends them. Where that is missing they end before the next heading of their level, and with what they stand in.
/// </summary>
internal sealed partial class LinkedTabDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("](#tab/");

    public void Read(PageLines page)
    {
        var frames = new LineFrames(page);
        var code = page.CodeLines();
        (CloseMark Close, int Level, int Indent, int Depth)? open = null;
        var begins = true;
        var depth = 0;
        foreach (var (index, line) in page.Lines.Index())
        {
            var tab = code[index] || line.Mark is not null ? Match.Empty : Tab().Match(line.Text);
            depth += line.Mark is OpenMark ? 1 : line.Mark is CloseMark ? -1 : 0;
            var isEnd = open is not null && !code[index] && (depth < open.Value.Depth || tab.Success || End().IsMatch(line.Text) || IsHeading(line.Text, open.Value.Level));
            if (isEnd)
            {
                frames.Close(line, open!.Value.Close, open.Value.Indent);
                (open, begins) = (null, !tab.Success);
            }
            if (tab.Success)
                open = (frames.Open(line, new VariantFrame(tab.Groups["label"].Value.Trim(), "linked tab") { BeginsSet = begins }), tab.Groups["level"].Length, line.Indent, depth);
            else if (!isEnd || !End().IsMatch(line.Text))
                frames.Add(line);
        }
        if (open is { } last)
            frames.Close(page.Lines[^1], last.Close, last.Indent);
        page.Lines = frames.Lines;
    }

    private static bool IsHeading(string line, int level)
    {
        var hashes = line.AsSpan().IndexOfAnyExcept('#');
        return hashes > 0 && hashes <= level && line[hashes] == ' ';
    }

    [GeneratedRegex(@"^\s*(?<level>#{1,6})\s*\[(?<label>[^\]]+)\]\(#tab/[^)]*\)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Tab();

    [GeneratedRegex(@"^\s*(?:-{3,}|\*{3,}|(?:\* ){2,}\*)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex End();
}
