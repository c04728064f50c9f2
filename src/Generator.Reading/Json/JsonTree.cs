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
        // Deeper than 64 the reader doesn't go, so that the recursion below has an end.
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
        places.CountValue(reader.TokenStartIndex);
        var span = places.SpanOf(reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new JsonObject(span, ReadMembers(ref reader, places)),
            JsonTokenType.StartArray => new JsonList(span, ReadItems(ref reader, places)),
            JsonTokenType.String => new JsonText(span, TextOf(ref reader, places)),
            _ => new JsonWord(span, Encoding.UTF8.GetString(reader.ValueSpan)),
        };
    }

    private static List<JsonMember> ReadMembers(ref Utf8JsonReader reader, BytePlaces places)
    {
        var members = new List<JsonMember>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            places.CountValue(reader.TokenStartIndex);
            var span = places.SpanOf(reader.TokenStartIndex);
            var name = TextOf(ref reader, places);
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
    private static string TextOf(ref Utf8JsonReader reader, BytePlaces places)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException fault)
        {
            throw places.FaultAt(reader.TokenStartIndex, fault.Message, fault);
        }
    }
}
