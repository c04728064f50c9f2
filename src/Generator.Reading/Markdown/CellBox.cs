using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading.Markdown.Dialects;

namespace Generator.Reading.Markdown;

/// <summary>Takes the box of a task from the beginning of a table's cell.</summary>
internal static class CellBox
{
    /// <summary>The cell without its box; the same where it has none.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isFirst">Whether it is the first of its row.</param>
    public static TableCell Take(TableCell cell, bool isFirst)
    {
        if (cell.Inlines is not [TextRun run, ..] || TaskBox.At(run.Value, 0) is not { IsStruck: false } box)
            return cell;
        var hasWords = box.HasWords || cell.Inlines.Count > 1;
        // A character by itself in a later column says yes or no of what its row is about.
        if (box.IsCharacter && !hasWords && !isFirst)
            return cell;
        EquatableArray<Inline> rest = box.HasWords ? [Behind(run, box.Length), .. cell.Inlines.Skip(1)] : cell.Inlines.Skip(1).ToEquatableArray();
        return new TableCell(rest, rest.IsEmpty ? cell.Span : rest[0].Span.Through(rest[^1].Span)) { IsTicked = box.IsTicked };
    }

    /// <summary>A run without its first characters.</summary>
    public static TextRun Behind(TextRun run, int length) =>
        new(run.Value[length..], IsOneToOne(run) ? run.Span with { Column = run.Span.Column + length } : run.Span);

    /// <summary>The first characters of a run.</summary>
    public static TextRun Before(TextRun run, int length) =>
        new(run.Value[..length], IsOneToOne(run) ? run.Span with { EndColumn = run.Span.Column + length - 1 } : run.Span);

    // Where each character of a run stands for one of its source, the words' own place can be told.
    private static bool IsOneToOne(TextRun run) => run.Span.Line == run.Span.EndLine && run.Span.EndColumn - run.Span.Column + 1 == run.Value.Length;
}
