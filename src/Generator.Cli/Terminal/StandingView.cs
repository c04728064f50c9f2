using System.Globalization;
using System.Text;
using Generator.Model;
using Generator.Writing.Reports;
using Spectre.Console;

namespace Generator.Cli.Terminal;

/// <summary>Where things stand, as tables for people.</summary>
internal static class StandingView
{
    private const int FileWidth = 120;
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    /// <summary>Prints the report.</summary>
    public static void Print(StandingReport report, EquatableArray<ReportGrouping> groupings) => Print(AnsiConsole.Console, report, groupings);

    /// <summary>The report as plain text in UTF-8, of one width wherever it is made.</summary>
    public static byte[] ToBytes(StandingReport report, EquatableArray<ReportGrouping> groupings)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = FileWidth;
        console.Profile.Capabilities.Unicode = true;
        Print(console, report, groupings);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Print(IAnsiConsole console, StandingReport report, EquatableArray<ReportGrouping> groupings)
    {
        Line(console, ReportWords.Title(report), Bold);
        Line(console, $"{ReportWords.Whole(report)}.", Style.Plain);
        if (report.Answered.Count > 1)
            console.Write(TableOf(null, report.Answered.Select(report.Of)));
        foreach (var grouping in groupings)
            console.Write(TableOf(grouping, report.By(grouping)));
        foreach (var list in report.Lists)
            Print(console, report, list);
        foreach (var orphans in report.Answered.Select(ReportWords.Orphans).OfType<string>())
            Line(console, orphans, Dim);
    }

    private static Table TableOf(ReportGrouping? grouping, IEnumerable<ReportGroup> groups)
    {
        var table = new Table { Border = TableBorder.Simple }.AddColumn(new TableColumn(new Text(ReportWords.Of(grouping), Bold)));
        foreach (var name in ReportWords.Heads(grouping))
            table.AddColumn(new TableColumn(new Text(name, Bold)) { Alignment = Justify.Right, NoWrap = true });
        foreach (var group in groups)
            table.AddRow([new Text(VisibleText.Of(ReportWords.Name(group))), .. ReportWords.Figures(grouping, group).Select(figure => new Text($"{figure}"))]);
        return table;
    }

    private static void Print(IAnsiConsole console, StandingReport report, ReportList list)
    {
        Line(console, $"{list.Title} ({list.Items.Count})", Bold);
        foreach (var item in list.Items)
        {
            Line(console, $"  {VisibleText.Of(item.Control.Title)}", Style.Plain);
            Line(console, $"    {item.Control.Id}{(report.Answered.Count > 1 ? $", {report.NameOf(item.In)}" : "")}", Dim);
            foreach (var (fact, words) in ReportWords.Facts(item))
                Line(console, $"    {fact}: {VisibleText.Of(words)}", Style.Plain);
        }
        console.WriteLine();
    }

    private static void Line(IAnsiConsole console, string text, Style style)
    {
        console.Write(new Text(text, style));
        console.WriteLine();
    }
}
