using Generator.Cli.Importing;

namespace Generator.Tests.Importing;

/// <summary>Which points of a history become versions.</summary>
public sealed class VersionChoiceTests
{
    private static HistoryPoint Point(string time, string content) =>
        new(content, DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal).ToUnixTimeSeconds(), "docs", new GitObject(content, "tree", 0));

    private static string Chosen(Every every, DateOnly? since, DateOnly? until, params HistoryPoint[] points) =>
        Words(VersionChoice.Choose(points, new PointsAsked(every, since, until, new DateOnly(2026, 1, 1))));

    private static string Words(ChosenPoints chosen) => string.Join(' ', chosen.Points.Select(p => $"{p.Date:MM-dd}{p.Point.Commit}"));

    [Fact]
    public void The_last_of_a_day_counts_by_the_day_in_UTC() =>
        Assert.Equal("01-01b 01-02c", Chosen(Every.Commit, null, null, Point("2024-01-01T01:00Z", "a"), Point("2024-01-01T23:59Z", "b"), Point("2024-01-01T23:59-01:00", "c")));

    [Fact]
    public void What_changes_nothing_is_no_version() =>
        Assert.Equal("01-01a 04-01b", Chosen(Every.Month, null, null, Point("2024-01-01", "a"), Point("2024-02-01", "a"), Point("2024-03-01", "x"), Point("2024-03-02", "a"), Point("2024-04-01", "b"), Point("2024-04-20", "b")));

    [Fact]
    public void A_clock_that_was_behind_does_not_turn_history_round() =>
        Assert.Equal("03-01c 03-02d", Chosen(Every.Commit, null, null, Point("2024-03-01", "a"), Point("2024-01-15", "b"), Point("2024-02-01", "c"), Point("2024-03-02", "d")));

    [Fact]
    public void Days_that_were_not_asked_for_are_left_out() =>
        Assert.Equal("02-01b 03-01c", Chosen(Every.Commit, new DateOnly(2024, 2, 1), new DateOnly(2024, 3, 1), Point("2024-01-31T23:00Z", "a"), Point("2024-02-01", "b"), Point("2024-03-01T23:00Z", "c"), Point("2024-03-02", "d")));

    [Fact]
    public void Quarters_begin_in_January_April_July_and_October() =>
        Assert.Equal("03-31b 06-30d 07-01e", Chosen(Every.Quarter, null, null, Point("2024-01-01", "a"), Point("2024-03-31", "b"), Point("2024-04-01", "c"), Point("2024-06-30", "d"), Point("2024-07-01", "e")));

    [Theory]
    [InlineData("Month", null, "2024-02-29", "01-20a", "02-10c")]
    [InlineData("Month", null, "2024-03-01", "01-20a 02-10c", null)]
    [InlineData("Quarter", null, "2024-03-31", "", "02-10c")]
    [InlineData("Quarter", null, "2024-04-01", "02-10c", null)]
    [InlineData("Month", "2024-02-05", "2024-02-29", "01-20a 02-05b", null)]
    [InlineData("Month", "2024-02-29", "2024-02-20", "01-20a", "02-10c")]
    [InlineData("Commit", null, "2024-02-10", "01-20a 02-05b 02-10c", null)]
    public void What_is_not_over_has_no_last_state_unless_a_day_that_has_passed_is_the_last(string every, string? until, string today, string chosen, string? running)
    {
        var points = VersionChoice.Choose(
            [Point("2024-01-20", "a"), Point("2024-02-05", "b"), Point("2024-02-10", "c")],
            new PointsAsked(Enum.Parse<Every>(every), null, until is null ? null : DateOnly.Parse(until), DateOnly.Parse(today)));

        Assert.Equal((chosen, running), (Words(points), points.Running is { } last ? $"{last.Date:MM-dd}{last.Point.Commit}" : null));
    }

    [Fact]
    public void Of_tags_of_one_day_the_last_counts_and_the_others_are_known()
    {
        HistoryPoint[] tags = [Point("2024-01-01T08:00", "a") with { Ref = "v1" }, Point("2024-01-01T09:00", "b") with { Ref = "v2" }, Point("2024-01-01T10:00", "b") with { Ref = "v2-same" }, Point("2024-01-02", "c") with { Ref = "v3" }];

        var chosen = VersionChoice.Choose(tags, new PointsAsked(Every.Tag, null, null, new DateOnly(2026, 1, 1)));

        Assert.Equal(("01-01b 01-02c", "v1 behind v2"), (Words(chosen), string.Join(' ', chosen.Tags.Select(t => $"{t.Tag.Point.Ref} behind {t.Behind}"))));
        Assert.Empty(VersionChoice.Choose(tags, new PointsAsked(Every.Commit, null, null, new DateOnly(2026, 1, 1))).Tags);
    }

    [Fact]
    public void Tags_come_by_time_and_then_by_number() =>
        Assert.Equal(["v2", "v1.9", "v1.10", "v1.10.1"], VersionChoice.InOrder([new GitTag("v1.10.1", "", 5), new GitTag("v1.10", "", 5), new GitTag("v1.9", "", 5), new GitTag("v2", "", 4)]).Select(t => t.Name));
}
