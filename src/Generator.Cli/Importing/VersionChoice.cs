using System.Text.RegularExpressions;

namespace Generator.Cli.Importing;

/// <summary>How many of the points of a history become versions.</summary>
internal enum Every
{
    Commit,
    Tag,
    Month,
    Quarter,
}

/// <summary>A day with the point of history that stands for it.</summary>
internal sealed record DatedPoint(DateOnly Date, HistoryPoint Point);

/// <summary>
/// Decides which points of a history become versions, and of which day.
/// 1. Days are those of the committers' clocks, in UTC. Where a clock was behind the one before, the point is given the day of the one before:
///    the order of history tells which of two wordings is the newer, not the clock.
/// 2. What lies outside the days that were asked for is left out.
/// 3. Of each day, month or quarter the last point counts. A guide has one version a day, so of tags of one day the last counts too.
/// 4. A point that has the same files as the one before, in history or of those that were chosen, is no version.
/// </summary>
internal static partial class VersionChoice
{
    private const int LongestNumber = 20;

    /// <summary>The chosen points, oldest first.</summary>
    /// <param name="points">The points, oldest first.</param>
    /// <param name="every">How many of them.</param>
    /// <param name="since">The first day, or <c>null</c>.</param>
    /// <param name="until">The last day, or <c>null</c>.</param>
    public static IReadOnlyList<DatedPoint> Choose(IEnumerable<HistoryPoint> points, Every every, DateOnly? since, DateOnly? until)
    {
        var chosen = Different([.. Dated(points)])
            .Where(p => (since is null || p.Date >= since) && (until is null || p.Date <= until))
            .GroupBy(p => PeriodOf(p.Date, every))
            .Select(g => g.Last());
        return Different([.. chosen]);
    }

    /// <summary>The day of a time.</summary>
    public static DateOnly DayOf(long time) => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(time).UtcDateTime);

    /// <summary>Tags in the order of their commits; of one time by name, numbers in it as numbers (v1.9 before v1.10).</summary>
    public static IReadOnlyList<GitTag> InOrder(IEnumerable<GitTag> tags) =>
        [.. tags.OrderBy(t => t.Time).ThenBy(t => NumberPattern().Replace(t.Name, n => n.Value.PadLeft(LongestNumber, '0')), StringComparer.Ordinal)];

    private static IReadOnlyList<DatedPoint> Different(IReadOnlyList<DatedPoint> points) => [.. points.Where((p, i) => i == 0 || p.Point.Content != points[i - 1].Point.Content)];

    private static IEnumerable<DatedPoint> Dated(IEnumerable<HistoryPoint> points)
    {
        var last = DateOnly.MinValue;
        foreach (var point in points)
        {
            last = DayOf(point.Time) is var day && day > last ? day : last;
            yield return new DatedPoint(last, point);
        }
    }

    private static DateOnly PeriodOf(DateOnly day, Every every) => every switch
    {
        Every.Month => new DateOnly(day.Year, day.Month, 1),
        Every.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        _ => day,
    };

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex NumberPattern();
}
