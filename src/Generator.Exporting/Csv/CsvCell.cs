using System.Buffers;
using System.Globalization;

namespace Generator.Exporting.Csv;

/// <summary>
/// A value as a cell that no spreadsheet takes for a formula, and back again. The characters are those of OWASP's page on CSV
/// injection, with the full-width forms that spreadsheets read as the same.
/// </summary>
public static class CsvCell
{
    private const char Mark = '\'';

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("=+-@\uFF1D\uFF0B\uFF0D\uFF20");

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    /// <summary>
    /// The cell's text. An apostrophe is put before a value that would be a formula, and before one that is so but for its own
    /// leading apostrophes: so every value has a text of its own.
    /// </summary>
    public static string Guard(string value) => IsFormula(value.AsSpan().TrimStart(Mark)) ? $"{Mark}{value}" : value;

    /// <summary>The value of a cell's text: the reverse of <see cref="Guard"/>.</summary>
    public static string Unguard(string text) =>
        text.StartsWith(Mark) && IsFormula(text.AsSpan().TrimStart(Mark)) ? text[1..] : text;

    /// <summary>The cell as it stands in the file: guarded, and in quotes where RFC 4180 asks for them or a space would be lost.</summary>
    internal static string Write(string value)
    {
        var text = Guard(value);
        return text.AsSpan().ContainsAny(Quoted) || text.StartsWith(' ') || text.EndsWith(' ')
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }

    // Tab and the ends of lines are dangerous by themselves; other blanks and characters without a width hide what follows them.
    private static bool IsFormula(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] is '\t' or '\r' or '\n')
            return true;
        var start = 0;
        while (start < text.Length && IsHiding(text[start]))
            start++;
        return start < text.Length && Beginnings.Contains(text[start]);
    }

    private static bool IsHiding(char c) =>
        char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;
}
