using Generator.Model;

namespace Generator.Cli.Terminal;

/// <summary>Prints problems to standard error, one line each, so that standard output stays for results.</summary>
internal static class Report
{
    // How many places of one kind of problem are shown where others are only counted.
    private const int FewPlaces = 5;

    /// <summary>Prints the problems, the worst last, where a person looks first.</summary>
    /// <returns>Whether there is an error among them.</returns>
    public static bool Print(IEnumerable<Diagnostic> problems, Severity least = Severity.Warning)
    {
        var shown = Ordered(problems, least);
        Print(shown.Select(LineOf));
        return shown.Exists(p => p.Severity == Severity.Error);
    }

    /// <summary>Prints of each kind of problem the first few places and how many more there are, the worst last.</summary>
    /// <returns>Whether there is an error among them.</returns>
    /// <param name="problems">The problems.</param>
    /// <param name="listing">The command that lists all of a kind, whose code stands where the hole is.</param>
    public static bool PrintShort(IEnumerable<Diagnostic> problems, string listing = "'generator check --code {0}' lists them all")
    {
        var lines = Short(problems, listing);
        Print(lines);
        return lines.Any(l => l.Severity is Severity.Error);
    }

    /// <summary>The lines that <see cref="PrintShort"/> prints.</summary>
    public static IReadOnlyList<ReportLine> Short(IEnumerable<Diagnostic> problems, string listing = "'generator check --code {0}' lists them all")
    {
        var lines = new List<ReportLine>();
        foreach (var severity in Ordered(problems, Severity.Warning).GroupBy(p => p.Severity))
        {
            var kinds = severity.GroupBy(p => p.Rule).ToList();
            var first = kinds.SelectMany(k => k.Take(FewPlaces)).ToHashSet();
            lines.AddRange(severity.Where(first.Contains).Select(LineOf));
            lines.AddRange(kinds.Where(k => k.Count() > FewPlaces).Select(k => new ReportLine(null, More(k.Key, k.Count() - FewPlaces, listing))));
        }
        return lines;
    }

    /// <summary>Prints lines in the colours of what they tell.</summary>
    public static void Print(IEnumerable<ReportLine> lines)
    {
        foreach (var line in lines)
            Write(line);
    }

    private static string More(DiagnosticRule rule, int count, string listing) =>
        $"generator: and {CountWords.Of(count)} more of {rule.Code} ({rule.Title}); {listing.Replace("{0}", rule.Code, StringComparison.Ordinal)}.";

    private static List<Diagnostic> Ordered(IEnumerable<Diagnostic> problems, Severity least) =>
    [
        .. problems.Where(p => p.Severity >= least)
            .Distinct()
            .OrderBy(p => p.Severity)
            .ThenBy(p => p.Span.File, StringComparer.Ordinal)
            .ThenBy(p => p.Span.Line)
            .ThenBy(p => p.Span.Column),
    ];

    /// <summary>"3 errors, 1 warning", or "no problems".</summary>
    public static string Summary(IEnumerable<Diagnostic> problems)
    {
        var counts = problems.Distinct().Where(p => p.Severity > Severity.Info).GroupBy(p => p.Severity).OrderByDescending(g => g.Key)
            .Select(g => Count(g.Count(), g.Key == Severity.Error ? "error" : "warning"));
        var text = string.Join(", ", counts);
        return text.Length > 0 ? text : "no problems";
    }

    /// <summary>"1 page", "2 pages".</summary>
    public static string Count(int count, string noun) => CountWords.Of(count, noun);

    private static ReportLine LineOf(Diagnostic problem) => new(problem.Severity, problem.ToString());

    private static void Write(ReportLine line)
    {
        var text = VisibleText.Of(line.Text);
        if (line.Severity is not { } severity || Console.IsErrorRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 })
        {
            Console.Error.WriteLine(text);
            return;
        }
        var color = severity == Severity.Error ? "\u001b[31m" : severity == Severity.Warning ? "\u001b[33m" : "\u001b[36m";
        GuardedTerminal.WriteObeyedError($"{color}{text}\u001b[0m");
    }
}

/// <summary>A line that tells of problems.</summary>
/// <param name="Severity">How bad what it tells is; <c>null</c> where it counts further problems.</param>
/// <param name="Text">The line.</param>
internal sealed record ReportLine(Severity? Severity, string Text);
