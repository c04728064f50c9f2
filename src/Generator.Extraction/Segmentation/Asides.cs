namespace Generator.Extraction.Segmentation;

/// <summary>
/// The parentheses of a text, asked for from its beginning to its end: "Purge the vault (careful! it is gone then) only ..." is one sentence. One that stands in a
/// parenthesis as a whole ends in it.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class Asides(string text)
{
    private int _open = -1;
    private int _seen;
    private int _close;

    /// <summary>Whether a question or exclamation mark stands in a parenthesis of the sentence that begins at <paramref name="start"/>.</summary>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="at">Where the mark stands: not before the one that was asked for last.</param>
    public bool Hold(int start, int at)
    {
        if (text[at] is not ('!' or '?'))
            return false;
        var open = text.AsSpan(_seen, at - _seen).LastIndexOf('(');
        if (open >= 0)
            (_open, _close) = (_seen + open, 0);
        _seen = at;
        return _open > start && !text.AsSpan(start, _open - start).IsWhiteSpace() && CloseOf(_open) > at + 1;
    }

    private int CloseOf(int open)
    {
        if (_close == 0)
            _close = text.IndexOf(')', open);
        return _close;
    }
}
