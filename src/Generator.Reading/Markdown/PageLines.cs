using Generator.Model;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown;

/// <summary>The lines of a page while dialects read them, what they make of the page as a whole, and the problems found.</summary>
internal sealed class PageLines(SourceFile file, ReadingOptions options)
{
    private readonly List<Diagnostic> _problems = [];
    private readonly HashSet<string> _once = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<List<int>> _lineStarts = new(() => LineStarts(file.Text));
    private int _frames;

    /// <summary>The lines, in order.</summary>
    public List<SourceLine> Lines { get; set; } = SourceLine.Split(file.Text);

    /// <summary>The path of the file.</summary>
    public string File => file.Path;

    /// <summary>The text of the file as it is on disk: what stands in it tells which dialects there are.</summary>
    public string Text => file.Text;

    /// <summary>What the guide says about its dialect, and its other files.</summary>
    public ReadingOptions Options => options;

    /// <summary>What stands above the page's text about it.</summary>
    public PageMetadata Metadata { get; set; } = PageMetadata.None;

    /// <summary>What the page itself gives values to, by name.</summary>
    public IReadOnlyDictionary<string, string> Values { get; set; } = ReadingOptions.None.Variables;

    /// <summary>Whether four spaces make a code block.</summary>
    public bool HasIndentedCode { get; set; } = true;

    /// <summary>The files whose text stands in the page as a whole.</summary>
    public HashSet<string> Included { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of variants that conditions ask for which a wanted one decides.</summary>
    public HashSet<string> Decided { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether what a dialect reads is nested deeper than sense can be made of.</summary>
    public bool IsTooDeep { get; set; }

    /// <summary>Whether text of other files stands in the page.</summary>
    public bool IsMixed { get; set; }

    /// <summary>The problems, in the order they were found.</summary>
    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>What the lines open and close, by their place in the list.</summary>
    public IReadOnlyDictionary<int, Mark> Marks =>
        Lines.Index().Where(l => l.Item.Mark is not null).ToDictionary(l => l.Index, l => l.Item.Mark!);

    /// <summary>Whether some characters stand in the file, or may stand in what was put into the page.</summary>
    public bool Holds(string text) => IsMixed || Text.Contains(text, StringComparison.Ordinal);

    /// <summary>The value of a variable, or <c>null</c>: what the guide's owner says is the last word.</summary>
    public string? ValueOf(string name) => options.Variables.GetValueOrDefault(name) ?? Values.GetValueOrDefault(name);

    /// <summary>The same; that there is none is told.</summary>
    public string? ValueOrReport(string name, SourceLine line, int index)
    {
        var value = ValueOf(name);
        if (value is null)
            Report(DiagnosticRules.VariableUnknown, line, index, $"The variable '{name}' has no value.");
        return value;
    }

    /// <summary>A new pair of marks.</summary>
    public (OpenMark Open, CloseMark Close) Frame(Frame frame)
    {
        var id = _frames++;
        return (new OpenMark(id, frame), new CloseMark(id));
    }

    /// <summary>Notes a problem at a character of a line.</summary>
    public void Report(DiagnosticRule rule, SourceLine line, int index, string message)
    {
        var offset = Math.Min(line.OriginOf(index), file.Text.Length);
        var found = _lineStarts.Value.BinarySearch(offset);
        var number = found >= 0 ? found : ~found - 1;
        _problems.Add(new Diagnostic(rule, SourceSpan.At(file.Path, number + 1, offset - _lineStarts.Value[number] + 1), message));
    }

    // A page may have a problem on each of its lines.
    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        return starts;
    }

    /// <summary>Notes a problem on a line of another file, whose text stands in the page.</summary>
    public void ReportIn(string path, int line, DiagnosticRule rule, string message) => _problems.Add(new Diagnostic(rule, SourceSpan.At(path, Math.Max(1, line), 1), message));

    /// <summary>The same, but once per page however often the message comes.</summary>
    public void ReportOnce(DiagnosticRule rule, SourceLine line, int index, string message)
    {
        if (_once.Add(message))
            Report(rule, line, index, message);
    }

    /// <summary>Notes, once per name, that something which holds text has a name that no tool at hand knows; the text is read all the same.</summary>
    public void ReportUnknown(string what, string name, SourceLine line) =>
        ReportOnce(DiagnosticRules.TagUnknown, line, Math.Max(0, line.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase)), $"The {what} '{name}' isn't known; what it holds is read.");

    /// <summary>Makes one line of those that belong together.</summary>
    /// <param name="lastOf">The index of the last line that the line at an index goes on to, or <c>null</c> where it ends on its own.</param>
    public void JoinLines(Func<int, int?> lastOf)
    {
        var joined = new List<SourceLine>();
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = Lines[i];
            joined.Add(line);
            if (lastOf(i) is not { } last)
                continue;
            line.Join(Lines.GetRange(i + 1, Math.Max(0, last - i)));
            i = Math.Max(i, last);
        }
        Lines = joined;
    }

    /// <summary>Which lines are code, their fences among them.</summary>
    public bool[] CodeLines() => CodeRanges.Of(Lines);
}
