using System.Globalization;

namespace Generator.Writing.Views;

/// <summary>Dates for people and for machines.</summary>
internal static class DateWords
{
    public static string Of(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"5 Jan 2022", where there is little room.</summary>
    public static string Short(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
