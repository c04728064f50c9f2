using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Generator.Model;

namespace Generator.Cli.Caching.Records;

/// <summary>
/// Records as bytes, member by member in a fixed order without names. Numbers take as many bytes as they need; a text that was written before is named by its number, so that a file's name costs
/// a byte or two in each of its places. What is written tells all that a record holds, so that equal bytes mean equal records.
/// </summary>
internal sealed class RecordWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    /// <summary>The SHA-256 of what <paramref name="write"/> writes.</summary>
    public static string DigestOf(Action<RecordWriter> write)
    {
        var writer = new RecordWriter();
        write(writer);
        return Convert.ToHexStringLower(SHA256.HashData(writer.Bytes));
    }

    public void Number(int value)
    {
        var rest = (uint)((value << 1) ^ (value >> 31));
        var room = _bytes.GetSpan(5);
        var length = 0;
        for (; rest >= 0x80; rest >>= 7)
            room[length++] = (byte)(rest | 0x80);
        room[length++] = (byte)rest;
        _bytes.Advance(length);
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void Kind<T>(T value)
        where T : struct, Enum =>
        Number(System.Runtime.CompilerServices.Unsafe.As<T, int>(ref value));

    public void Fraction(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(8), value);
        _bytes.Advance(8);
    }

    /// <summary>A text, or <c>null</c>.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(-1);
        }
        else if (_texts.TryGetValue(text, out var number))
        {
            Number(number + 1);
        }
        else
        {
            _texts[text] = _texts.Count;
            Number(0);
            Letters(text);
        }
    }

    public void Texts(EquatableArray<string> texts) => List(texts, static (w, t) => w.Text(t));

    /// <summary>Each item in turn.</summary>
    public void List<T>(EquatableArray<T> items, Action<RecordWriter, T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(this, item);
    }

    /// <summary>A record, or <c>null</c>.</summary>
    public void Maybe<T>(T? value, Action<RecordWriter, T> write)
        where T : class
    {
        Flag(value is not null);
        if (value is not null)
            write(this, value);
    }

    /// <summary>A value, or <c>null</c>.</summary>
    public void MaybeValue<T>(T? value, Action<RecordWriter, T> write)
        where T : struct
    {
        Flag(value is not null);
        if (value is { } some)
            write(this, some);
    }

    // UTF-16 as it is where a text isn't well-formed: UTF-8 would lose what it holds.
    private void Letters(string text)
    {
        var length = WellFormedLength(text);
        Number(length);
        if (length >= 0)
        {
            _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length)));
            return;
        }
        Number(text.Length);
        foreach (var letter in text)
            Number(letter);
    }

    private static int WellFormedLength(string text)
    {
        try
        {
            return Strict.GetByteCount(text);
        }
        catch (EncoderFallbackException)
        {
            return -1;
        }
    }

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
