using Generator.Cli.Terminal;
using Generator.Model;

namespace Generator.Cli.Recording;

/// <summary>Shows what a line did, so that a slip is seen: the control with its title, and what was changed.</summary>
internal static class RecordView
{
    /// <summary>Prints what was recorded.</summary>
    public static void Print(RecordedAnswer recorded)
    {
        Console.WriteLine($"{recorded.Control.Id}  {recorded.Control.Title}");
        foreach (var change in recorded.Changes)
            Console.WriteLine($"    {AnswerWords.Of(change.Field)}: {WordsOf(change)}");
        if (recorded.Changes.IsEmpty)
            Console.WriteLine("    said so already");
    }

    /// <summary>Prints what was taken back.</summary>
    public static void PrintUndone(RecordedAnswer? undone) =>
        Console.WriteLine(undone is null ? "There is nothing to take back." : $"Taken back: {undone.Control.Id}  {undone.Control.Title}");

    /// <summary>Prints what a line may be.</summary>
    public static void PrintHelp() => Console.WriteLine(
        """
        A line is a control, a status, and any of the fields:
          data-protection.use-mfa satisfied evidence: ticket 4711 review: 2027-01-31
        control   an id, its beginning or end, or the code that is printed on the sheet
        status    open, in-progress, satisfied, not-satisfied, not-applicable, risk-accepted, or enough of one;
                  also yes, ok, done, no, failed, n/a, wip, accepted, or 1 to 6 as in the checklist
        fields    note:  owner:  due: 2026-12-31  review: 2026-12-31  evidence:  comment:  (these two may stand several times)
                  approval: yes  where the site asks for approvals
                  a single hyphen takes away what is there; double quotes hold anything
        undo      takes the last line back
        quit      ends; Tab completes, the arrows bring back what was typed
        """);

    private static string WordsOf(AnswerChange change) =>
        change is { From: { } from, To: { } to } && string.Equals(from, to, StringComparison.Ordinal) ? $"{to}, confirmed"
        : change.From is null ? Shown(change.To)
        : $"{Shown(change.From)} -> {Shown(change.To)}";

    private static string Shown(string? text) => text is null ? "(nothing)" : VisibleText.Of(text.Replace("\n", "; ", StringComparison.Ordinal));
}
