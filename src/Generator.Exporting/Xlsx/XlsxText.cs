using System.Buffers;
using System.Text;
using System.Xml;

namespace Generator.Exporting.Xlsx;

/// <summary>Text as cells hold it.</summary>
internal static class XlsxText
{
    /// <summary>The most UTF-16 code units that a cell holds; a spreadsheet takes a file with more for broken.</summary>
    public const int Longest = 32_767;

    private const int EscapeLength = 7;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>
    /// The text with everything that XML can't hold, or would change, as <c>_xHHHH_</c>, and an underscore that would begin such an escape as one
    /// (ECMA-376, ST_Xstring).
    /// </summary>
    public static string Of(string text)
    {
        var held = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                held.Append(text[i]).Append(text[++i]);
            else
                _ = Stays(text, i) ? held.Append(text[i]) : held.Append($"_x{(int)text[i]:X4}_");
        }
        return held.ToString();
    }

    /// <summary>The beginning of a text that nobody reads back, as much as a cell holds.</summary>
    public static string Cut(string text) => text.Length <= Longest ? text : $"{text[..(Longest - 1)]}…";

    private static bool Stays(string text, int i) => text[i] == '_' ? !IsEscape(text, i) : text[i] != '\r' && XmlConvert.IsXmlChar(text[i]);

    private static bool IsEscape(string text, int i) =>
        i + EscapeLength <= text.Length && text[i + 1] == 'x' && text[i + EscapeLength - 1] == '_' && text.AsSpan(i + 2, 4).IndexOfAnyExcept(Digits) < 0;
}
