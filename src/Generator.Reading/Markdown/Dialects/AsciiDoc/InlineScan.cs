using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>
/// Reads what stands within a paragraph from its first character to its last. At each place the construct that begins there is
/// rewritten, with what it holds; all else is text, and what markdown would take for more gets a backslash.
/// </summary>
internal sealed partial class InlineScan
{
    private readonly InlineMarks _marks;
    private readonly InlineMacros _macros;
    private readonly InlineReferences _references;
    private readonly int[] _ends;

    public InlineScan(AsciiDocPage page, SourceLine line, IReadOnlyList<int> ends)
    {
        (Page, Line, Text, _ends) = (page, line, line.Text, [.. ends]);
        _marks = new InlineMarks(this);
        _references = new InlineReferences(this);
        _macros = new InlineMacros(this, _references);
    }

    /// <summary>The page.</summary>
    public AsciiDocPage Page { get; }

    /// <summary>The paragraph as one line; it stays as it is while it is read.</summary>
    public SourceLine Line { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>The changes that make markdown of it.</summary>
    public LineEdits Edits { get; } = new();

    /// <summary>Whether it is only tried what stands somewhere; then nothing may be told or kept.</summary>
    public bool IsTrying { get; private set; }

    /// <summary>Reads a part.</summary>
    public void Read(InlineRange range)
    {
        for (var at = range.Start; at < range.End;)
            at = Step(at, range);
    }

    /// <summary>A part as the lines that it stands on.</summary>
    public List<SourceLine> LinesOf(int start, int end)
    {
        var lines = new List<SourceLine>();
        foreach (var stop in _ends.Where(e => e > start && e < end).Append(end))
        {
            lines.Add(Line.Part(start, stop - start));
            start = stop;
        }
        return lines;
    }

    /// <summary>Makes a part text, whatever stands in it.</summary>
    public void ReadLiterally(int start, int end)
    {
        for (var at = start; at < end; at++)
            Literal(at);
    }

    /// <summary>Makes a part the words of what a browser would be given: its tags go, references to characters stay.</summary>
    public void ReadRaw(int start, int end)
    {
        var at = start;
        foreach (Match tag in RawText.Tag().Matches(Text[start..end]))
        {
            ReadLiterally(at, start + tag.Index);
            Edits.Replace(start + tag.Index, tag.Length, tag.Value.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? "<br>" : "");
            at = start + tag.Index + tag.Length;
        }
        ReadLiterally(at, end);
    }

    /// <summary>Reads the construct that begins at a place; returns where it ends, or -1 where there is none.</summary>
    /// <param name="at">The place.</param>
    /// <param name="before">The character before, or the null character at the beginning of a part.</param>
    /// <param name="range">The part.</param>
    public int Construct(int at, char before, InlineRange range) => Text[at] switch
    {
        '`' or '*' or '_' or '#' or '+' or '$' or '^' or '~' or '"' or '\'' => _marks.Read(at, before, range),
        '<' => _references.ReadAngle(at, range),
        '[' => _references.ReadBracket(at, before, range),
        '(' => Terms(at, range),
        '{' => Character(at),
        ' ' => HardBreak(at, range),
        var c when char.IsAsciiLetter(c) && !IsWord(before) => _macros.Read(at, range),
        _ => -1,
    };

    /// <summary>Whether words go on across a character.</summary>
    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_';

    private int Step(int at, InlineRange range)
    {
        if (Text[at] is '\\')
            return Escape(at, range);
        var end = Construct(at, at == range.Start ? '\0' : Text[at - 1], range);
        if (end > at)
            return end;
        Literal(at);
        return at + 1;
    }

    /// <summary>A backslash makes text of the construct behind it; before anything else it is text itself.</summary>
    private int Escape(int at, InlineRange range)
    {
        if (at + 1 >= range.End || !IsEscaped(at + 1, range))
        {
            Literal(at);
            return at + 1;
        }
        Edits.Remove(at, 1);
        Literal(at + 1);
        return at + 2;
    }

    private bool IsEscaped(int at, InlineRange range)
    {
        if (Text[at] is ']' || Replaced().IsMatch(Text, at) || Reference().IsMatch(Text, at))
            return true;
        var (count, isTrying) = (Edits.Count, IsTrying);
        IsTrying = true;
        // A backslash stands where the construct's left neighbour would.
        var end = Text[at] is ' ' ? -1 : Construct(at, '\0', range);
        Edits.ForgetFrom(count);
        IsTrying = isTrying;
        return end > at;
    }

    private void Literal(int at)
    {
        if (MarkdownText.IsMark(Text, at))
            Edits.Replace(at, 0, "\\");
    }

    private int Character(int at)
    {
        var match = Reference().Match(Text, at);
        if (!match.Success || CharacterNames.Of(match.Groups["name"].Value) is not { } character)
            return -1;
        Edits.Fill(at, match.Length, MarkdownText.Escaped(character));
        return at + match.Length;
    }

    /// <summary>Terms for an index: some are words of the text, others only of the index.</summary>
    private int Terms(int at, InlineRange range)
    {
        if (HiddenTerms().Match(Text, at) is { Success: true } hidden && at + hidden.Length <= range.End)
        {
            Edits.Remove(at, hidden.Length);
            return at + hidden.Length;
        }
        if (ShownTerm().Match(Text, at) is not { Success: true } shown || at + shown.Length > range.End)
            return -1;
        Edits.Remove(at, 2);
        Read(range with { Start = at + 2, End = at + shown.Length - 2 });
        Edits.Remove(at + shown.Length - 2, 2);
        return at + shown.Length;
    }

    /// <summary>A plus sign at the end of a line breaks it there.</summary>
    private int HardBreak(int at, InlineRange range)
    {
        if (at + 1 >= range.End || Text[at + 1] is not '+' || (at + 2 < Text.Length && Array.BinarySearch(_ends, at + 2) < 0))
            return -1;
        Edits.Replace(at, 2, at + 2 < Text.Length ? "\\" : "");
        return at + 2;
    }

    [GeneratedRegex(@"\G(?:\.\.\.|--|->|=>|<-|<=|\((?:C|R|TM)\)|'|(?:include|ifdef|ifndef|endif)::)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Replaced();

    [GeneratedRegex(@"\G\{(?<name>\w[\w-]*)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\G\(\(\([^()]+\)\)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex HiddenTerms();

    [GeneratedRegex(@"\G\(\([^()\s](?:[^()]*[^()\s])?\)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex ShownTerm();
}
