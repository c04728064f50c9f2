using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Dialects.Learn;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Quotations that hold what other dialects know by whole lines and by their indentation: containers between colons, notes and tabs with their content
/// indented below. Such a quotation becomes a frame whose lines have no sign, so that each dialect finds its own within.
/// </summary>
internal sealed partial class QuotedBlockDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds(">") && Head().IsMatch(page.Text);

    public void Read(PageLines page)
    {
        var frames = new LineFrames(page);
        Read(page.Lines, frames);
        page.Lines = frames.Lines;
    }

    private static void Read(List<SourceLine> lines, LineFrames frames)
    {
        var code = CodeRanges.Of(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var last = i;
            while (last < lines.Count && !code[last] && IsQuoted(lines[last]))
                last++;
            if (last == i)
                frames.Add(lines[i]);
            else
                i = HoldsBlock(lines[i..last]) ? ReadQuotation(lines, i, last - 1, frames) : AsIs(lines[i..last], frames) + i;
        }
    }

    private static int AsIs(List<SourceLine> quotation, LineFrames frames)
    {
        quotation.ForEach(frames.Add);
        return quotation.Count - 1;
    }

    /// <summary>Reads a quotation; returns its last line. One that is a note is read by the dialect of these.</summary>
    private static int ReadQuotation(List<SourceLine> lines, int first, int last, LineFrames frames)
    {
        if (AlertDialect.ReadAt(lines, first, frames) is { } end)
            return end;
        var indent = lines[first].Indent;
        var close = frames.Open(lines[first], new QuoteFrame());
        foreach (var line in lines[first..(last + 1)])
            line.Replace(0, Sign().Match(line.Text).Length, new string(' ', indent));
        Read(lines[first..(last + 1)], frames);
        frames.Close(lines[last], close, indent);
        return last;
    }

    private static bool IsQuoted(SourceLine line) => line.Mark is null && Sign().IsMatch(line.Text);

    private static bool HoldsBlock(List<SourceLine> quotation)
    {
        var fence = new CodeFence();
        return quotation.Exists(l => !fence.Covers(Sign().Replace(l.Text, "")) && Head().IsMatch(l.Text));
    }

    [GeneratedRegex(@"^\s*>\s?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Sign();

    [GeneratedRegex("""^[ \t]*(?:>[ \t]*)+(?::{3,}[ \t]*\{?[A-Za-z]|(?:!!!|\?\?\?\+?)[ \t]*["“A-Za-z]|===[!+]?[ \t]+["'])""", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: -1)]
    private static partial Regex Head();
}
