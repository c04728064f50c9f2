using System.Buffers;
using System.Globalization;
using System.Text;

namespace Generator.Model;

/// <summary>
/// A value as a text that no spreadsheet takes for a formula when it opens a table, and back again. The characters are those of OWASP's page on
/// CSV injection, with the full-width forms that spreadsheets read as the same.
/// </summary>
public static class FormulaGuard
{
    private const char Mark = '\'';

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("=+-@\uFF1D\uFF0B\uFF0D\uFF20");

    /// <summary>
    /// The text. An apostrophe is put before a value that would be a formula, and before one that is so but for its own
    /// leading apostrophes: so every value has a text of its own.
    /// </summary>
    public static string Guard(string value) => IsFormula(value.AsSpan().TrimStart(Mark)) ? $"{Mark}{value}" : value;

    /// <summary>The value of a text: the reverse of <see cref="Guard"/>.</summary>
    public static string Unguard(string text) =>
        text.StartsWith(Mark) && IsFormula(text.AsSpan().TrimStart(Mark)) ? text[1..] : text;

    // Tab and the ends of lines are dangerous by themselves; other blanks and characters without a width hide what follows them.
    private static bool IsFormula(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] is '\t' or '\r' or '\n')
            return true;
        var start = 0;
        while (start < text.Length && Rune.DecodeFromUtf16(text[start..], out var first, out var length) is OperationStatus.Done && IsHiding(first))
            start += length;
        return start < text.Length && Beginnings.Contains(text[start]);
    }

    private static bool IsHiding(Rune c) =>
        Rune.IsWhiteSpace(c) || Rune.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;
}
