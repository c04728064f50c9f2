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

    [GeneratedRegex(@"^ {0,3}(?<sign>\[\^[^\]\s]+\]:\s*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Note();

    [GeneratedRegex(@"\s*\[\^[^\]\s^]+\](?!\()", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Sign();
}
