using System.Text;

namespace Generator.Extraction.Policies;

/// <summary>What keeps a piece of a written example from being JSON.</summary>
internal enum Looseness
{
    /// <summary>A comment.</summary>
    Comment,

    /// <summary>Dots for what is left out.</summary>
    Elision,

    /// <summary>A placeholder without quotation marks.</summary>
    Placeholder,

    /// <summary>A comma with nothing behind it.</summary>
    TrailingComma,
}

/// <summary>A place where an example isn't JSON.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Line">The line within the text, counted from 0.</param>
/// <param name="Text">The words, without white space at their ends.</param>
internal sealed record LooseSpot(Looseness Kind, int Line, string Text);

/// <summary>
/// Makes a written example readable as JSON, line by line the same:
/// 1. a comment (<c>#</c>, <c>//</c>, <c>/* */</c>) becomes white space;
/// 2. <c>...</c> for a value becomes <c>null</c>, for anything else white space, with the comma behind it;
/// 3. a placeholder that stands for a value, <c>&lt;account&gt;</c> or <c>{{region}}</c>, becomes a string;
/// 4. a comma between values at the top becomes white space.
/// Trailing commas are noted and left: a reader can be told to allow them.
/// </summary>
internal sealed class LooseJson
{
    private readonly string _text;
    private readonly StringBuilder _json = new();
    private readonly List<LooseSpot> _spots = [];
    private int _at;
    private int _line;
    private int _depth;

    // The last character that isn't white space, and its line; a space where words were left out since.
    private char _last = ' ';
    private int _lastLine;

    private LooseJson(string text) => _text = text;

    /// <summary>The text as JSON, and the places where it wasn't; of a text that is JSON there are none.</summary>
    public static (string Json, IReadOnlyList<LooseSpot> Spots) Read(string text)
    {
        var reader = new LooseJson(text);
        while (reader._at < text.Length)
            reader.ReadPiece();
        return (reader._json.ToString(), reader._spots);
    }

    private bool IsAtValue => _last is ':' or '[' or ',';

    private void ReadPiece()
    {
        if (CommentLength() is > 0 and var comment)
            Leave(comment, Looseness.Comment);
        else if (ElisionLength() is > 0 and var dots)
            ReadElision(dots);
        else if (PlaceholderLength() is > 0 and var placeholder)
            ReadPlaceholder(placeholder);
        else if (_text[_at] == '"')
            ReadString();
        else
            ReadCharacter(_text[_at]);
    }

    private void ReadCharacter(char c)
    {
        if (c is '}' or ']' && _last == ',')
            _spots.Add(new LooseSpot(Looseness.TrailingComma, _lastLine, ","));
        _depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
        Copy(c == ',' && _depth <= 0 ? ' ' : c);
        _at++;
    }

    private void ReadString()
    {
        do
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length)
                Copy(_text[_at++]);
            Copy(_text[_at++]);
        }
        while (_at < _text.Length && _text[_at] != '"');
        if (_at < _text.Length)
            Copy(_text[_at++]);
    }

    private void Copy(char c)
    {
        _json.Append(c);
        if (!char.IsWhiteSpace(c))
            (_last, _lastLine) = (c, _line);
        _line += c == '\n' ? 1 : 0;
    }

    private int CommentLength()
    {
        var rest = _text.AsSpan(_at);
        if (rest.StartsWith("/*"))
            return rest.IndexOf("*/") is >= 0 and var end ? end + 2 : 0;
        if (!rest.StartsWith("#") && !rest.StartsWith("//"))
            return 0;
        var length = rest.IndexOf('\n');
        return length < 0 ? rest.Length : length;
    }

    private int ElisionLength() => _text.AsSpan(_at).StartsWith("...") ? 3 : _text[_at] == '…' ? 1 : 0;

    private int PlaceholderLength()
    {
        var rest = _text.AsSpan(_at);
        var close = rest[0] == '<' ? ">" : rest.StartsWith("{{") ? "}}" : "";
        var end = IsAtValue && close.Length > 0 ? rest.IndexOf(close) : -1;
        return end > 0 && !rest[..end].Contains('\n') ? end + close.Length : 0;
    }

    private void ReadElision(int length)
    {
        if (_last == ':')
        {
            _spots.Add(new LooseSpot(Looseness.Elision, _line, _text.Substring(_at, length)));
            foreach (var c in "null")
                Copy(c);
            _at += length;
            return;
        }
        Leave(length, Looseness.Elision);
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            Copy(_text[_at++]);
        if (_at < _text.Length && _text[_at] == ',')
            _at++;
    }

    private void ReadPlaceholder(int length)
    {
        var name = _text.Substring(_at, length);
        _spots.Add(new LooseSpot(Looseness.Placeholder, _line, name));
        foreach (var c in $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"")
            Copy(c);
        _at += length;
    }

    // What is left out may have held the value that a comma before it waits for.
    private void Leave(int length, Looseness kind)
    {
        _spots.Add(new LooseSpot(kind, _line, _text.Substring(_at, length).Trim()));
        for (var end = _at + length; _at < end; _at++)
            Copy(_text[_at] == '\n' ? '\n' : ' ');
        _last = _last == ',' ? ' ' : _last;
    }
}
