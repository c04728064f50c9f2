using System.Runtime.InteropServices;
using Generator.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Generator.Model.SourceSpan;

namespace Generator.Reading.Markdown;

/// <summary>How a line was changed before parsing, so that places can be told as they are on disk.</summary>
/// <param name="Inserted">Characters that were put before the line.</param>
/// <param name="RemovedAt">The index in the changed line behind which characters were taken out.</param>
/// <param name="Removed">How many were taken out there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineEdit(int Inserted, int RemovedAt, int Removed)
{
    /// <summary>The index in the line on disk of the character at <paramref name="index"/> of the changed line.</summary>
    public int Original(int index)
    {
        var past = index >= RemovedAt ? Removed : 0;
        return Math.Max(0, index + past - Inserted);
    }
}

/// <summary>
/// The text that is parsed and where it stands on disk. This is the only place that turns offsets into lines and columns.
/// </summary>
internal sealed class SourceText
{
    private readonly int[] _lineStarts;
    private readonly (int Number, LineEdit Edit)[]? _changes;

    private SourceText(string file, string text, (int Number, LineEdit Edit)[]? changes)
    {
        File = file;
        Text = text;
        _changes = changes;
        _lineStarts = LineStarts(text);
    }

    /// <summary>The text to parse.</summary>
    public string Text { get; }

    /// <summary>The path of the file.</summary>
    public string File { get; }

    /// <summary>Repairs a file's text for parsing.</summary>
    public static SourceText Of(SourceFile file)
    {
        var lines = SourceLine.Split(file.Text);
        FenceTails.MoveDown(lines);
        if (file.Text.Contains('\t'))
            ProseTabs.Replace(lines);
        if (file.Text.Contains(HtmlComments.Open, StringComparison.Ordinal))
            HtmlComments.Blank(lines);
        ListRepair.Apply(lines);
        if (!lines.Exists(l => l.IsChanged))
            return new SourceText(file.Path, file.Text, changes: null);
        return new SourceText(file.Path, string.Concat(lines.Select(l => l.Text + l.End)), [.. lines.Select(l => (l.Number, l.Edit))]);
    }

    /// <summary>The 0-based line that the character at <paramref name="offset"/> stands on.</summary>
    public int LineAt(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The characters of the line at <paramref name="offset"/> up to and without it.</summary>
    public ReadOnlySpan<char> LineBefore(int offset)
    {
        var start = _lineStarts[LineAt(offset)];
        return Text.AsSpan(start, offset - start);
    }

    /// <summary>The source between two offsets, both inclusive.</summary>
    public string Slice(int start, int end) =>
        start < 0 || end < start || end >= Text.Length ? "" : Text[start..(end + 1)];

    /// <summary>The place on disk between two offsets, both inclusive.</summary>
    public SourceSpan Span(int start, int end)
    {
        var first = Math.Clamp(start, 0, Math.Max(0, Text.Length - 1));
        var last = Math.Clamp(end, first, Math.Max(first, Text.Length - 1));
        var (line, column) = Place(first);
        var (endLine, endColumn) = Place(last);
        return new SourceSpan(File, line, column, endLine, Math.Max(endColumn, line == endLine ? column : 1));
    }

    /// <summary>The place on disk of a block, without the white space at its end.</summary>
    public SourceSpan Span(Block block)
    {
        var end = Math.Min(block.Span.End, Text.Length - 1);
        while (end > block.Span.Start && char.IsWhiteSpace(Text[end]))
            end--;
        return Span(block.Span.Start, end);
    }

    /// <summary>The place on disk of an inline.</summary>
    public SourceSpan Span(Inline inline) => Span(inline.Span.Start, inline.Span.End);

    private (int Line, int Column) Place(int offset)
    {
        var line = LineAt(offset);
        var index = offset - _lineStarts[line];
        if (_changes is null)
            return (line + 1, index + 1);
        var (number, edit) = _changes[line];
        return (number + 1, edit.Original(index) + 1);
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var isEnd = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isEnd)
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
