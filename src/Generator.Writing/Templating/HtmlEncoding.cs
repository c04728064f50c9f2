using System.Buffers;
using System.Text;

namespace Generator.Writing.Templating;

/// <summary>Encodes text for HTML, both between tags and within quoted attributes.</summary>
internal static class HtmlEncoding
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            _ = Entity(c) is { } entity ? encoded.Append(entity) : encoded.Append(c);
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
