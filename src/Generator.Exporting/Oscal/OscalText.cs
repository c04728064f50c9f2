using System.Globalization;
using System.Text.Json;
using Generator.Exporting.Markdown;
using Generator.Model;

namespace Generator.Exporting.Oscal;

/// <summary>Values in the forms of OSCAL's data types.</summary>
internal static class OscalText
{
    /// <summary>The version of OSCAL that is written.</summary>
    public const string Version = "1.2.1";

    // Line ends that a pattern's dot doesn't match, and the byte order mark, which it takes for a blank.
    private static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029', '\uFEFF'];

    /// <summary>Text as a line of OSCAL's markdown; <paramref name="otherwise"/> where it is blank.</summary>
    public static string Line(string text, string otherwise)
    {
        var line = MarkdownText.Line(text);
        return line.Length > 0 ? line : MarkdownText.Line(otherwise);
    }

    /// <summary>Paragraphs and blocks of code as OSCAL's markdown.</summary>
    public static string Prose(params IEnumerable<string> parts) =>
        string.Join("\n\n", parts.Select(p => p.Contains('\n', StringComparison.Ordinal) ? MarkdownText.Code(p) : MarkdownText.Line(p)));

    /// <summary>A person's words as OSCAL's markdown, their lines as paragraphs.</summary>
    public static string Words(string text) =>
        Prose(text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Text as OSCAL's string: one line, nothing around it; <c>null</c> where it is blank.</summary>
    public static string? Value(string? text)
    {
        var value = string.Join(' ', (text ?? "").Split(LineEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return value.Length > 0 ? value : null;
    }

    /// <summary>Midnight of a day, in UTC.</summary>
    public static string Time(DateOnly day) => $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z";

    /// <summary>A time in UTC, to the second.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A property of ours; none where the value is blank.</summary>
    public static EquatableArray<OscalProperty> Property(string name, string? value) =>
        Value(value) is { } text ? [new OscalProperty(name, OscalNames.Namespace, text)] : [];

    /// <summary>A property of ours with the value as a JSON text, where what OSCAL holds of it isn't the value itself; none where it is.</summary>
    /// <param name="name">The name of what the value is of.</param>
    /// <param name="value">The value.</param>
    /// <param name="held">The value as OSCAL's form of it is read.</param>
    public static EquatableArray<OscalProperty> Exactly(string name, string? value, string? held) =>
        value is null || string.Equals(value, held, StringComparison.Ordinal) ? [] : [new OscalProperty(OscalNames.Exactly(name), OscalNames.Namespace, Literal(value))];

    /// <summary>A text as JSON writes it, in ASCII and on one line.</summary>
    public static string Literal(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    /// <summary>What a reader finds of a person's words in <see cref="Words"/>: their lines without the blanks that markdown drops.</summary>
    public static string Held(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(l => string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(l => l.Length > 0));

    /// <summary>An address that a reader may follow; <c>null</c> for anything else, scripts among it.</summary>
    public static string? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.IsWellFormedOriginalString()
            ? address.AbsoluteUri
            : null;

    /// <summary>A path as a relative address.</summary>
    public static string Path(params IEnumerable<string> parts) =>
        string.Join('/', parts.SelectMany(p => p.Split('/')).Select(Uri.EscapeDataString));
}
