using System.Globalization;

namespace Generator.Model;

/// <summary>Dates: in one form for people, on pages and on paper, and in one for machines. <c>templates/assets/checklist/elements.js</c> has the same forms.</summary>
public static class DateWords
{
    /// <summary>"5 Jan 2022".</summary>
    public static string Of(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day of a moment, in UTC.</summary>
    public static string Of(DateTimeOffset at) => Of(DateOnly.FromDateTime(at.UtcDateTime));

    /// <summary>The day that a version is named by; another name stays as it is.</summary>
    public static string OfVersion(string id) => DateOnly.TryParseExact(id, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Of(day) : id;

    /// <summary>"2022-01-05".</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day of a moment, in UTC: "2022-01-05".</summary>
    public static string Iso(DateTimeOffset at) => Iso(DateOnly.FromDateTime(at.UtcDateTime));
}
