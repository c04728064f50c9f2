using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Footnotes: the sign within a sentence is no word of it, and the note is an item where it stands; one that is written within the sentence,
/// <c>^[words]</c>, is an item behind its paragraph. Markdig's own extension isn't used, for it drops a note that nothing refers to, takes all of them to the
/// page's end, and doesn't know the second kind.
/// </summary>
internal sealed partial class FootnoteDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("[^") || page.Holds("^[");

    public void Read(PageLines page)
    {
        if (page.Holds("^["))
            TakeOut(page);
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

    /// <summary>Takes notes out of their sentences; each is an item of its own where the lines that stand together with its sentence end.</summary>
    private static void TakeOut(PageLines page)
    {
        var code = page.CodeLines();
        var (lines, notes) = (new List<SourceLine>(), new List<SourceLine>());
        foreach (var (index, line) in page.Lines.Index())
        {
            if (notes.Count > 0 && (code[index] || line.IsBlank || line.Mark is not null || line.Text.StartsWith('#')))
                AddNotes(lines, notes);
            if (!code[index] && line.Mark is null)
                notes.AddRange(NotesOf(line));
            lines.Add(line);
        }
        AddNotes(lines, notes);
        page.Lines = lines;
    }

    private static IEnumerable<SourceLine> NotesOf(SourceLine line)
    {
        while (InlineEdit.Next(line, Inline(), 0) is { } match)
        {
            var note = line.Part(match.Groups["text"].Index, match.Groups["text"].Length);
            line.Remove(match.Index, match.Length);
            note.Insert("- ");
            yield return note;
        }
    }

    private static void AddNotes(List<SourceLine> lines, List<SourceLine> notes)
    {
        foreach (var note in notes)
            lines.AddRange([note.Worded(0, "", isFilled: false), note]);
        if (notes.Count > 0)
            lines.Add(notes[^1].Worded(0, "", isFilled: false));
        notes.Clear();
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

    [GeneratedRegex(@"\s*\^\[(?![0-9]+\])(?<text>(?:[^\[\]]|\[[^\[\]]*\])+)\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Inline();

    [GeneratedRegex(@"\s*\[\^[^\]\s^]+\](?!\()", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Sign();
}
