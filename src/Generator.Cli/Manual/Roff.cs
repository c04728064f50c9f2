using System.Text;

namespace Generator.Cli.Manual;

/// <summary>Text of the language that man pages are written in, with the macros of man(7).</summary>
internal sealed class Roff
{
    private const int LongestLine = 78;

    private readonly StringBuilder _text = new();

    /// <summary>A macro on a line of its own, with its arguments quoted.</summary>
    public Roff Macro(string name, params string[] arguments)
    {
        _text.Append('.').Append(name);
        foreach (var argument in arguments)
            _text.Append(" \"").Append(Escape(argument).Replace("\"", "\\(dq", StringComparison.Ordinal)).Append('"');
        _text.Append('\n');
        return this;
    }

    /// <summary>A paragraph's text, on as many lines as it needs.</summary>
    public Roff Text(string text)
    {
        var line = new StringBuilder();
        foreach (var word in Escape(text).Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length >= LongestLine)
            {
                Marked(line.ToString());
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        return Marked(line.ToString());
    }

    /// <summary>A line that has its marks already.</summary>
    public Roff Marked(string line)
    {
        // A line that begins with a dot would be a macro.
        _text.Append(line.StartsWith('.') ? "\\&" : "").Append(line).Append('\n');
        return this;
    }

    public static string Bold(string text) => $"\\fB{Escape(text)}\\fR";

    public static string Italic(string text) => $"\\fI{Escape(text)}\\fR";

    public override string ToString() => _text.ToString();

    // A bare hyphen may be printed as a typographic one, which can't be copied into a shell.
    private static string Escape(string text) => text
        .Replace("\\", "\\e", StringComparison.Ordinal)
        .Replace("-", "\\-", StringComparison.Ordinal)
        .Replace("'", "\\(aq", StringComparison.Ordinal)
        .Replace("~", "\\(ti", StringComparison.Ordinal)
        .Replace("^", "\\(ha", StringComparison.Ordinal);
}
