using System.Text;
using System.Text.Json;

namespace Generator.Extraction.Policies;

/// <summary>What a JSON value is.</summary>
internal enum JsonForm
{
    Nothing,
    Text,
    Other,
    List,
    Object,
}

/// <summary>A JSON value that knows its lines.</summary>
/// <param name="Form">What it is; <see cref="JsonForm.Other"/> for numbers and truth values.</param>
/// <param name="Text">The text, number or truth value; empty for the others.</param>
/// <param name="Members">What an object or list holds; the names of a list's items are empty.</param>
/// <param name="Line">The first line within the text, counted from 0.</param>
/// <param name="EndLine">The last line.</param>
internal sealed record JsonValue(JsonForm Form, string Text, IReadOnlyList<JsonMember> Members, int Line, int EndLine)
{
    /// <summary>The value of the member <paramref name="name"/>, the first of several, or <c>null</c>.</summary>
    public JsonValue? Find(string name) => Members.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.Ordinal))?.Value;
}

/// <summary>A member of an object or item of a list.</summary>
internal sealed record JsonMember(string Name, JsonValue Value, int Line);

/// <summary>
/// Reads JSON into values with their lines. <see cref="JsonDocument"/> would be shorter, but its elements don't know where
/// they stand; the reader beneath it does.
/// </summary>
internal ref struct JsonTree
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, AllowMultipleValues = true };

    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;
    private int _at;
    private int _line;

    private JsonTree(byte[] bytes)
    {
        _bytes = bytes;
        _reader = new Utf8JsonReader(bytes, Options);
    }

    /// <summary>The values at the top of <paramref name="json"/>.</summary>
    /// <exception cref="JsonException">It isn't JSON; the exception knows the line.</exception>
    public static IReadOnlyList<JsonValue> Read(string json)
    {
        var tree = new JsonTree(Encoding.UTF8.GetBytes(json));
        var roots = new List<JsonValue>();
        while (tree._reader.Read())
            roots.Add(tree.ReadValue());
        return roots;
    }

    private JsonValue ReadValue()
    {
        var line = Line();
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(line),
            JsonTokenType.StartArray => ReadList(line),
            JsonTokenType.String => new JsonValue(JsonForm.Text, _reader.GetString()!, [], line, line),
            JsonTokenType.Null => new JsonValue(JsonForm.Nothing, "", [], line, line),
            _ => new JsonValue(JsonForm.Other, Encoding.UTF8.GetString(_reader.ValueSpan), [], line, line),
        };
    }

    private JsonValue ReadObject(int line)
    {
        var members = new List<JsonMember>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, at) = (_reader.GetString()!, Line());
            _reader.Read();
            members.Add(new JsonMember(name, ReadValue(), at));
        }
        return new JsonValue(JsonForm.Object, "", members, line, Line());
    }

    private JsonValue ReadList(int line)
    {
        var items = new List<JsonMember>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            var value = ReadValue();
            items.Add(new JsonMember("", value, value.Line));
        }
        return new JsonValue(JsonForm.List, "", items, line, Line());
    }

    // Tokens come in order, so each line's end is counted once.
    private int Line()
    {
        var start = (int)_reader.TokenStartIndex;
        _line += _bytes[_at..start].Count((byte)'\n');
        _at = start;
        return _line;
    }
}
