using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;
using Generator.Relating;

namespace Generator.Cli.Commands;

/// <summary>What <c>assess merge</c> was asked for.</summary>
/// <param name="Mine">The first assessment.</param>
/// <param name="Theirs">The second one.</param>
/// <param name="Signature">Who decides about conflicts, and when.</param>
internal sealed record MergeRequest(string Mine, string Theirs, Signature Signature)
{
    /// <summary>What decides conflicts, or <c>null</c> where nothing does.</summary>
    public MergePreference? Prefer { get; init; }

    /// <summary>The file to write, or <c>null</c> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether to replace a file that is there.</summary>
    public bool Force { get; init; }

    /// <summary>Reads the guides of these ids, which both must fit, or <c>null</c> where no content was named.</summary>
    public Func<string[], ContentVersions>? Guides { get; init; }
}

/// <summary>Runs <c>assess merge</c>: read both, merge, show the conflicts, write.</summary>
internal static class MergeRun
{
    /// <summary>Runs it and returns the exit code.</summary>
    public static int Run(MergeRequest request)
    {
        var (mine, theirs) = (AssessmentFile.Open(request.Mine), AssessmentFile.Open(request.Theirs));
        if (Report.Print([.. mine.Diagnostics, .. theirs.Diagnostics], Severity.Error) || mine.Value is not { } first || theirs.Value is not { } second)
            return ExitCode.BadInput;
        if (Report.Print([.. Differences(first.Placed, second.Placed), .. Misfits(request, first.Placed, second.Placed)]))
            return ExitCode.BadInput;
        var merged = AssessmentMerge.Merge(first.Placed.Assessment, second.Placed.Assessment, request.Prefer, request.Signature);
        ConflictsView.Print(merged.Conflicts);
        if (merged.Conflicts.IsEmpty || request.Prefer is not null)
            return AnswersOutput.Keep(request.Output, merged.Assessment, [first, second], request.Force) ? ExitCode.Done : ExitCode.BadInput;
        Console.Error.WriteLine("generator: nothing was written. Give --prefer mine, theirs or newest to decide the conflicts.");
        return ExitCode.No;
    }

    // What keeps the two from being merged, or makes the result doubtful, at its place in the second file.
    private static IEnumerable<Diagnostic> Differences(PlacedAssessment first, PlacedAssessment second)
    {
        var (mine, theirs) = (first.Assessment, second.Assessment);
        if (!string.Equals(mine.Guide, theirs.Guide, StringComparison.Ordinal))
            yield return new Diagnostic(DiagnosticRules.OtherGuide, second.Guide, $"These answers are to {theirs.Guide}, those of {first.Guide.File} to {mine.Guide}.");
        else if (!string.Equals(mine.Version, theirs.Version, StringComparison.Ordinal))
            yield return new Diagnostic(DiagnosticRules.OtherVersion, second.Version, $"These answers are to {theirs.Guide}@{theirs.Version}, those of {first.Guide.File} to {mine.Guide}@{mine.Version}.");
        else if (!string.Equals(mine.System?.Id, theirs.System?.Id, StringComparison.Ordinal))
            yield return new Diagnostic(DiagnosticRules.OtherSystem, second.Version, $"These answers are for {AnsweredSystem.NameOf(theirs.System)}, those of {first.Guide.File} for {AnsweredSystem.NameOf(mine.System)}.");
        else if (!string.Equals(mine.Catalog, theirs.Catalog, StringComparison.Ordinal))
            yield return new Diagnostic(DiagnosticRules.CatalogsDiffer, second.Version, $"The catalog of {theirs.Guide}@{theirs.Version} was another one for {first.Guide.File}.");
    }

    // Answers can be merged without the guide at hand; whoever names the content wants them held against it.
    private static IEnumerable<Diagnostic> Misfits(MergeRequest request, PlacedAssessment first, PlacedAssessment second)
    {
        if (request.Guides is not { } read)
            return [];
        var guides = read([first.Assessment.Guide, second.Assessment.Guide]);
        return new[] { first, second }.SelectMany(answers => AnsweredVersion.Find(answers, guides).Diagnostics).Distinct();
    }
}
