using System.Text.RegularExpressions;
using Generator.Model.Prose;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Kramdown;

/// <summary>
/// Attributes in braces, of kramdown and of markdown's extensions: <c>{: .class}</c>, <c>{: #id}</c>, <c>{#id}</c>. An id becomes an anchor, a
/// note's word makes a note of the paragraph above, a caption is kept as words; all else says nothing to a reader.
/// </summary>
internal sealed partial class AttributeDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("{:") || page.Holds("{#") || page.Holds("{.") || page.Holds("{ .") || page.Holds("{ #") || page.Holds("=\"");

    public void Read(PageLines page)
    {
        var frames = new LineFrames(page);
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (code[index] || line.Mark is not null || !line.Text.Contains('{'))
                frames.Add(line);
            else if (BlockAttributes().Match(line.Text) is { Success: true } block)
                ReadBlock(frames, line, block, page);
            else
                frames.Add(WithoutInline(line));
        }
        page.Lines = frames.Lines;
    }

    private static void ReadBlock(LineFrames frames, SourceLine line, Match block, PageLines page)
    {
        var attributes = block.Groups["attributes"].Value;
        var caption = Caption().Match(attributes);
        var kind = attributes.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries).Select(AdmonitionWords.KindOf).FirstOrDefault(k => k is not null);
        if (kind is { } note && FrameAbove(frames.Lines, line, new NoteFrame(note), page) is { } close)
            frames.Close(line, close, line.Indent);
        else if (Id().Match(attributes) is { Success: true } id)
            frames.Add(line.Worded(id.Index, $"{new string(' ', line.Indent)}<a name=\"{id.Groups["id"].Value}\"></a>", isFilled: false));
        else if (caption.Success)
            AddCaption(frames, line, caption.Groups["caption"].Value);
        else
            frames.Add(line.Worded(0, "", isFilled: false));
    }

    // A blank line parts it from the table, of which it would else be a row.
    private static void AddCaption(LineFrames frames, SourceLine line, string caption)
    {
        frames.Add(line.Worded(0, "", isFilled: false));
        frames.Add(line.Worded(Math.Max(0, line.Text.IndexOf(caption, StringComparison.Ordinal)), caption, isFilled: false));
    }

    /// <summary>Puts a frame around the paragraph right above a line; <c>null</c> where there is none.</summary>
    private static CloseMark? FrameAbove(List<SourceLine> lines, SourceLine at, Frame frame, PageLines page)
    {
        var first = lines.Count;
        while (first > 0 && !lines[first - 1].IsBlank && lines[first - 1].Mark is null && !Begins().IsMatch(lines[first - 1].Text))
            first--;
        if (first == lines.Count)
            return null;
        var (open, close) = page.Frame(frame);
        lines.Insert(first, lines[first].Marked(0, open, Math.Min(lines[first].Indent, at.Indent)));
        return close;
    }

    private static SourceLine WithoutInline(SourceLine line)
    {
        var isHeading = line.Text.TrimStart().StartsWith('#');
        InlineEdit.Fill(line, InlineAttributes(), m => isHeading && Id().Match(m.Value) is { Success: true } id
            ? $"<a name=\"{id.Groups["id"].Value}\"></a>"
            : Caption().Match(m.Value) is { Success: true } caption ? $" {caption.Groups["caption"].Value}" : "");
        // Signs that close a heading stand before its attributes.
        if (isHeading)
            InlineEdit.Fill(line, ClosingSigns(), _ => "");
        return line;
    }

    [GeneratedRegex("""(?<=\S)\s+#+(?=(?:<a name="[^"]*"></a>)+\s*$)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex ClosingSigns();

    [GeneratedRegex(@"^\s*\{:(?<attributes>[^{}]*)\}\s*$|^\s*\{:?\s*(?<attributes>[.#][\w-][^{}]*)\}\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex BlockAttributes();

    [GeneratedRegex("""\s*\{:[^{}]*\}|(?:(?<=[\])`*_>])|\s+(?=\{[^{}]*\}\s*(?:#*\s*$|\|)))\{:?\s*(?:\.[\w-][\w:.-]*|#[\w-][^\s{}"'`<>]*|[\w-]+=(?:"[^"]*"|'[^']*'|[\w./-]+))(?:\s+(?:\.[\w-][\w:.-]*|#[\w-][^\s{}"'`<>]*|[\w-]+=(?:"[^"]*"|'[^']*'|[\w./-]+)))*\s*\}""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex InlineAttributes();

    [GeneratedRegex(@"(?:#(?<id>[^\s{}""'`<>]+)|\bid\s*=\s*[""']?(?<id>[\w:.-]+))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Id();

    // The number that a site counts a table or picture by is no word of what it shows.
    [GeneratedRegex("""\bcaption\s*=\s*["'](?:(?:Table|Figure)\s+[0-9]+[.:]\s*)?(?<caption>[^"']+)["']""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^\s*(?:#{1,6}\s|\||[-+*]\s|[0-9]+[.)]\s|>|```|~~~)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Begins();
}
