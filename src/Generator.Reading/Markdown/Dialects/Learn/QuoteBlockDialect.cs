using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Learn;

/// <summary>
/// Quotations between lines of three signs, <c>&gt;&gt;&gt;</c>, instead of a sign on each line; with a word in brackets behind the first they are the
/// notes of <see cref="AlertDialect"/>.
/// </summary>
internal sealed partial class QuoteBlockDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds(">>>");

    public void Read(PageLines page)
    {
        var frames = new LineFrames(page);
        var code = page.CodeLines();
        CloseMark? open = null;
        foreach (var (index, line) in page.Lines.Index())
        {
            var isText = code[index] || line.Mark is not null;
            if (!isText && open is { } close && line.Text.Trim() is ">>>")
            {
                frames.Close(line, close, line.Indent);
                open = null;
            }
            else if (!isText && open is null && Head().Match(line.Text) is { Success: true } head && Ends(page.Lines, index))
            {
                var title = head.Groups["title"].Value.Trim();
                open = frames.Open(line, head.Groups["word"].Length > 0 ? new NoteFrame(AdmonitionWords.KindOr(head.Groups["word"].Value)) : new QuoteFrame(), title);
            }
            else
            {
                frames.Add(line);
            }
        }
        page.Lines = frames.Lines;
    }

    private static bool Ends(List<SourceLine> lines, int at) => lines.FindIndex(at + 1, l => l.Text.Trim() is ">>>") >= 0;

    [GeneratedRegex(@"^\s*>>>\s*(?:\[!(?<word>[A-Za-z]+)\]\s*(?<title>.*))?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Head();
}
