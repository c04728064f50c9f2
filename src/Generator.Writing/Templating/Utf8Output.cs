using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace Generator.Writing.Templating;

/// <summary>
/// Takes what templates write as UTF-8, in borrowed memory: a page is no text of its own that would have to be made bytes of, and neither is what is included in it. Once it is disposed nothing
/// that was taken of it may be used.
/// </summary>
internal sealed class Utf8Output : IScriptOutput, IDisposable
{
    private const int FirstLength = 32 * 1024;

    // The two halves of a letter may come one after the other.
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _length;

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Write(string text, int offset, int count)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(count));
        _length += _encoder.GetBytes(text.AsSpan(offset, count), _bytes.AsSpan(_length), flush: false);
    }

    /// <summary>Writes what is UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    /// <summary>Nothing: the engine asks for a text when a template has ended, and nobody reads it.</summary>
    public override string ToString() => "";

    private void Reserve(int count)
    {
        if (_bytes.Length - _length >= count)
            return;
        var more = ArrayPool<byte>.Shared.Rent(Math.Max(_length + count, _bytes.Length * 2));
        _bytes.AsSpan(0, _length).CopyTo(more);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = more;
    }
}
