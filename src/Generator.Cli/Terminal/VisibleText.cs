namespace Generator.Cli.Terminal;

/// <summary>Text of files as a terminal may show it.</summary>
internal static class VisibleText
{
    /// <summary>The text on one line. A terminal obeys control characters, so they are shown by their numbers.</summary>
    public static string Of(string text) =>
        string.Concat(text.Select(c => c == '\n' ? "\\n" : char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString()));
}
