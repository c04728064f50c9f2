using Generator.Model;
using Generator.Relating;

namespace Generator.Cli.Terminal;

/// <summary>Shows what is taken in, on standard error, so that standard output stays for the result.</summary>
internal static class ImportView
{
    /// <summary>Prints what a new assessment is made of: the counts by status.</summary>
    public static void Print(Assessment imported)
    {
        var counts = imported.Answers.GroupBy(a => a.Status).OrderBy(g => g.Key).Select(g => $"{g.Count()} {AnswerWords.Of(g.Key)}");
        Console.Error.WriteLine($"{Heading(imported)}: {string.Join(", ", counts.DefaultIfEmpty("none"))}");
    }

    /// <summary>Prints what becomes of the answers of an assessment: a line per field that changes.</summary>
    public static void Print(IEnumerable<AnswerDifference> differences, Assessment imported)
    {
        var changed = differences.ToList();
        Console.Error.WriteLine($"{Heading(imported)}: {Report.Count(changed.Select(c => c.Control).Distinct(StringComparer.Ordinal).Count(), "answer")} changed");
        foreach (var change in changed)
            Console.Error.WriteLine($"    {VisibleText.Of(change.Control)}: {AnswerWords.Of(change.Field)} {Words(change.Old)} -> {Words(change.New)}");
    }

    private static string Heading(Assessment imported) => $"{VisibleText.Of($"{imported.Guide}@{imported.Version}")}: {Report.Count(imported.Answers.Count, "answer")} read";

    private static string Words(string text) => text.Length > 0 ? $"\"{VisibleText.Of(text)}\"" : "(nothing)";
}
