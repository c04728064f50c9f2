using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.Templating;
using Generator.Writing.Words;

namespace Generator.Writing.Views;

/// <summary><c>history</c>: a guide's controls through all versions.</summary>
internal sealed class HistoryView(GuideIndex guide, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "chart" => new HistoryChartView(new HistoryChart(guide), page),
        "versions" => List(guide.Versions.Reverse().Select(v => new VersionView(v, page))),
        "fates" => List(guide.Lineages.SelectMany(l => l.Stages).Select(s => s.Fate).Where(f => f != Fate.Absent).Distinct().Order().Select(f => FateWord.Of(f))),
        "control_count" => guide.Lineages.Count,
        "topics" => List(guide.Lineages.GroupBy(l => l.Control.Group, StringComparer.Ordinal).Select(g => new HistoryTopicView(g.Key, [.. g], page))),
        _ => Unknown,
    };
}

/// <summary>An entry of <c>history.topics</c>.</summary>
internal sealed class HistoryTopicView(string group, IReadOnlyList<LineageIndex> lineages, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "element_id" => ElementId.OfTopic(group),
        "title" => lineages[0].Newest.Version.TitleOf(group) ?? group,
        "lineages" => List(lineages.Select(l => new LineageView(l, page))),
        _ => Unknown,
    };
}

/// <summary><c>history.chart</c>: a drawing whose numbers are pixels.</summary>
internal sealed class HistoryChartView(HistoryChart chart, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "width" => Bare(chart.Width),
        "height" => Bare(chart.Height),
        "zero" => Bare(chart.Zero),
        "columns" => List(chart.Columns.Select(c => new ChartColumnView(c, page))),
        _ => Unknown,
    };
}

/// <summary>An entry of <c>history.chart.columns</c>: a version.</summary>
internal sealed class ChartColumnView(ChartColumn column, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "x" => Bare(column.X),
        "middle" => Bare(column.X + (HistoryChart.ColumnWidth / 2)),
        "label" => DateWords.Of(column.Version.Info.Date),
        "version" => new VersionView(column.Version, page),
        "bars" => List(column.Bars.Select(b => new ChartBarView(b))),
        _ => Unknown,
    };
}

/// <summary>An entry of a column's <c>bars</c>.</summary>
internal sealed class ChartBarView(ChartBar bar) : View
{
    protected override object? Find(string member) => member switch
    {
        "kind" => bar.Kind,
        "label" => bar.Label,
        "x" => Bare(bar.X),
        "y" => Bare(bar.Y),
        "width" => Bare(HistoryChart.BarWidth),
        "height" => Bare(bar.Height),
        "label_x" => Bare(bar.LabelX),
        "label_y" => Bare(bar.LabelY),
        _ => Unknown,
    };
}
