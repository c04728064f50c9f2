using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>
/// Holds the lines of a page against <see cref="InputBounds"/> before they are parsed: the parser keeps every mark of a block open until the block ends, and goes through
/// all that are open for the next one; and it gives each row of a table as many cells as the widest has.
/// </summary>
internal sealed class BlockBounds
{
    private SourceLine? _first;
    private int _marks;
    private int _rows;
    private int _columns;

    private BlockBounds()
    {
    }

    /// <summary>Tells the first block that is more than is read; then the page isn't parsed.</summary>
    public static void Check(PageLines page)
    {
        var code = page.CodeLines();
        var rows = PipeTables.RowsOf(page.Lines);
        var block = new BlockBounds();
        foreach (var (index, line) in page.Lines.Index())
        {
            var isBetween = code[index] || line.IsBlank || line.Mark is not null;
            if (isBetween || ListMarker.Of(line.Text.TrimStart('>', ' ')) is not null)
                block = new BlockBounds();
            if (isBetween || block.Add(line, rows.Contains(line)) is not { } problem)
                continue;
            page.Report(DiagnosticRules.InputTooLarge, block._first!, 0, problem);
            page.IsTooDeep = true;
            return;
        }
    }

    private string? Add(SourceLine line, bool isRow)
    {
        _first ??= line;
        _marks += MarksIn(line.Text);
        if (isRow)
            (_rows, _columns) = (_rows + 1, Math.Max(_columns, line.Text.AsSpan().Count('|') - 1));
        return Problem("line", line.Text.Length, InputBounds.LineCharacters, "character")
            ?? Problem("paragraph", _marks, InputBounds.Marks, "mark")
            ?? Problem("table", _columns, InputBounds.Columns, "column")
            ?? Problem("table", (long)_columns * _rows, InputBounds.TableCells, "cell");
    }

    private static string? Problem(string what, long count, int most, string noun) =>
        count <= most ? null : $"The {what} has {CountWords.Of(count, noun)}; at most {CountWords.Of(most)} are read.";

    // Several of a kind in a row are one; within a name such a sign is none, and a link that is closed at once keeps nothing open: tables of thousands are real.
    private static int MarksIn(string text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if ((text[at] is '[' && !IsLink(text, at)) || (text[at] is '*' or '_' or '~' && (at == 0 || text[at - 1] != text[at]) && !IsWithinName(text, at)))
                count++;
        }
        return count;
    }

    private static bool IsLink(string text, int open)
    {
        var next = text.AsSpan(open + 1).IndexOfAny('[', ']');
        return next >= 0 && text.AsSpan(open + 1 + next).StartsWith("](", StringComparison.Ordinal);
    }

    private static bool IsWithinName(string text, int at) =>
        text[at] is '_' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
}
