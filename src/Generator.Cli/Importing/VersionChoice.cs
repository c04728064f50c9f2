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

/// <summary>Which points of a history were asked for.</summary>
/// <param name="Every">How many of them.</param>
/// <param name="Since">The first day, or <c>null</c>.</param>
/// <param name="Until">The last day, or <c>null</c>.</param>
/// <param name="Today">The day that it is, in UTC.</param>
internal sealed record PointsAsked(Every Every, DateOnly? Since, DateOnly? Until, DateOnly Today)
{
    /// <summary>The last day that counts: a month or quarter has its last state when it is over, or where somebody says that a day which has passed is the last.</summary>
    public DateOnly LastDay => Every is Every.Month or Every.Quarter && !(Until <= Today)
        ? VersionChoice.PeriodOf(Today, Every).AddDays(-1)
        : Until ?? DateOnly.MaxValue;
}

/// <summary>A day with the point of history that stands for it.</summary>
internal sealed record DatedPoint(DateOnly Date, HistoryPoint Point);

/// <summary>The points that become versions, oldest first, and those that somebody might miss among them.</summary>
/// <param name="Points">The chosen ones.</param>
/// <param name="Tags">Tags that stand behind another of the same day, each with that one.</param>
/// <param name="Running">The last point of the month or quarter that isn't over, or <c>null</c>.</param>
internal sealed record ChosenPoints(IReadOnlyList<DatedPoint> Points, IReadOnlyList<(DatedPoint Tag, string Behind)> Tags, DatedPoint? Running);

/// <summary>
/// Decides which points of a history become versions, and of which day.
/// 1. Days are those of the committers' clocks, in UTC. Where a clock was behind the one before, the point is given the day of the one before:
///    the order of history tells which of two wordings is the newer, not the clock.
/// 2. What lies outside the days that were asked for is left out.
/// 3. Of each day, month or quarter the last point counts. A guide has one version a day, so of tags of one day the last counts too.
///    A month or quarter that isn't over has no last point yet; what is taken of it now would differ from what a later run takes.
/// 4. A point that has the same files as the one before, in history or of those that were chosen, is no version.
/// </summary>
internal static partial class VersionChoice
{
    private const int LongestNumber = 20;

    /// <summary>The chosen points.</summary>
    /// <param name="points">The points, oldest first.</param>
    /// <param name="asked">How many of them, and of which days.</param>
    public static ChosenPoints Choose(IEnumerable<HistoryPoint> points, PointsAsked asked)
    {
        var days = Different([.. Dated(points)]).Where(p => (asked.Since is null || p.Date >= asked.Since) && (asked.Until is null || p.Date <= asked.Until)).ToList();
        var periods = days.Where(p => p.Date <= asked.LastDay).GroupBy(p => PeriodOf(p.Date, asked.Every)).ToList();
        var chosen = Different([.. periods.Select(g => g.Last())]);
        return new ChosenPoints(chosen, asked.Every is Every.Tag ? [.. periods.SelectMany(Behind)] : [], days.LastOrDefault(p => p.Date > asked.LastDay));
    }

    /// <summary>The first day of the month or quarter that a day is in; of other choices the day.</summary>
    public static DateOnly PeriodOf(DateOnly day, Every every) => every switch
    {
        Every.Month => new DateOnly(day.Year, day.Month, 1),
        Every.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        _ => day,
    };

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

    private static IEnumerable<(DatedPoint Tag, string Behind)> Behind(IEnumerable<DatedPoint> day) =>
        day.SkipLast(1).Where(p => p.Point.Content != day.Last().Point.Content).Select(p => (p, day.Last().Point.Ref ?? ""));

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex NumberPattern();
}
