using Generator.Model;

namespace Generator.Tests;

/// <summary>The forms of a date; <c>ChecklistTests</c> holds the page's against the same.</summary>
public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2022-01-05", "5 Jan 2022")]
    [InlineData("2024-02-29", "29 Feb 2024")]
    [InlineData("2026-09-30", "30 Sep 2026")]
    [InlineData("undated", "undated")]
    public void A_version_is_named_by_its_day(string id, string expected) => Assert.Equal(expected, DateWords.OfVersion(id));

    [Fact]
    public void A_moment_has_its_day_in_UTC()
    {
        var at = new DateTimeOffset(2026, 1, 1, 0, 30, 0, TimeSpan.FromHours(2));

        Assert.Equal(("31 Dec 2025", "2025-12-31"), (DateWords.Of(at), DateWords.Iso(at)));
    }
}
