using System.Text;

namespace Generator.Cli.Terminal;

/// <summary>Writes text as <see cref="VisibleText.OfLines"/> shows it.</summary>
/// <param name="inner">Where it goes.</param>
internal sealed class VisibleWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        // A line end of two characters may come in two calls.
        if (value == '\r')
            inner.Write(value);
        else
            Write(value.ToString());
    }

    public override void Write(string? value) => inner.Write(VisibleText.OfLines(value ?? ""));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value)
    {
        Write(value);
        inner.WriteLine();
    }

    public override void Flush() => inner.Flush();
}
