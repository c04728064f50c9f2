using Generator.Model;
using Generator.Writing.Words;

namespace Generator.Writing.Indexes;

/// <summary>A bar: so many controls.</summary>
/// <param name="Kind"><c>added</c>, <c>changed</c> or <c>removed</c>.</param>
/// <param name="Label">The number with a sign that tells the kind, so that colour isn't needed.</param>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Height">How high it is.</param>
/// <param name="LabelX">Where the label ends (added), begins (changed) or has its middle (removed): long numbers then run away from the bars beside.</param>
/// <param name="LabelY">Where the label's baseline is: above the bar, or below one that hangs down.</param>
internal sealed record ChartBar(string Kind, string Label, int X, int Y, int Height, int LabelX, int LabelY);

/// <summary>A version's place in the drawing; without bars where there is nothing to compare it with.</summary>
internal sealed record ChartColumn(VersionIndex Version, int X, IReadOnlyList<ChartBar> Bars);

/// <summary>
/// The drawing of how many controls each version added, changed and removed. All lengths are pixels: the drawing isn't
/// scaled, so that its words have the size of the page's. What was added or changed stands above the line, what was removed
/// hangs below it, all in one scale.
/// </summary>
internal sealed class HistoryChart
{
    /// <summary>Wide enough for a date in small letters; four of them fit a telephone.</summary>
    public const int ColumnWidth = 76;
    /// <summary>Three bars and the gaps between them fit a column.</summary>
    public const int BarWidth = 18;

    private const int BarGap = 4;
    private const int PlotHeight = 150;
    private const int LabelHeight = 18;
    private const int FootHeight = 24;
    private const int LeastBar = 2;

    private readonly int _highest;
    private readonly int _lowest;

    public HistoryChart(GuideIndex guide)
    {
        var versions = guide.Versions.Reverse().Select(v => (Version: v, Into: guide.Into(v))).ToList();
        _highest = versions.Max(v => v.Into is { } c ? Math.Max(AddedIn(c), ChangedIn(c)) : 0);
        _lowest = versions.Max(v => v.Into is { } c ? RemovedIn(c) : 0);
        Columns = [.. versions.Select((v, i) => new ChartColumn(v.Version, i * ColumnWidth, v.Into is { } c ? BarsOf(c, i * ColumnWidth) : []))];
    }

    public IReadOnlyList<ChartColumn> Columns { get; }

    public int Width => Columns.Count * ColumnWidth;

    public int Height => Zero + HeightOf(_lowest) + LabelHeight + FootHeight;

    /// <summary>Where the line is that bars stand on.</summary>
    public int Zero => LabelHeight + HeightOf(_highest);

    private static int AddedIn(ComparisonIndex comparison) => comparison.CountOf(Fate.Added);

    private static int RemovedIn(ComparisonIndex comparison) => comparison.CountOf(Fate.Gone);

    private static int ChangedIn(ComparisonIndex comparison) => comparison.Changes.Count - AddedIn(comparison) - RemovedIn(comparison);

    private ChartBar[] BarsOf(ComparisonIndex comparison, int left)
    {
        var x = left + ((ColumnWidth - (3 * BarWidth) - (2 * BarGap)) / 2);
        return
        [
            Standing("added", "+", AddedIn(comparison), x, x + BarWidth),
            Standing("changed", "~", ChangedIn(comparison), x + BarWidth + BarGap, x + BarWidth + BarGap),
            Hanging("removed", "\u2212", RemovedIn(comparison), x + (2 * (BarWidth + BarGap))),
        ];
    }

    private ChartBar Standing(string kind, string sign, int count, int x, int labelX)
    {
        var height = HeightOf(count);
        return new ChartBar(kind, Label(sign, count), x, Zero - height, height, labelX, Zero - height - 5);
    }

    private ChartBar Hanging(string kind, string sign, int count, int x)
    {
        var height = HeightOf(count);
        return new ChartBar(kind, Label(sign, count), x, Zero, height, x + (BarWidth / 2), Zero + height + 14);
    }

    private int HeightOf(int count) =>
        count == 0 ? 0 : Math.Max(LeastBar, count * PlotHeight / Math.Max(1, _highest + _lowest));

    private static string Label(string sign, int count) =>
        count == 0 ? "0" : sign + CountWords.Of(count);
}
