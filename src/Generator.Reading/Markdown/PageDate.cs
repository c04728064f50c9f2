using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown;

/// <summary>The day on which a page was changed last, as the keys above its text tell it.</summary>
internal static partial class PageDate
{
    // In which order the numbers of a day stand where slashes are between them is known for a key that one program defines.
    private const string MonthFirst = "ms.date";

    private static readonly string[] Worded = ["MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>The keys that hold a day, the surest first.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "date", "lastmod", "last_modified", "last-modified", "last_modified_at", "last_updated", "last-updated", "lastupdated", "last_update", "updated", "modified",
        MonthFirst, "revdate", "docdate",
    ];

    /// <summary>The day that the value of a key tells, with a time behind it or none; <c>null</c> for anything else, and for a day that may be two.</summary>
    public static DateOnly? Read(string key, string value)
    {
        if (Iso().Match(value) is { Success: true } iso && DateOnly.TryParseExact(iso.Value.Replace('/', '-'), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        var shapes = key.Equals(MonthFirst, StringComparison.OrdinalIgnoreCase) ? [.. Worded, "M/d/yyyy"] : Worded;
        return DateOnly.TryParseExact(value.Trim(), [.. shapes, "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var worded) ? worded : null;
    }

    [GeneratedRegex(@"^\d{4}[-/]\d{2}[-/]\d{2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Iso();
}
