using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Reading.Yaml;

/// <summary>Values as words of a YAML file: as they are where every reader takes them for this text, quoted otherwise.</summary>
internal static partial class YamlWords
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "true", "false", "yes", "no", "on", "off", "y", "n", "null" };

    /// <summary>A text on a line of its own.</summary>
    public static string Plain(string text) => PlainPattern().IsMatch(text) && !Reserved.Contains(text) ? text : Quoted(text);

    /// <summary>A text within brackets or braces.</summary>
    public static string InBrackets(string text) => NamePattern().IsMatch(text) && !Reserved.Contains(text) ? text : Quoted(text);

    /// <summary>A hexadecimal digest, so written that no reader of YAML takes it for a number.</summary>
    public static string Digest(string digest) => digest.AsSpan().ContainsAny("abcdf") ? digest : $"\"{digest}\"";

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
            _ = c is '"' or '\\' ? quoted.Append('\\').Append(c) : MustEscape(c) ? quoted.Append($"\\u{(int)c:x4}") : quoted.Append(c);
        return quoted.Append('"').ToString();
    }

    private static bool MustEscape(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff';

    [GeneratedRegex(@"^[A-Za-z]([A-Za-z0-9 .,;'()/_+-]*[A-Za-z0-9.)])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex PlainPattern();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9._/-]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex NamePattern();
}
