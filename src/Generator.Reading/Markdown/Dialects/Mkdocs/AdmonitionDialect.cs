using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Mkdocs;

/// <summary>
/// Blocks whose content is indented below them, at any depth, after blank lines too: notes (<c>!!! kind "title"</c>, folded ones with
/// question marks) and tabs (<c>=== "label"</c>). Without this their content would be code.
/// </summary>
internal sealed partial class AdmonitionDialect : IDialect
{
    // By the rules of Python-Markdown; what is indented less but more than the block itself is meant to be in it too.
    private const int ContentIndent = 4;

    public bool IsIn(PageLines page) => page.Holds("!!!") || page.Holds("???") || page.Holds("=== \"") || page.Holds("=== '");

    public void Read(PageLines page)
    {
        var frames = new LineFrames(page);
        Read(page.Lines, 0, page.Lines.Count, frames, page.CodeLines());
        page.Lines = frames.Lines;
    }

    private static void Read(List<SourceLine> lines, int first, int end, LineFrames frames, bool[] code)
    {
        for (var i = first; i < end; i++)
        {
            if (code[i] || lines[i].Mark is not null || !Head().IsMatch(lines[i].Text))
                frames.Add(lines[i]);
            else
                i = ReadBlock(lines, i, end, frames, code);
        }
    }

    /// <summary>Reads a block; returns its last line.</summary>
    private static int ReadBlock(List<SourceLine> lines, int at, int end, LineFrames frames, bool[] code)
    {
        var head = Head().Match(lines[at].Text);
        var indent = lines[at].Inside;
        var last = LastOf(lines, at, end, indent);
        var title = head.Groups["title"].Value;
        var close = head.Groups["tab"].Length > 0
            ? frames.Open(lines[at], new VariantFrame(PictureSigns.Without(title), "indented tab") { BeginsSet = head.Groups["new"].Length > 0 })
            : frames.Open(lines[at], new NoteFrame(AdmonitionWords.KindOr(head.Groups["kind"].Value)), title, head.Groups["folded"].Length > 0);
        var inner = Math.Min(ContentIndent, LeastIndent(lines, at + 1, last) - indent);
        for (var i = at + 1; i <= last; i++)
            Dedent(lines[i], inner);
        // Behind the move to the margin what looked like code may be prose.
        Read(lines, at + 1, last + 1, frames, Recovered(lines, at + 1, last, code));
        frames.Close(lines[last], close, indent);
        return last;
    }

    private static int LastOf(List<SourceLine> lines, int at, int end, int indent)
    {
        var last = at;
        for (var i = at + 1; i < end && (lines[i].IsBlank || lines[i].Indent > indent); i++)
        {
            if (!lines[i].IsBlank)
                last = i;
        }
        return last;
    }

    private static int LeastIndent(List<SourceLine> lines, int first, int last) =>
        lines[first..(last + 1)].Where(l => !l.IsBlank).Select(l => l.Indent).DefaultIfEmpty(0).Min();

    private static void Dedent(SourceLine line, int columns)
    {
        var length = line.Text.Length - line.Text.TrimStart().Length;
        if (length > 0 && columns > 0)
            line.Replace(0, length, new string(' ', Math.Max(0, line.Indent - columns)));
    }

    private static bool[] Recovered(List<SourceLine> lines, int first, int last, bool[] code)
    {
        var fence = new CodeFence();
        for (var i = first; i <= last; i++)
            code[i] = fence.Covers(lines[i].Text);
        return code;
    }

    [GeneratedRegex("""^\s*(?:[-+*]\s+|[0-9]+[.)]\s+)?(?:(?:!!!|(?<folded>\?\?\?)\+?)\s*(?:(?<kind>[A-Za-z][\w-]*)(?:\s+[\w-]+)*(?:\s+["“](?<title>.*)["”])?|(?<=\?{3}\+?\s*)["“](?<title>[^"”]*)["”])|(?<tab>===)(?:(?<new>!)|\+)?\s+["'](?<title>[^"']+)["'])\s*$""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Head();
}
