using System.Buffers;
using System.Globalization;
using System.Text;

namespace Generator.Writing.Html;

/// <summary>
/// Letters beyond Latin-1 in the text of a long page, as references. A browser keeps each piece of a page in one byte a letter as long as all of its letters
/// are of Latin-1, and else in two: with a single typographic quote in it, a checklist of two megabytes takes three times as long to decode.
/// </summary>
internal static class NarrowLetters
{
    /// <summary>How many letters a page has from which on it matters, as a browser counts them (UTF-16).</summary>
    internal const int Long = 200_000;

    // Where more are wide, as in a guide in Greek, references would take more room than they spare time.
    private const int OneIn = 50;

    // No byte below begins a letter beyond U+00FF, and none of the bytes that go on with one is as high.
    private const byte FirstWide = 0xC4;
    private const byte FirstOfTwoHalves = 0xF0;

    private const int LongestReference = 10;

    /// <summary>The same page, with references where it is long and few letters are wide; within scripts and styles there are none.</summary>
    /// <param name="html">The page in UTF-8.</param>
    public static byte[] In(ReadOnlySpan<byte> html)
    {
        if (html.Length < Long)
            return html.ToArray();
        var (letters, wide) = (Encoding.UTF8.GetCharCount(html), WideIn(html));
        return letters < Long || wide == 0 || wide > letters / OneIn ? html.ToArray() : Narrowed(html, wide);
    }

    private static byte[] Narrowed(ReadOnlySpan<byte> html, int wide)
    {
        var text = new ArrayBufferWriter<byte>(html.Length + (LongestReference * wide));
        while (html.Length > 0)
        {
            var (start, length) = NextRaw(html);
            Append(text, html[..start]);
            text.Write(html.Slice(start, length));
            html = html[(start + length)..];
        }
        return text.WrittenSpan.ToArray();
    }

    private static int WideIn(ReadOnlySpan<byte> html)
    {
        var count = 0;
        for (var at = html.IndexOfAnyInRange(FirstWide, byte.MaxValue); at >= 0; at = html.IndexOfAnyInRange(FirstWide, byte.MaxValue))
        {
            count += html[at] >= FirstOfTwoHalves ? 2 : 1;
            html = html[(at + 1)..];
        }
        return count;
    }

    private static void Append(ArrayBufferWriter<byte> text, ReadOnlySpan<byte> html)
    {
        for (var wide = html.IndexOfAnyInRange(FirstWide, byte.MaxValue); wide >= 0; wide = html.IndexOfAnyInRange(FirstWide, byte.MaxValue))
        {
            Rune.DecodeFromUtf8(html[wide..], out var letter, out var length);
            text.Write(html[..wide]);
            var reference = text.GetSpan(LongestReference);
            "&#"u8.CopyTo(reference);
            letter.Value.TryFormat(reference[2..], out var digits, provider: CultureInfo.InvariantCulture);
            reference[2 + digits] = (byte)';';
            text.Advance(digits + 3);
            html = html[(wide + length)..];
        }
        text.Write(html);
    }

    // Where the next script or style begins and how long it is; behind the text, where there is none.
    private static (int Start, int Length) NextRaw(ReadOnlySpan<byte> html)
    {
        for (var at = html.IndexOf((byte)'<'); at >= 0; at = NextOf(html, (byte)'<', at + 1))
        {
            if (LengthOfRaw(html[at..], "script"u8) is > 0 and var script)
                return (at, script);
            if (LengthOfRaw(html[at..], "style"u8) is > 0 and var style)
                return (at, style);
        }
        return (html.Length, 0);
    }

    private static int LengthOfRaw(ReadOnlySpan<byte> html, ReadOnlySpan<byte> name)
    {
        if (!IsNamed(html[1..], name) || (html.Length > name.Length + 1 && char.IsAsciiLetterOrDigit((char)html[name.Length + 1])))
            return 0;
        for (var at = NextOf(html, (byte)'<', 1); at >= 0; at = NextOf(html, (byte)'<', at + 1))
        {
            var end = html[(at + 1)..];
            if (end.Length > name.Length + 1 && end[0] == '/' && IsNamed(end[1..], name) && end[name.Length + 1] == '>')
                return at + name.Length + 3;
        }
        return 0;
    }

    private static bool IsNamed(ReadOnlySpan<byte> html, ReadOnlySpan<byte> name) => html.Length >= name.Length && Ascii.EqualsIgnoreCase(html[..name.Length], name);

    private static int NextOf(ReadOnlySpan<byte> html, byte letter, int from) => html[from..].IndexOf(letter) is >= 0 and var found ? from + found : -1;
}
