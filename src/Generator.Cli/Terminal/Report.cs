using Generator.Model;

namespace Generator.Cli.Terminal;

/// <summary>Prints problems to standard error, one line each, so that standard output stays for results.</summary>
internal static class Report
{
    /// <summary>Prints the problems, the worst last, where a person looks first.</summary>
    /// <returns>Whether there is an error among them.</returns>
    public static bool Print(IEnumerable<Diagnostic> problems, Severity least = Severity.Warning)
    {
        var shown = problems.Where(p => p.Severity >= least)
            .Distinct()
            .OrderBy(p => p.Severity)
            .ThenBy(p => p.Span.File, StringComparer.Ordinal)
            .ThenBy(p => p.Span.Line)
            .ThenBy(p => p.Span.Column)
            .ToList();
        foreach (var problem in shown)
            Console.Error.WriteLine(Colored(problem));
        return shown.Exists(p => p.Severity == Severity.Error);
    }

    /// <summary>"3 errors, 1 warning", or "no problems".</summary>
    public static string Summary(IEnumerable<Diagnostic> problems)
    {
        var counts = problems.Distinct().Where(p => p.Severity > Severity.Info).GroupBy(p => p.Severity).OrderByDescending(g => g.Key)
            .Select(g => Count(g.Count(), g.Key == Severity.Error ? "error" : "warning"));
        var text = string.Join(", ", counts);
        return text.Length > 0 ? text : "no problems";
    }

    /// <summary>"1 page", "2 pages".</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string Colored(Diagnostic problem)
    {
        var line = problem.ToString();
        if (Console.IsErrorRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 })
            return line;
        var color = problem.Severity == Severity.Error ? "\u001b[31m" : problem.Severity == Severity.Warning ? "\u001b[33m" : "\u001b[36m";
        return $"{color}{line}\u001b[0m";
    }
}
