using System.Buffers;
using System.Text;

namespace Generator.Writing.Html;

/// <summary>Encodes text for HTML, both between tags and within quoted attributes.</summary>
internal static class HtmlEncoding
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");
    private static readonly SearchValues<char> SpecialInText = SearchValues.Create("&<>");

    /// <summary>The text as it may stand anywhere.</summary>
    public static string Encode(string text) => Encode(text, Special);

    /// <summary>The text as it may stand between tags, where quotes end nothing.</summary>
    public static string EncodeText(string text) => Encode(text, SpecialInText);

    /// <summary>Where the next letter is that may not stand as it is, from an offset on; negative where there is none.</summary>
    public static int NextSpecial(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(Special);
        return found < 0 ? found : from + found;
    }

    /// <summary>What stands for such a letter.</summary>
    public static string EntityOf(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => throw new ArgumentOutOfRangeException(nameof(special), special, "It stands as it is."),
    };

    private static string Encode(string text, SearchValues<char> special)
    {
        if (!text.AsSpan().ContainsAny(special))
            return text;
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            _ = special.Contains(c) ? encoded.Append(EntityOf(c)) : encoded.Append(c);
        return encoded.ToString();
    }
}
