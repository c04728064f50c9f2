using Generator.Model;
using Spectre.Console;

namespace Generator.Cli.Terminal;

/// <summary>Prints why a statement was decided as it was.</summary>
internal static class Explanation
{
    /// <summary>Prints one statement of a page and what became of it.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="rules">The rules that the ledger names.</param>
    /// <param name="control">The control that it is; <c>null</c> where it is none.</param>
    public static void Print(Statement statement, EquatableArray<DecidingRule> rules, Control? control)
    {
        PrintHead($"{statement.Source.File}:{Lines(statement.Source)}, {statement.Form.ToString().ToLowerInvariant()}", statement.Text);
        PrintLine("decision", DecisionOf(statement));
        var rule = rules.First(r => string.Equals(r.Name, statement.Rule, StringComparison.Ordinal));
        PrintRule(statement.Rule, statement.Evidence, rule.Why);
        PrintGrounds(statement, rule);
        PrintConfidence(control);
        if (statement.Curation is { } note)
            PrintNote(note);
        Console.WriteLine();
    }

    /// <summary>Prints the decision by which a control isn't there any more, and where in the <paramref name="content"/> folder it stands.</summary>
    public static void Print(string guide, CurationDecision decision, string content)
    {
        PrintHead($"{guide}  {decision.Control.Text}", decision switch
        {
            MergeDecision merge => $"Merged into {merge.Into.Text}",
            SplitDecision split => $"Split into {string.Join(", ", split.Into.Select(p => p.Id.Text))}",
            _ => "Rejected",
        });
        PrintLine("decided", $"{CurationWords.Done(decision.Verb)} by {decision.By}: {decision.Reason}");
        PrintLine("at", $"{content}/{decision.Control.Place}");
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
        PrintHead($"{guide.Info.Id}@{latest.Info.Id}  {id}", control!.Title);
        PrintLine("kind", $"{CatalogTable.Name(control.Kind)}, {control.Party.ToString().ToLowerInvariant()}");
        if (control.Polarity is ControlPolarity.Avoid)
            PrintLine("polarity", "avoid: what the statement speaks of is not to be done");
        if (control.Label is { } label)
            PrintLine("label", label);
        PrintSection(control);
        PrintLine("statement", control.Statement);
        if (control.Context is not null)
            PrintLine("context", control.Context);
        PrintLine("digest", StatementDigest.Of(control.Statement));
        var rule = latest.Extraction.Rules.First(r => string.Equals(r.Name, control.Rule, StringComparison.Ordinal));
        PrintRule(control.Rule, control.Evidence, rule.Why);
        if (latest.Extraction.Ledger.FirstOrDefault(s => s.Disposition is Disposition.Control && s.Source == control.Source && string.Equals(s.Rule, control.Rule, StringComparison.Ordinal)) is { } statement)
            PrintGrounds(statement, rule);
        PrintConfidence(control);
        if (SeverityWords.Of(control) is { } severity)
            PrintLine("severity", severity);
        if (control.Level is { } level)
            PrintLine("level", level);
        if (control.Owner is { } owner)
            PrintLine("owner", owner);
        if (control.Due is { } due)
            PrintLine("due", due);
        foreach (var note in control.Curation)
            PrintNote(note);
        foreach (var source in control.AlsoAt.Prepend(control.Source))
            PrintSource(source, textOf($"guides/{guide.Info.Id}/{latest.Info.Id}/{source.File}"));
        foreach (var variant in control.Variants)
            PrintLine("nearly alike", variant);
        foreach (var (version, life) in lives)
            PrintLine(version.Info.Id, life is null ? "not there" : LifeOf(life, control));
        Console.WriteLine();
    }

    /// <summary>Prints under which titles of its page a control stands.</summary>
    public static void PrintSection(Control control)
    {
        if (control.Section is { } section)
            PrintLine("section", section);
    }

    private static string LifeOf(Control life, Control latest)
    {
        var same = string.Equals(life.Statement, latest.Statement, StringComparison.Ordinal);
        return $"{CurationWords.KindOf(life)}, {life.Source.File}:{Lines(life.Source)}{(same ? "" : $", worded: {life.Statement}")}";
    }

    private static string DecisionOf(Statement statement) => statement.Disposition switch
    {
        Disposition.Control => $"{CatalogTable.Name(statement.Kind!.Value)} {statement.Control}",
        Disposition.Guidance => $"guidance of {statement.Control}",
        _ => LedgerTable.Name(statement.Disposition),
    };

    private static void PrintNote(CurationNote note) =>
        PrintLine("decided", $"{CurationWords.Done(note.Verb)} by {note.By}: {note.Reason}{(note.State == CurationState.Confirmed ? "" : " (on another sentence; to be confirmed)")}");

    private static void PrintRule(string name, string evidence, string why)
    {
        PrintLine("rule", $"{name}: {why}");
        if (evidence.Length > 0)
            PrintLine("evidence", $"\"{evidence}\"");
    }

    private static void PrintGrounds(Statement statement, DecidingRule rule)
    {
        if (statement.Grounds is not { } grounds)
            return;
        if (grounds.Branch > 0 && grounds.Branch <= rule.Branches.Count)
            PrintLine("branch", $"{grounds.Branch} of {rule.Branches.Count}: {rule.Branches[grounds.Branch - 1]}");
        if (grounds.Clause > 0)
            PrintLine("clause", $"\"{statement.Text[grounds.Clause..]}\"");
        string[] kinds = [.. new[] { grounds.IsSecurityPage ? "about security" : null, grounds.IsAdvicePage ? "of advice" : null, grounds.IsDutyPage ? "of duties" : null }.OfType<string>()];
        PrintLine("page", kinds.Length > 0 ? string.Join(", ", kinds) : "neither about security nor of advice or duties");
    }

    /// <summary>Prints how sure a control is; nothing where that isn't known.</summary>
    public static void PrintConfidence(Control? control)
    {
        if (control is not null && ConfidenceWords.Told(control) is { } told)
            PrintLine("confidence", told);
    }

    private static void PrintSource(ControlSource source, string? text)
    {
        PrintLine("source", $"{source.File}:{Lines(source)}, anchor {source.Anchor}");
        foreach (var line in (text ?? "").Split('\n').Skip(source.Line - 1).Take(source.EndLine - source.Line + 1))
            AnsiConsole.Console.Write(new Padder(new Text(line.TrimEnd('\r'), new Style(decoration: Decoration.Dim)), new Padding(13, 0, 0, 0)));
    }

    /// <summary>Prints what is explained, and its words.</summary>
    public static void PrintHead(string place, string text)
    {
        AnsiConsole.Console.Write(new Text($"{VisibleText.Of(place)}\n{VisibleText.Of(text)}\n", new Style(decoration: Decoration.Bold)));
    }

    /// <summary>Prints a name with what it stands for.</summary>
    public static void PrintLine(string name, string text)
    {
        var grid = new Grid().AddColumn(new GridColumn { Width = 11, NoWrap = true, Padding = new Padding(2, 0, 0, 0) }).AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        AnsiConsole.Console.Write(grid.AddRow(new Text(name, new Style(decoration: Decoration.Dim)), new Text(text)));
    }

    private static string Lines(ControlSource source) => source.Line == source.EndLine ? $"{source.Line}" : $"{source.Line}-{source.EndLine}";
}
