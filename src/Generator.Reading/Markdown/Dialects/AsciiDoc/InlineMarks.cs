namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>
/// Reads text between two marks: emphasis, code, text that means itself, curved quotes. A single mark stands at the border of a
/// word on both sides; a double one stands anywhere.
/// </summary>
internal sealed class InlineMarks(InlineScan scan)
{
    private readonly string _text = scan.Text;

    // From where on up to a place nothing closes a mark: thousands may be opened.
    private readonly Dictionary<(char Mark, int End), int> _unclosed = [];

    /// <summary>Reads what a mark opens; returns where it ends, or -1.</summary>
    public int Read(int at, char before, InlineRange range) => _text[at] switch
    {
        '`' => ReadCode(at, before, range),
        '+' or '$' => ReadLiteral(at, before, range),
        '"' or '\'' => ReadQuotes(at, range),
        '^' or '~' => ReadRaised(at, before, range),
        _ => ReadEmphasis(at, before, range, struck: false),
    };

    /// <summary>Reads emphasis.</summary>
    public int ReadEmphasis(int at, char before, InlineRange range, bool struck)
    {
        var mark = _text[at];
        var length = at + 1 < range.End && _text[at + 1] == mark ? 2 : 1;
        var close = length == 2 ? Double(at + 2, range.End, mark) : -1;
        if (close < 0 && !InlineScan.IsWord(before) && before is not (';' or ':' or '}'))
            (length, close) = (1, Single(at + 1, range.End, mark));
        if (close < 0)
            return -1;
        var end = close + length;
        var markdown = mark switch { _ when struck => "~~", '*' => "**", '_' => "*", _ => "" };
        var isKept = IsKept(at + length, close, before, end < range.End ? _text[end] : '\0');
        scan.Edits.Replace(at, length, isKept ? markdown : "");
        scan.Read(range with { Start = at + length, End = close });
        scan.Edits.Replace(close, length, isKept ? markdown : "");
        return end;
    }

    /// <summary>
    /// The code that a character opens: where it closes, and how many signs do so on each side. One sign too many or too few is
    /// a slip of the author's.
    /// </summary>
    private (int Close, int Opening, int Closing)? CodeAt(int at, char before, int limit)
    {
        var opening = RunAt(at, limit);
        if (opening > 1 && _text.IndexOf(new string('`', opening), at + opening, limit - at - opening, StringComparison.Ordinal) is var pair && pair > at + opening)
            return (pair, opening, opening);
        if (InlineScan.IsWord(before) || at + opening >= limit || char.IsWhiteSpace(_text[at + opening]))
            return null;
        for (var close = _text.IndexOf('`', at + opening); close >= 0 && close < limit; close = _text.IndexOf('`', close + 1))
        {
            if (!char.IsWhiteSpace(_text[close - 1]))
                return (close, opening, RunAt(close, limit));
        }
        return null;
    }

    private int RunAt(int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < 3 && _text[end] is '`')
            end++;
        return end - at;
    }

    private int ReadCode(int at, char before, InlineRange range)
    {
        // An apostrophe written as a curved one.
        if (at + 1 < range.End && _text[at + 1] is '\'' && (InlineScan.IsWord(before) || before is '`'))
        {
            scan.Edits.Replace(at, 2, "’");
            return at + 2;
        }
        if (CodeAt(at, before, range.End) is not var (close, opening, closing))
            return -1;
        var start = at + opening;
        var strip = LiteralIn(_text.AsSpan(start, close - start));
        var fence = Fence(_text.AsSpan(start + strip, close - start - (2 * strip)));
        scan.Edits.Replace(at, opening + strip, fence);
        if (strip == 0)
            ReadInCode(start, close);
        scan.Edits.Replace(close - strip, closing + strip, new string([.. fence.Reverse()]));
        return close + closing;
    }

    /// <summary>How many plus signs stand around the code on each side to keep it as it is.</summary>
    private static int LiteralIn(ReadOnlySpan<char> code) =>
        code.Length > 4 && code.StartsWith("++") && code.EndsWith("++") ? 2 : code is ['+', _, .., '+'] ? 1 : 0;

    private void ReadInCode(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (_text[at] is '{' && _text.IndexOf('}', at, end - at) is > 0 and var close && CharacterNames.Of(_text[(at + 1)..close]) is { } character)
                scan.Edits.Fill(at, close + 1 - at, character);
            else if (_text[at] is '\\' && at + 1 < end && _text[at + 1] is '{' or '*' or '_' or '<' or '#' or '[')
                scan.Edits.Remove(at++, 1);
        }
        foreach (var match in CodeText.Marked().Matches(_text[start..end]).Reverse())
        {
            scan.Edits.Remove(start + match.Index, 1);
            scan.Edits.Remove(start + match.Index + match.Length - 1, 1);
        }
    }

    /// <summary>As many backquotes as the code doesn't hold in a row; a space keeps them from one that it begins with.</summary>
    private static string Fence(ReadOnlySpan<char> code)
    {
        var (run, longest) = (0, 0);
        foreach (var c in code)
        {
            run = c is '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest == 0 ? "`" : new string('`', longest + 1) + " ";
    }

    private int ReadLiteral(int at, char before, InlineRange range)
    {
        var mark = _text[at];
        var length = 1;
        while (length < 3 && at + length < range.End && _text[at + length] == mark)
            length++;
        for (; length > 1; length--)
        {
            var close = _text.IndexOf(new string(mark, length), at + length, range.End - at - length, StringComparison.Ordinal);
            if (close <= at + length)
                continue;
            Bare(at, length, close, isRaw: length == 3);
            return close + length;
        }
        if (mark is '$' || InlineScan.IsWord(before) || before is ';' or ':')
            return -1;
        var end = Single(at + 1, range.End, mark);
        if (end < 0)
            return -1;
        Bare(at, 1, end, isRaw: false);
        return end + 1;
    }

    private void Bare(int at, int length, int close, bool isRaw)
    {
        scan.Edits.Remove(at, length);
        if (isRaw)
            scan.ReadRaw(at + length, close);
        else
            scan.ReadLiterally(at + length, close);
        scan.Edits.Remove(close, length);
    }

    private int ReadQuotes(int at, InlineRange range)
    {
        var mark = _text[at];
        if (at + 2 >= range.End || _text[at + 1] is not '`' || char.IsWhiteSpace(_text[at + 2]))
            return -1;
        var close = _text.IndexOf($"`{mark}", at + 2, range.End - at - 2, StringComparison.Ordinal);
        if (close <= at + 2 || char.IsWhiteSpace(_text[close - 1]))
            return -1;
        scan.Edits.Replace(at, 2, mark is '"' ? "“" : "‘");
        scan.Read(range with { Start = at + 2, End = close });
        scan.Edits.Replace(close, 2, mark is '"' ? "”" : "’");
        return close + 2;
    }

    /// <summary>What is raised or lowered is put in line; a power keeps its sign, for 10 with 2 above it isn't 102.</summary>
    private int ReadRaised(int at, char before, InlineRange range)
    {
        var close = _text.IndexOf(_text[at], at + 1, range.End - at - 1);
        if (close <= at + 1 || _text.AsSpan(at, close - at).ContainsAny(' ', '\t'))
            return -1;
        var isPower = _text[at] is '^' && char.IsDigit(before);
        scan.Edits.Remove(at, isPower ? 0 : 1);
        scan.Read(range with { Start = at + 1, End = close });
        scan.Edits.Remove(close, 1);
        return close + 1;
    }

    private int Double(int from, int end, char mark)
    {
        var close = end > from ? _text.IndexOf(new string(mark, 2), from, end - from, StringComparison.Ordinal) : -1;
        return close > from ? close : -1;
    }

    /// <summary>The single mark that closes: right behind a word and before none, outside code.</summary>
    private int Single(int from, int end, char mark)
    {
        if (from >= end || char.IsWhiteSpace(_text[from]) || (_unclosed.TryGetValue((mark, end), out var known) && from >= known))
            return -1;
        for (var at = from; at < end; at++)
        {
            if (_text[at] is '`' && mark is not '+' && CodeAt(at, _text[at - 1], end) is var (close, _, closing))
                at = close + closing - 1;
            else if (at > from && _text[at] == mark && !char.IsWhiteSpace(_text[at - 1]) && (at + 1 >= end || !InlineScan.IsWord(_text[at + 1])))
                return at;
        }
        _unclosed[(mark, end)] = from;
        return -1;
    }

    /// <summary>Whether markdown would take the marks for emphasis: it asks more of punctuation beside them. If not, only the words are kept.</summary>
    private bool IsKept(int start, int end, char before, char after) =>
        (!IsPunctuation(_text[start]) || !IsLetter(before)) && (!IsPunctuation(_text[end - 1]) || !IsLetter(after))
        && !char.IsWhiteSpace(_text[start]) && !char.IsWhiteSpace(_text[end - 1]);

    private static bool IsLetter(char c) => c is not '\0' && !char.IsWhiteSpace(c) && !IsPunctuation(c);

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);
}
