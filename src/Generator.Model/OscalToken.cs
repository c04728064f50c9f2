using System.Globalization;
using System.Text;

namespace Generator.Model;

/// <summary>
/// Our ids as OSCAL's tokens: a letter or <c>_</c>, then letters, numbers, <c>.</c>, <c>-</c> and <c>_</c>. Most ids are tokens and stay as they
/// are; any other character becomes <c>_xHHHH_</c>, its UTF-16 number, as XML names are escaped.
/// </summary>
public static class OscalToken
{
    private const int EscapeLength = 7;

    /// <summary>The token of an id; two ids never have the same.</summary>
    public static string Of(string id)
    {
        var token = new StringBuilder(id.Length);
        for (var i = 0; i < id.Length; i++)
            _ = Stays(id, i) ? token.Append(id[i]) : token.Append($"_x{(int)id[i]:X4}_");
        return token.Length > 0 ? token.ToString() : "_";
    }

    /// <summary>The id of a token that <see cref="Of"/> made.</summary>
    public static string Read(string token)
    {
        var id = new StringBuilder(token.Length);
        for (var i = 0; i < token.Length; i++)
        {
            var escaped = IsEscape(token, i);
            id.Append(escaped ? (char)CodeAt(token, i) : token[i]);
            i += escaped ? EscapeLength - 1 : 0;
        }
        return id.ToString();
    }

    private static bool Stays(string id, int i) =>
        id[i] == '_' ? !BeginsEscape(id, i) : char.IsLetter(id[i]) || (i > 0 && (IsNumber(id[i]) || id[i] is '.' or '-'));

    private static bool IsNumber(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    // Its end may come from what stands behind it: the next character may be escaped, and begin with the sign that ends this one.
    private static bool BeginsEscape(string text, int i) =>
        i + EscapeLength - 1 <= text.Length && text[i + 1] == 'x' && CodeAt(text, i) >= 0;

    private static bool IsEscape(string text, int i) =>
        i + EscapeLength <= text.Length && text[i] == '_' && text[i + 1] == 'x' && text[i + EscapeLength - 1] == '_' && CodeAt(text, i) >= 0;

    private static int CodeAt(string text, int i) =>
        int.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : -1;
}
