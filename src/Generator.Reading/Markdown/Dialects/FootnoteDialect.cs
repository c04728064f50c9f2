using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Footnotes: the sign within a sentence is no word of it, and the note is an item where it stands. Markdig's own extension isn't used,
/// for it drops a note that nothing refers to, and takes all of them to the page's end.
/// </summary>
internal sealed partial class FootnoteDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("[^");

    public void Read(PageLines page)
    {
        DrawUp(page);
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (code[index] || line.Mark is not null || !line.Text.Contains("[^", StringComparison.Ordinal))
                continue;
            if (Note().Match(line.Text) is { Success: true } note)
                line.Replace(note.Groups["sign"].Index, note.Groups["sign"].Length, "- ");
            InlineEdit.Fill(line, Sign(), _ => "");
        }
    }

    /// <summary>A note's words may begin on the line below its sign, which is a bullet only where words stand behind it.</summary>
    private static void DrawUp(PageLines page)
    {
        var code = page.CodeLines();
        page.JoinLines(i => !code[i] && page.Lines[i].Mark is null && EmptyNote().IsMatch(page.Lines[i].Text) && FirstOf(page.Lines, code, i) is var first and > 0 ? first : null);
    }

    /// <summary>The line that the words of a note begin on, drawn to the margin; -1 where there are none.</summary>
    private static int FirstOf(List<SourceLine> lines, bool[] code, int sign)
    {
        var first = sign + 1 < lines.Count && lines[sign + 1].IsBlank ? sign + 2 : sign + 1;
        if (first >= lines.Count || code[first] || lines[first].Mark is not null || lines[first].IsBlank || lines[first].Indent < 2)
            return -1;
        foreach (var line in lines[sign..(first + 1)])
            line.Remove(0, line.Text.Length - line.Text.TrimStart().Length);
        return first;
    }

    [GeneratedRegex(@"^ {0,3}\[\^[^\]\s]+\]:\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex EmptyNote();

    [GeneratedRegex(@"^ {0,3}(?<sign>\[\^[^\]\s]+\]:\s*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Note();

    [GeneratedRegex(@"\s*\[\^[^\]\s^]+\](?!\()", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Sign();
}
