namespace Generator.Reading.Markdown;

/// <summary>
/// Moves fences and lists to the margin of what they stand in, on a page where no indentation makes code: there they begin at any,
/// and the parser takes what is four columns or more from the margin for words.
/// </summary>
internal sealed class MarginRepair
{
    private const int TooFar = 4;

    private readonly List<SourceLine> _lines;
    private readonly bool[] _code;
    private readonly Stack<int> _insides = new();

    private MarginRepair(List<SourceLine> lines) => (_lines, _code) = (lines, CodeRanges.Of(lines));

    /// <summary>Repairs the lines in place.</summary>
    public static void Apply(List<SourceLine> lines) => new MarginRepair(lines).Run();

    private void Run()
    {
        var isApart = true;
        for (var i = 0; i < _lines.Count; i++)
        {
            var isFence = _code[i] && (i == 0 || !_code[i - 1]);
            if (_lines[i].IsBlank && !_code[i] && _lines[i].Mark is null)
            {
                isApart = true;
                continue;
            }
            if (_code[i] && !isFence)
                continue;
            Take(i, isApart, isFence);
            isApart = isFence || _lines[i].Mark is not null;
        }
    }

    private void Take(int index, bool isApart, bool isFence)
    {
        var line = _lines[index];
        var isItem = line.Mark is null && !isFence && ListMarker.Of(line.Text) is not null;
        while (_insides.Count > 0 && line.Indent < _insides.Peek() && (isApart || isFence || isItem || line.Mark is not null))
            _insides.Pop();
        var margin = _insides.Count > 0 ? _insides.Peek() : 0;
        if (line.Indent - margin >= TooFar && (isFence || (isItem && (isApart || margin > 0))))
            Move(index, line.Indent - margin, isFence);
        if (isItem && ListMarker.Of(line.Text) is { } marker)
            _insides.Push(marker.Inside);
    }

    /// <summary>Moves a block of code, or an item with all that is indented as it is.</summary>
    private void Move(int first, int columns, bool isFence)
    {
        var indent = _lines[first].Indent;
        for (var i = first; i < _lines.Count && (isFence ? _code[i] : _lines[i].IsBlank || _lines[i].Indent >= indent); i++)
        {
            var line = _lines[i];
            var white = line.Text.Length - line.Text.AsSpan().TrimStart().Length;
            if (line.Mark is null && white > 0)
                line.Replace(0, white, new string(' ', Math.Max(0, line.Indent - columns)));
        }
    }
}
