using System.Text;
using System.Text.Json;
using Generator.Model;

namespace Generator.Reading.Json;

/// <summary>Parses JSON into values that know their place, which <see cref="JsonDocument"/>'s don't.</summary>
internal static class JsonTree
{
    /// <summary>The value at the file's top.</summary>
    /// <exception cref="JsonException">The text isn't JSON; the exception's line and byte are counted from 0.</exception>
    public static JsonNode Parse(SourceFile file)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var places = new BytePlaces(file.Path, bytes);
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        var node = ReadNode(ref reader, places);
        // What follows the value is no JSON, and the reader says so.
        reader.Read();
        return node;
    }

    private static JsonNode ReadNode(ref Utf8JsonReader reader, BytePlaces places)
    {
        var span = places.SpanOf(reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new JsonObject(span, ReadMembers(ref reader, places)),
            JsonTokenType.StartArray => new JsonList(span, ReadItems(ref reader, places)),
            JsonTokenType.String => new JsonText(span, TextOf(ref reader)),
            _ => new JsonWord(span, Encoding.UTF8.GetString(reader.ValueSpan)),
        };
    }

    private static List<JsonMember> ReadMembers(ref Utf8JsonReader reader, BytePlaces places)
    {
        var members = new List<JsonMember>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var span = places.SpanOf(reader.TokenStartIndex);
            var name = TextOf(ref reader);
            reader.Read();
            members.Add(new JsonMember(name, span, ReadNode(ref reader, places)));
        }
        return members;
    }

    private static List<JsonNode> ReadItems(ref Utf8JsonReader reader, BytePlaces places)
    {
        var items = new List<JsonNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadNode(ref reader, places));
        return items;
    }

    // Half of a surrogate pair can be escaped, but is no text.
    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException(fault.Message, null, 0, reader.TokenStartIndex, fault);
        }
    }
}

/// <summary>Where the bytes of a text stand as lines and columns.</summary>
internal sealed class BytePlaces
{
    private readonly string _file;
    private readonly byte[] _bytes;
    private readonly List<int> _lines = [0];

    public BytePlaces(string file, byte[] bytes)
    {
        (_file, _bytes) = (file, bytes);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\n')
                _lines.Add(i + 1);
        }
    }

    /// <summary>The place of a byte, counted from 0.</summary>
    public SourceSpan SpanOf(long index)
    {
        var found = _lines.BinarySearch((int)index);
        var line = found >= 0 ? found : ~found - 1;
        return SourceSpan.At(_file, line + 1, Encoding.UTF8.GetCharCount(_bytes, _lines[line], (int)index - _lines[line]) + 1);
    }
}
