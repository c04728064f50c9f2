using System.Globalization;
using Generator.Cli.Terminal;
using Spectre.Console;

namespace Generator.Cli.Timing;

/// <summary>Shows where the time of a run went: its stages, and of each the pieces that took longest.</summary>
internal static class TimingsTable
{
    private const int Slowest = 10;

    /// <summary>Prints both tables to standard output; the second where there is something to list.</summary>
    public static void Print(Timeline timeline)
    {
        AnsiConsole.Write(StagesOf(timeline));
        if (timeline.Work.Any())
            AnsiConsole.Write(SlowestOf(timeline));
    }

    // Pieces of one stage run at once, so that their sum may be more than the stage took.
    private static Table StagesOf(Timeline timeline)
    {
        var work = timeline.Work.ToLookup(w => w.Stage, StringComparer.Ordinal);
        var table = NewTable("Stage", "Seconds", "Share", "Pieces", "Their sum");
        // Guides go through the stages one after the other.
        foreach (var stage in timeline.Stages.GroupBy(s => s.Name, StringComparer.Ordinal))
        {
            var pieces = work[stage.Key].ToList();
            var took = Sum(stage);
            table.AddRow(Markup.Escape(stage.Key), Seconds(took), Share(took, timeline.Elapsed), pieces.Count > 0 ? $"{pieces.Count}" : "", pieces.Count > 0 ? Seconds(Sum(pieces)) : "");
        }
        return table;
    }

    private static Table SlowestOf(Timeline timeline)
    {
        var table = NewTable("Slowest", "Milliseconds", "Stage");
        foreach (var work in timeline.Work.OrderByDescending(w => w.Duration).Take(Slowest))
            table.AddRow(Markup.Escape(VisibleText.Of(work.Name)), work.Duration.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture), Markup.Escape(work.Stage));
        return table;
    }

    private static Table NewTable(params string[] heads)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var head in heads)
            table.AddColumn(head is "Seconds" or "Share" or "Pieces" or "Their sum" or "Milliseconds" ? new TableColumn(head).RightAligned() : new TableColumn(head));
        return table;
    }

    private static TimeSpan Sum(IEnumerable<TimedWork> work) => TimeSpan.FromTicks(work.Sum(w => w.Duration.Ticks));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Share(TimeSpan part, TimeSpan whole) => whole > TimeSpan.Zero ? $"{(int)Math.Round(100 * (part / whole))} %" : "";
}
