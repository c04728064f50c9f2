using Generator.Model;
using Spectre.Console;

namespace Generator.Cli.Terminal;

/// <summary>Prints why a statement was decided as it was.</summary>
internal static class Explanation
{
    /// <summary>Prints one statement of a page and what became of it.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="rules">The rules that the ledger names.</param>
    public static void Print(Statement statement, EquatableArray<DecidingRule> rules)
    {
        Quote($"{statement.Source.File}:{Lines(statement.Source)}, {statement.Form.ToString().ToLowerInvariant()}", statement.Text);
        Line("decision", DecisionOf(statement));
        PrintRule(statement.Rule, statement.Evidence, rules.First(r => string.Equals(r.Name, statement.Rule, StringComparison.Ordinal)).Why);
        Console.WriteLine();
    }

    /// <summary>Prints a control and its life through the versions of <paramref name="guide"/>.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="id">The control's id.</param>
    /// <param name="textOf">The text of a file by its path within the content folder.</param>
    public static void Print(Guide guide, string id, Func<string, string?> textOf)
    {
        var lives = guide.Versions.Select(v => (Version: v, Control: v.Catalog.Controls.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.Ordinal)))).ToList();
        var (latest, control) = lives.Last(l => l.Control is not null);
        Quote($"{guide.Info.Id}@{latest.Info.Id}  {id}", control!.Title);
        Line("kind", $"{CatalogTable.Name(control.Kind)}, {control.Party.ToString().ToLowerInvariant()}");
        Line("statement", control.Statement);
        if (control.Context is not null)
            Line("context", control.Context);
        PrintRule(control.Rule, control.Evidence, latest.Extraction.Rules.First(r => string.Equals(r.Name, control.Rule, StringComparison.Ordinal)).Why);
        foreach (var source in control.AlsoAt.Prepend(control.Source))
            PrintSource(source, textOf($"guides/{guide.Info.Id}/{latest.Info.Id}/{source.File}"));
        foreach (var (version, life) in lives)
            Line(version.Info.Id, life is null ? "not there" : LifeOf(life, control));
        Console.WriteLine();
    }

    private static string LifeOf(Control life, Control latest)
    {
        var same = string.Equals(life.Statement, latest.Statement, StringComparison.Ordinal);
        return $"{CatalogTable.Name(life.Kind)}, {life.Source.File}:{Lines(life.Source)}{(same ? "" : $", worded: {life.Statement}")}";
    }

    private static string DecisionOf(Statement statement) => statement.Disposition switch
    {
        Disposition.Control => $"{CatalogTable.Name(statement.Kind!.Value)} {statement.Control}",
        Disposition.Guidance => $"guidance of {statement.Control}",
        _ => LedgerTable.Name(statement.Disposition),
    };

    private static void PrintRule(string name, string evidence, string why)
    {
        Line("rule", $"{name}: {why}");
        if (evidence.Length > 0)
            Line("evidence", $"\"{evidence}\"");
    }

    private static void PrintSource(ControlSource source, string? text)
    {
        Line("source", $"{source.File}:{Lines(source)}, anchor {source.Anchor}");
        foreach (var line in (text ?? "").Split('\n').Skip(source.Line - 1).Take(source.EndLine - source.Line + 1))
            AnsiConsole.Console.Write(new Padder(new Text(line.TrimEnd('\r'), new Style(decoration: Decoration.Dim)), new Padding(13, 0, 0, 0)));
    }

    private static void Quote(string place, string text)
    {
        AnsiConsole.Console.Write(new Text($"{place}\n{text}\n", new Style(decoration: Decoration.Bold)));
    }

    private static void Line(string name, string text)
    {
        var grid = new Grid().AddColumn(new GridColumn { Width = 11, NoWrap = true, Padding = new Padding(2, 0, 0, 0) }).AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        AnsiConsole.Console.Write(grid.AddRow(new Text(name, new Style(decoration: Decoration.Dim)), new Text(text)));
    }

    private static string Lines(ControlSource source) => source.Line == source.EndLine ? $"{source.Line}" : $"{source.Line}-{source.EndLine}";
}
