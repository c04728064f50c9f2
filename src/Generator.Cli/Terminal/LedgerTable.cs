using Generator.Model;
using Spectre.Console;

namespace Generator.Cli.Terminal;

/// <summary>A ledger for people: every statement of every page and what became of it.</summary>
internal static class LedgerTable
{
    // Into a pipe there is no width to fit: each statement is one line, for grep.
    private const int PipeWidth = 100_000;

    private static readonly Style Dim = new(decoration: Decoration.Dim);

    /// <summary>Prints the statements page by page, and their counts.</summary>
    public static void Print(ExtractionResult extraction)
    {
        var console = AnsiConsole.Console;
        if (Console.IsOutputRedirected)
            console.Profile.Width = PipeWidth;
        foreach (var page in extraction.Ledger.GroupBy(s => s.Source.File, StringComparer.Ordinal))
        {
            console.Write(new Text(VisibleText.Of(page.Key), new Style(decoration: Decoration.Bold)));
            console.WriteLine();
            console.Write(TableOf(page));
        }
        var counts = Enum.GetValues<Disposition>().Select(d => $"{extraction.Ledger.Count(s => s.Disposition == d)} {Name(d)}");
        console.WriteLine($"{extraction.Catalog.Guide}@{extraction.Catalog.Version}: {Report.Count(extraction.Ledger.Count, "statement")}: {string.Join(", ", counts)}.");
    }

    /// <summary>The disposition's words.</summary>
    public static string Name(Disposition disposition) => disposition == Disposition.PassedOver ? "passed over" : disposition.ToString().ToLowerInvariant();

    private static Table TableOf(IEnumerable<Statement> statements)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = false, Expand = false };
        table.AddColumn(new TableColumn("Line") { NoWrap = true, Padding = new Padding(2, 0, 2, 0) }.RightAligned());
        table.AddColumn(new TableColumn("Disposition") { NoWrap = true });
        table.AddColumn(new TableColumn("Rule"));
        table.AddColumn("Words");
        foreach (var statement in statements)
            table.AddRow(new Text(statement.Source.Line.ToString()), new Text(Name(statement.Disposition), StyleOf(statement.Disposition)), new Text(statement.Rule), WordsOf(statement));
        return table;
    }

    private static Paragraph WordsOf(Statement statement)
    {
        var words = new Paragraph(Shortened.Of(statement.Text));
        return statement.Control is { } id ? words.Append($" [{id}]", Dim) : words;
    }

    private static Style StyleOf(Disposition disposition) => disposition switch
    {
        Disposition.Control => new Style(Color.Green),
        Disposition.Guidance => new Style(Color.Blue),
        Disposition.Navigation => Dim,
        _ => new Style(Color.Yellow),
    };
}
