using System.Buffers;
using Generator.Model;

namespace Generator.Exporting.Csv;

/// <summary>A value as a cell of RFC 4180 that no spreadsheet takes for a formula.</summary>
internal static class CsvCell
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    /// <summary>The cell as it stands in the file: guarded, and in quotes where RFC 4180 asks for them or a space would be lost.</summary>
    public static string Write(string value)
    {
        var text = FormulaGuard.Guard(value);
        return text.AsSpan().ContainsAny(Quoted) || text.StartsWith(' ') || text.EndsWith(' ')
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }
}
