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

    private static string Encode(string text, SearchValues<char> special)
    {
        if (!text.AsSpan().ContainsAny(special))
            return text;
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            _ = special.Contains(c) && Entity(c) is { } entity ? encoded.Append(entity) : encoded.Append(c);
        return encoded.ToString();
    }

    private static string? Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };
}
