using System.Globalization;
using Generator.Model;
using Generator.Reading.Markdown;

namespace Generator.Reading.Drafting;

/// <summary>The day of a folder of pages: that of its name, else the newest that its pages tell, else the day on which a page was changed last.</summary>
internal static class DraftDates
{
    /// <summary>The day that a folder's name is: 2024-06-01, 2024_06_01, 20240601, 2024-06; <c>null</c> for any other name.</summary>
    public static DateOnly? OfName(string name) =>
        DateOnly.TryParseExact(name, ["yyyy-MM-dd", "yyyy_MM_dd", "yyyy.MM.dd", "yyyyMMdd", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The folder's day, and what told it.</summary>
    public static Found<DateOnly> Of(DraftFolder folder, IReadOnlyList<PageHead> pages)
    {
        if (OfName(folder.Name) is { } named)
            return new Found<DateOnly>(named, $"the name of the folder {folder.Name}");
        var told = pages.SelectMany(p => PageDate.Keys.Select(k => (Page: p.File, Key: k, Day: p.Keys.ValueOf(k) is { } value ? PageDate.Read(k, value) : null)))
            .Where(d => d.Day is not null)
            .OrderByDescending(d => d.Day).ThenBy(d => d.Page, StringComparer.Ordinal)
            .FirstOrDefault();
        return told.Day is { } newest
            ? new Found<DateOnly>(newest, $"\"{told.Key}\" of {told.Page}, the newest that the pages tell")
            : new Found<DateOnly>(folder.Changed, "the day on which a page was changed last");
    }
}
