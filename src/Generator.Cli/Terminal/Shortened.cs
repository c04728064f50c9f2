namespace Generator.Cli.Terminal;

/// <summary>Text within a table of a terminal. Laying a cell out costs the square of its words, and nobody reads so many there; <c>--json</c> has all of them.</summary>
internal static class Shortened
{
    /// <summary>How many characters are shown. The longest statement seen has 1,100.</summary>
    public const int Most = 4000;

    /// <summary>The text, or its beginning and an ellipsis.</summary>
    public static string Of(string text) => text.Length <= Most ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most), "…");
}
