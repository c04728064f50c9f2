using System.Text;
using System.Text.Json;
using Generator.Model;

namespace Generator.Reading.Json;

/// <summary>What the JSON reader says of a text that it doesn't understand, as people are told it.</summary>
internal static class JsonFault
{
    /// <summary>Where the reader stopped. It counts from 0, and bytes.</summary>
    public static SourceSpan PlaceOf(SourceFile file, JsonException fault)
    {
        var line = (int)(fault.LineNumber ?? 0);
        var bytes = Encoding.UTF8.GetBytes(file.Text.Split('\n').ElementAtOrDefault(line) ?? "");
        var before = (int)Math.Min(fault.BytePositionInLine ?? 0, bytes.Length);
        return SourceSpan.At(file.Path, line + 1, Encoding.UTF8.GetCharCount(bytes, 0, before) + 1);
    }

    /// <summary>The reader's words without the place that they end with, which the diagnostic says already, and without a full stop.</summary>
    public static string WordsOf(JsonException fault)
    {
        string[] places = [" Path: ", " LineNumber: "];
        var end = places.Select(p => fault.Message.IndexOf(p, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(fault.Message.Length).Min();
        return fault.Message[..end].TrimEnd('.');
    }
}
