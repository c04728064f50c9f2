using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Drafting;

/// <summary>The day of a folder of pages: that of its name, else the newest that its pages tell, else the day on which a page was changed last.</summary>
internal static partial class DraftDates
{
    // In which order the numbers of a day stand where slashes are between them is known for a key that one program defines.
    private const string MonthFirst = "ms.date";

    private static readonly string[] Keys =
        ["date", MonthFirst, "lastmod", "last_modified", "last-modified", "last_updated", "last-updated", "lastupdated", "last_update", "updated", "modified", "revdate", "docdate"];

    private static readonly string[] Worded = ["MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>The day that a folder's name is: 2024-06-01, 2024_06_01, 20240601, 2024-06; <c>null</c> for any other name.</summary>
    public static DateOnly? OfName(string name) =>
        DateOnly.TryParseExact(name, ["yyyy-MM-dd", "yyyy_MM_dd", "yyyy.MM.dd", "yyyyMMdd", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The folder's day, and what told it.</summary>
    public static Found<DateOnly> Of(DraftFolder folder, IReadOnlyList<PageHead> pages)
    {
        if (OfName(folder.Name) is { } named)
            return new Found<DateOnly>(named, $"the name of the folder {folder.Name}");
        var told = pages.SelectMany(p => Keys.Where(p.Keys.ContainsKey).Select(k => (Page: p.File, Key: k, Day: Read(k, p.Keys[k]))))
            .Where(d => d.Day is not null)
            .OrderByDescending(d => d.Day).ThenBy(d => d.Page, StringComparer.Ordinal)
            .FirstOrDefault();
        return told.Day is { } newest
            ? new Found<DateOnly>(newest, $"\"{told.Key}\" of {told.Page}, the newest that the pages tell")
            : new Found<DateOnly>(folder.Changed, "the day on which a page was changed last");
    }

    private static DateOnly? Read(string key, string value)
    {
        if (Iso().Match(value) is { Success: true } iso && DateOnly.TryParseExact(iso.Value.Replace('/', '-'), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        var shapes = string.Equals(key, MonthFirst, StringComparison.Ordinal) ? [.. Worded, "M/d/yyyy"] : Worded;
        return DateOnly.TryParseExact(value.Trim(), shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var worded) ? worded : null;
    }

    [GeneratedRegex(@"^\d{4}[-/]\d{2}[-/]\d{2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Iso();
}
