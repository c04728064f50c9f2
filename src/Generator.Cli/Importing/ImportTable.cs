using Generator.Cli.Terminal;
using Spectre.Console;

namespace Generator.Cli.Importing;

/// <summary>The versions of an import as a table.</summary>
internal static class ImportTable
{
    private const int ShortLength = 10;

    /// <summary>Prints what becomes of each version and of points that became none, and how a version's pages differ from those of the one before.</summary>
    public static void Print(string guide, IReadOnlyList<PlannedVersion> plan, IReadOnlyList<PageCounts> counts, IReadOnlyList<PassedPoint> passed)
    {
        var console = AnsiConsole.Console;
        var hasCommits = plan.Any(p => p.Snapshot.Origin.Commit is not null);
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(Markup.Escape(guide)) };
        foreach (var name in hasCommits ? new[] { "Date", "Commit" } : ["Date"])
            table.AddColumn(new TableColumn(name) { NoWrap = true });
        foreach (var name in new[] { "Pages", "Added", "Changed", "Removed" })
            table.AddColumn(new TableColumn(name) { Alignment = Justify.Right });
        table.AddColumn("");
        var rows = plan.Zip(counts).Select(p => (p.First.Snapshot.Date, Cells: Cells(p.First, p.Second, hasCommits)));
        foreach (var (_, cells) in passed.Select(p => (p.Date, Cells: Cells(p))).Concat(rows).OrderBy(r => r.Date))
            table.AddRow(cells.Select(c => new Text(c)));
        console.Write(table);
    }

    /// <summary>A commit's name as people write it.</summary>
    public static string Short(string commit) => commit[..Math.Min(commit.Length, ShortLength)];

    // Only a repository has any, so the table has commits.
    private static IEnumerable<string> Cells(PassedPoint passed) =>
        [passed.Date.ToString("yyyy-MM-dd"), IsCommit(passed.Name) ? Short(passed.Name) : VisibleText.Of(passed.Name), "", "", "", "", $"left out: {VisibleText.Of(passed.Why)}"];

    private static bool IsCommit(string name) => name.Length >= 40 && name.All(char.IsAsciiHexDigit);

    private static IEnumerable<string> Cells(PlannedVersion planned, PageCounts count, bool hasCommits)
    {
        yield return planned.Snapshot.Date.ToString("yyyy-MM-dd");
        if (hasCommits)
            yield return planned.Snapshot.Origin is { Ref: { } name } ? VisibleText.Of(name) : Short(planned.Snapshot.Origin.Commit ?? "");
        foreach (var number in new[] { count.Pages, count.Added, count.Changed, count.Removed })
            yield return number.ToString();
        yield return planned.Fate switch
        {
            Fate.New => "new",
            Fate.Restored => "restored",
            Fate.There => "there",
            Fate.DayTaken => "left out: the day has a version",
            Fate.PeriodTaken => $"left out: the {PassedPoints.WordOf(planned.Snapshot.Every)} has a version",
            _ => "left out: the folder is taken",
        };
    }
}
