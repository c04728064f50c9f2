using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Mkdocs;

/// <summary>
/// Blocks whose content is indented below them, at any depth, after blank lines too: notes (<c>!!! kind "title"</c>, folded ones with
/// question marks) and tabs (<c>=== "label"</c>). Without this their content would be code. Words behind a note's kind or title are its first ones.
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
            if (!code[i] && lines[i].Mark is null && HeadAt(lines, i, end) is { } head)
                i = ReadBlock(lines, i, end, head, frames, code);
            else
                frames.Add(lines[i]);
        }
    }

    /// <summary>The head that a line is, or <c>null</c>. Behind the kind stand classes, unless they are words by their number or case.</summary>
    private static Match? HeadAt(List<SourceLine> lines, int at, int end)
    {
        var head = Head().Match(lines[at].Text);
        if (head.Success && !(head.Groups["title"].Length == 0 && head.Groups["class"].Captures is var classes && MeansWords([.. classes.Select(c => c.Value)])))
            return head;
        if (Told().Match(lines[at].Text) is { Success: true } told && AdmonitionWords.KindOf(told.Groups["kind"].Value) is not null)
            return told.Groups["titled"].Success || IsText(told.Groups["text"].Value) || LastOf(lines, at, end, lines[at].Inside) == at ? told : Titled().Match(lines[at].Text);
        return head.Success ? head : null;
    }

    private static bool MeansWords(string[] classes) =>
        Array.Exists(classes, c => c is not ("inline" or "end" or "annotate")) && (classes.Length > 1 || char.IsUpper(classes[0][0]));

    private static bool IsText(string words) => words[^1] is '.' or '!' or '?';

    /// <summary>Reads a block; returns its last line.</summary>
    private static int ReadBlock(List<SourceLine> lines, int at, int end, Match head, LineFrames frames, bool[] code)
    {
        var indent = lines[at].Inside;
        var last = LastOf(lines, at, end, indent);
        var title = head.Groups["title"].Value;
        var close = head.Groups["tab"].Length > 0
            ? frames.Open(lines[at], new VariantFrame(PictureSigns.Without(title), "indented tab") { BeginsSet = head.Groups["new"].Length > 0 })
            : frames.Open(lines[at], new NoteFrame(AdmonitionWords.KindOr(head.Groups["kind"].Value)), title, head.Groups["folded"].Length > 0);
        if (head.Groups["text"] is { Length: > 0 } text)
            AddText(lines[at].Part(text.Index, text.Length), indent, frames);
        var inner = Math.Min(ContentIndent, LeastIndent(lines, at + 1, last) - indent);
        for (var i = at + 1; i <= last; i++)
            Dedent(lines[i], inner);
        // Behind the move to the margin what looked like code may be prose.
        Read(lines, at + 1, last + 1, frames, Recovered(lines, at + 1, last, code));
        frames.Close(lines[last], close, indent);
        return last;
    }

    private static void AddText(SourceLine text, int indent, LineFrames frames)
    {
        text.Insert(new string(' ', indent));
        frames.Add(text);
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

    [GeneratedRegex("""^\s*(?:[-+*]\s+|[0-9]+[.)]\s+)?(?:(?:!!!|(?<folded>\?\?\?)\+?)\s*(?:(?<kind>[A-Za-z][\w-]*)(?:\s+(?<class>[\w-]+))*(?:\s+["“](?<title>.*)["”])?|(?<=\?{3}\+?\s*)["“](?<title>[^"”]*)["”])|(?<tab>===)(?:(?<new>!)|\+)?\s+["'](?<title>[^"']+)["'])\s*$""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Head();

    [GeneratedRegex("""^\s*(?:[-+*]\s+|[0-9]+[.)]\s+)?(?:!!!|(?<folded>\?\?\?)\+?)\s*(?<kind>[A-Za-z][\w-]*):?\s+(?<titled>["“](?<title>[^"”]*)["”]\s+)?(?<text>[^\s"“].*?)\s*$""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Told();

    // Words above what is indented are its title, for which the marks of quotation were forgotten.
    [GeneratedRegex(@"^\s*(?:[-+*]\s+|[0-9]+[.)]\s+)?(?:!!!|(?<folded>\?\?\?)\+?)\s*(?<kind>[A-Za-z][\w-]*):?\s+(?<title>\S.*?)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Titled();
}
