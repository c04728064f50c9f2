using System.Text;
using System.Text.Json;
using Generator.Model;

namespace Generator.Reading.Json;

/// <summary>Where the bytes of a text stand as lines and columns. Places are asked for in order, so that each byte is counted once, also where all of it is one line.</summary>
internal sealed class BytePlaces(string file, byte[] bytes)
{
    private int _line = 1;
    private int _lineStart;
    private int _column = 1;
    private int _at;
    private int _values;

    /// <summary>How many bytes were looked at.</summary>
    public long Work { get; private set; }

    /// <summary>The place of a byte, counted from 0; never one before the last that was asked for.</summary>
    public SourceSpan SpanOf(long index)
    {
        var passed = bytes.AsSpan(_at, (int)index - _at);
        Work += passed.Length;
        if (passed.LastIndexOf((byte)'\n') is var end and >= 0)
        {
            _line += passed.Count((byte)'\n');
            _lineStart = _at + end + 1;
            _column = 1;
            passed = passed[(end + 1)..];
        }
        _column += Encoding.UTF8.GetCharCount(passed);
        _at = (int)index;
        return SourceSpan.At(file, _line, _column);
    }

    /// <summary>Counts a value or name.</summary>
    /// <param name="index">Where it begins.</param>
    /// <exception cref="JsonException">There are more than are read.</exception>
    public void CountValue(long index)
    {
        if (++_values > InputBounds.JsonValues)
            throw FaultAt(index, $"The file isn't read: it holds more than {CountWords.Of(InputBounds.JsonValues)} values and names");
    }

    /// <summary>A fault at a byte, whose line and byte are counted from 0 as the reader's own.</summary>
    public JsonException FaultAt(long index, string message, Exception? inner = null)
    {
        var place = SpanOf(index);
        return new JsonException(message, null, place.Line - 1, index - _lineStart, inner);
    }
}
