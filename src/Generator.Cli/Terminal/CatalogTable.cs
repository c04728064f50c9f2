using Generator.Model;
using Spectre.Console;

namespace Generator.Cli.Terminal;

/// <summary>A catalog as a table for people.</summary>
internal static class CatalogTable
{
    /// <summary>Prints the controls, grouped by document, and their counts.</summary>
    public static void Print(Catalog catalog, int statements)
    {
        var console = AnsiConsole.Console;
        foreach (var group in catalog.Groups)
        {
            console.Write(new Text(VisibleText.Of($"{group.Title} ({group.File})"), new Style(decoration: Decoration.Bold)));
            console.WriteLine();
            console.Write(TableOf(catalog.Controls.Where(c => string.Equals(c.Group, group.Id, StringComparison.Ordinal))));
        }
        var kinds = catalog.Controls.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Name(g.Key)}");
        console.WriteLine($"{catalog.Guide}@{catalog.Version}: {Report.Count(catalog.Controls.Count, "control")} in {Report.Count(statements, "statement")}: {string.Join(", ", kinds)}.");
        if (catalog.Author is not GuideAuthor.Provider)
            console.WriteLine($"Read as what {(catalog.Author is GuideAuthor.Standard ? "a standard demands of whoever follows it" : "an organisation tells its own people")}; \"author\" in guide.yml says it otherwise.");
    }

    /// <summary>The kind's word.</summary>
    public static string Name(ControlKind kind) => kind.ToString().ToLowerInvariant();

    private static Table TableOf(IEnumerable<Control> controls)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = false, Expand = false };
        table.AddColumn(new TableColumn("Line") { NoWrap = true, Padding = new Padding(2, 0, 2, 0) }.RightAligned());
        table.AddColumn(new TableColumn("Kind") { NoWrap = true });
        table.AddColumn("Statement");
        foreach (var control in controls)
            table.AddRow(new Text(control.Source.Line.ToString()), new Text(CurationWords.KindOf(control), StyleOf(control.Kind)), new Text(Shortened.Of(control.Label is { } label ? $"{label}  {control.Statement}" : control.Statement)));
        return table;
    }

    private static Style StyleOf(ControlKind kind) => new(kind switch
    {
        ControlKind.Requirement => Color.Red,
        ControlKind.Recommendation => Color.Yellow,
        ControlKind.Option => Color.Blue,
        ControlKind.Assurance => Color.Green,
        _ => Color.Purple,
    });
}
