using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Recording;

/// <summary>The dialogue in a terminal: a line is read, taken, shown and written.</summary>
internal static class RecordDialog
{
    private const string Place = "line";

    /// <summary>Goes on until the person quits, and returns the exit code.</summary>
    public static int Run(RecordSession session)
    {
        var (catalog, answers) = (session.Catalog, session.Assessment.Answers);
        var owners = answers.Select(a => a.Owner).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToEquatableArray();
        Console.WriteLine($"{catalog.Guide}@{catalog.Version}: {answers.Count(a => !a.IsBlank)} of {catalog.Controls.Count(c => c.Party == Party.Customer)} answered. A line is a control, a status, and what else there is; Tab completes, ? helps, quit ends.");
        var input = new LineInput(new TypedAnswerCompletion(catalog, owners) { AsksApproval = session.AsksApproval });
        for (var number = 1; input.Read() is { } text && text.Trim() is not ("quit" or "q"); number++)
            Do(session, new TypedLine(Place, number, text));
        Console.WriteLine(session.Summary);
        return ExitCode.Done;
    }

    private static void Do(RecordSession session, TypedLine line)
    {
        switch (line.Text.Trim())
        {
            case "?" or "help":
                RecordView.PrintHelp();
                break;
            case "undo" or "u":
                Undo(session);
                break;
            default:
                if (!line.IsRemark)
                    Take(session, line);
                break;
        }
    }

    // A line stands in the terminal right above its message, so that a column says enough.
    private static void Take(RecordSession session, TypedLine line)
    {
        var problems = session.Take(line);
        foreach (var problem in problems)
            Console.WriteLine($"  column {problem.Span.Column}: {problem.Message} {problem.Rule.Fix}");
        if (problems.Any(p => p.Severity == Severity.Error))
            return;
        var written = session.Write();
        Print(written.Value ? "" : "Not recorded: ", written.Diagnostics);
        if (!written.Value)
            session.Undo();
    }

    private static void Undo(RecordSession session)
    {
        var undone = session.UndoWritten();
        if (undone.HasErrors)
            Print("Not taken back: ", undone.Diagnostics);
        else
            RecordView.PrintUndone(undone.Value);
    }

    private static void Print(string head, EquatableArray<Diagnostic> problems)
    {
        foreach (var problem in problems)
            Console.WriteLine($"  {head}{problem.Message} {problem.Rule.Fix}");
    }
}
