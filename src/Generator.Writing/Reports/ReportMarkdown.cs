using System.Text;
using Generator.Model;
using Generator.Writing.Words;

namespace Generator.Writing.Reports;

/// <summary>A report as markdown, for a ticket or a wiki.</summary>
public static class ReportMarkdown
{
    /// <summary>The text in UTF-8, with <c>\n</c> line ends. Nobody's words make markup.</summary>
    public static byte[] Write(StandingReport report, EquatableArray<ReportGrouping> groupings)
    {
        var text = new StringBuilder($"# {MarkdownWords.Line(ReportWords.Title(report))}\n\n{ReportWords.Whole(report)}.\n");
        if (report.Answered.Count > 1)
            Append(text, null, report.Answered.Select(report.Of));
        foreach (var grouping in groupings)
            Append(text, grouping, report.By(grouping));
        foreach (var list in report.Lists)
            Append(text, report, list);
        foreach (var orphans in report.Answered.Select(ReportWords.Orphans).OfType<string>())
            text.Append($"\n{MarkdownWords.Line(orphans)}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, ReportGrouping? grouping, IEnumerable<ReportGroup> groups)
    {
        var heads = ReportWords.Heads(grouping);
        text.Append($"\n| {ReportWords.Of(grouping)} | {string.Join(" | ", heads)} |\n| --- |{string.Concat(heads.Select(_ => " ---: |"))}\n");
        foreach (var group in groups)
            text.Append($"| {MarkdownWords.Line(ReportWords.Name(group))} | {string.Join(" | ", ReportWords.Figures(grouping, group))} |\n");
    }

    private static void Append(StringBuilder text, StandingReport report, ReportList list)
    {
        text.Append($"\n## {list.Title} ({list.Items.Count})\n\n");
        foreach (var item in list.Items)
        {
            var name = report.Answered.Count > 1 ? $", {MarkdownWords.Line(report.NameOf(item.In))}" : "";
            text.Append($"- **{MarkdownWords.Line(item.Control.Title)}** ({MarkdownWords.Line(item.Control.Id)}{name})\n");
            foreach (var (fact, words) in ReportWords.Facts(item))
                text.Append($"  - {fact}: {MarkdownWords.Line(words)}\n");
        }
    }
}
