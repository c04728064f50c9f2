using System.Buffers.Binary;
using System.Text;
using Generator.Model;

namespace Generator.Cli.Caching.Records;

/// <summary>Records out of the bytes that <see cref="RecordWriter"/> made. Bytes of anybody else are an <see cref="InvalidDataException"/> or records that nobody wrote: whoever reads a file checks its digest first.</summary>
/// <param name="bytes">The bytes.</param>
internal sealed class RecordReader(ReadOnlyMemory<byte> bytes)
{
    private readonly List<string> _texts = [];
    private int _at;

    /// <summary>Whether all of it was read.</summary>
    public bool IsAtEnd => _at == bytes.Length;

    public int Number()
    {
        var span = bytes.Span;
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            if (_at >= span.Length || shift > 28)
                throw new InvalidDataException("A number doesn't end.");
            var next = span[_at++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return (int)(value >> 1) ^ -(int)(value & 1);
        }
    }

    public bool Flag() => Number() != 0;

    public T Kind<T>()
        where T : struct, Enum
    {
        var number = Number();
        return System.Runtime.CompilerServices.Unsafe.As<int, T>(ref number);
    }

    public double Fraction() => BinaryPrimitives.ReadDoubleLittleEndian(Take(8));

    /// <summary>A text, or <c>null</c>.</summary>
    public string? MaybeText()
    {
        var number = Number();
        if (number < 0)
            return null;
        if (number > _texts.Count)
            throw new InvalidDataException("A text is named that wasn't written.");
        if (number > 0)
            return _texts[number - 1];
        var text = Letters();
        _texts.Add(text);
        return text;
    }

    public string Text() => MaybeText() ?? throw new InvalidDataException("A text is missing.");

    public EquatableArray<string> Texts() => List(static r => r.Text());

    /// <summary>Each item in turn.</summary>
    public EquatableArray<T> List<T>(Func<RecordReader, T> read)
    {
        var count = Number();
        // An item takes a byte at least.
        if (count < 0 || count > bytes.Length - _at)
            throw new InvalidDataException("A list doesn't fit.");
        var items = new T[count];
        for (var i = 0; i < count; i++)
            items[i] = read(this);
        return EquatableArray.Create<T>(items);
    }

    /// <summary>A record, or <c>null</c>.</summary>
    public T? Maybe<T>(Func<RecordReader, T> read)
        where T : class =>
        Flag() ? read(this) : null;

    /// <summary>A value, or <c>null</c>.</summary>
    public T? MaybeValue<T>(Func<RecordReader, T> read)
        where T : struct =>
        Flag() ? read(this) : null;

    private string Letters()
    {
        var length = Number();
        if (length >= 0)
            return Encoding.UTF8.GetString(Take(length));
        var letters = new char[Math.Clamp(Number(), 0, bytes.Length - _at)];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = (char)Number();
        return new string(letters);
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length < 0 || length > bytes.Length - _at)
            throw new InvalidDataException("What was written ends too early.");
        _at += length;
        return bytes.Span.Slice(_at - length, length);
    }
}
