using System.Globalization;

namespace Generator.Model;

/// <summary>How many, for people.</summary>
public static class CountWords
{
    /// <summary>"84", "5,298".</summary>
    public static string Of(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 page", "5,298 pages".</summary>
    public static string Of(long count, string noun) => count == 1 ? $"1 {noun}" : $"{Of(count)} {noun}s";
}
