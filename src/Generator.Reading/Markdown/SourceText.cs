using System.Runtime.InteropServices;
using Generator.Model;
using Generator.Reading.Markdown.Inclusions;
using Generator.Reading.Markdown.Marks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Generator.Model.SourceSpan;

namespace Generator.Reading.Markdown;

/// <summary>Where the characters of a line that is parsed come from.</summary>
/// <param name="Start">The offset in the file that the line begins at.</param>
/// <param name="Offsets">The offset of each character, or <c>null</c> where they follow each other.</param>
/// <param name="IncludedColumn">As <see cref="SourceLine.IncludedColumn"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineOrigin(int Start, int[]? Offsets, int IncludedColumn)
{
    /// <summary>The offset in the file of the character at <paramref name="index"/>, which may be one of the line's end.</summary>
    public int Of(int index)
    {
        if (Offsets is null)
            return Start + index;
        return index < Offsets.Length ? Offsets[index] : Offsets is [.., var last] ? last : Start;
    }
}

/// <summary>
/// The text that is parsed and where it stands on disk. This is the only place that turns offsets into lines and columns.
/// </summary>
internal sealed class SourceText
{
    private readonly int[] _lineStarts;
    private readonly int[] _fileLineStarts;
    private readonly LineOrigin[]? _origins;
    private readonly Dictionary<int, bool?> _ticks;
    private readonly Lazy<HashSet<int>> _asking;

    private SourceText(SourceFile file, PageLines? lines)
    {
        File = file.Path;
        Text = lines is null ? file.Text : string.Concat(lines.Lines.Select((l, i) => l.Text + (l.End is "\r" || (l.End.Length == 0 && i + 1 < lines.Lines.Count) ? "\n" : l.End)));
        _origins = lines is null ? null : [.. lines.Lines.Select(l => new LineOrigin(l.Start, l.Origins, l.IncludedColumn))];
        _fileLineStarts = LineStarts(file.Text);
        _lineStarts = lines is null ? _fileLineStarts : LineStarts(Text);
        _asking = new(() => [.. (_origins ?? []).Where(o => o.IncludedColumn > 0).Select(o => FilePlace(o.Start).Line)]);
        Marks = lines?.Marks ?? NoMarks;
        _ticks = lines is null ? [] : lines.Lines.Index().Where(l => l.Item.IsTicked is not null).ToDictionary(l => l.Index, l => l.Item.IsTicked);
        Fillings = lines is null ? [] : FillingsOf(lines.Lines);
    }

    private static readonly Dictionary<int, Mark> NoMarks = [];

    /// <summary>The text to parse.</summary>
    public string Text { get; }

    /// <summary>The path of the file.</summary>
    public string File { get; }

    /// <summary>What the lines of the text open and close, by their 0-based number.</summary>
    public IReadOnlyDictionary<int, Mark> Marks { get; }

    /// <summary>The lines of the file that words were put in, as they were read.</summary>
    public EquatableArray<FilledLine> Fillings { get; }

    /// <summary>A file's text with its lines as they were made ready.</summary>
    public static SourceText Of(SourceFile file, PageLines lines) => new(file, IsAsInFile(file, lines) ? null : lines);

    // Lines may also be gone, of which none is left to say so.
    private static bool IsAsInFile(SourceFile file, PageLines lines) =>
        !lines.Lines.Exists(l => l.IsChanged) && lines.Lines.Sum(l => l.Text.Length + l.End.Length) == file.Text.Length;

    /// <summary>For a task that begins on a 0-based line whether its box is ticked; <c>null</c> for anything else.</summary>
    public bool? TickAt(int line) => _ticks.GetValueOrDefault(line);

    /// <summary>The 0-based line that the character at <paramref name="offset"/> stands on.</summary>
    public int LineAt(int offset) => LineOf(_lineStarts, offset);

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
        var (endLine, endColumn) = LastPlace(first, last, line);
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

    /// <summary>
    /// A place for people: what another file holds is told at the beginning of the line that asks for it, as its own columns stand for no place there.
    /// </summary>
    public SourceSpan Told(SourceSpan span) =>
        span.Column >= Inclusion.FirstColumn && _asking.Value.Contains(span.Line) ? SourceSpan.At(File, span.Line, 1) : span;

    // Notes are moved behind the lines that they stand in, so the last lines of a list may come from above its first one.
    private (int Line, int Column) LastPlace(int first, int last, int line)
    {
        var place = Place(last);
        for (var at = LineAt(last); place.Line < line && at > LineAt(first); at--)
            place = Place(_lineStarts[at] - 1);
        return place.Line < line ? Place(first) : place;
    }

    private (int Line, int Column) Place(int offset)
    {
        if (_origins is null)
            return FilePlace(offset);
        var line = LineAt(offset);
        var index = offset - _lineStarts[line];
        var origin = _origins[line];
        var (fileLine, column) = FilePlace(origin.Of(index));
        return (fileLine, origin.IncludedColumn == 0 ? column : origin.IncludedColumn + index);
    }

    private (int Line, int Column) FilePlace(int offset)
    {
        var line = LineOf(_fileLineStarts, offset);
        return (line + 1, offset - _fileLineStarts[line] + 1);
    }

    private static int LineOf(int[] starts, int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private EquatableArray<FilledLine> FillingsOf(List<SourceLine> lines)
    {
        var byLine = lines.ToLookup(l => FilePlace(l.Start).Line);
        return byLine.Where(g => g.Any(l => l.IsFilled)).OrderBy(g => g.Key)
            .Select(g => new FilledLine(g.Key, string.Join(' ', g.Select(l => l.Text)))).ToEquatableArray();
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
