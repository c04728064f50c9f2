namespace Generator.Cli.Terminal;

/// <summary>Text of a file on one line of a terminal, which obeys control characters.</summary>
internal static class VisibleText
{
    /// <summary>The text with each control character as its escape.</summary>
    public static string Of(string text) =>
        string.Concat(text.Select(c => c == '\n' ? "\\n" : char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString()));
}
