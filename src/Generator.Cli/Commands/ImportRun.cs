using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;
using Generator.Relating;
using Generator.Writing.Json;

namespace Generator.Cli.Commands;

/// <summary>What <c>assess import</c> was asked for.</summary>
/// <param name="File">The file with the answers.</param>
/// <param name="Signature">Who takes them in, and when.</param>
/// <param name="Content">The content folder.</param>
/// <param name="Templates">The folder that shadows the built-in templates.</param>
internal sealed record ImportRequest(string File, Signature Signature, string Content, string Templates)
{
    /// <summary>The version that was answered, or <c>null</c> where the file or the assessment tells.</summary>
    public string? To { get; init; }

    /// <summary>The assessment to take the answers into, or <c>null</c> for a new one.</summary>
    public string? Into { get; init; }

    /// <summary>Whether to take what is right where something is wrong.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The file to write, or <c>null</c> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether to replace a file, and answers, that are there.</summary>
    public bool Force { get; init; }
}

/// <summary>Runs <c>assess import</c>: read, hold against the version, take into what there is, show, write.</summary>
internal static class ImportRun
{
    /// <summary>Runs it and returns the exit code.</summary>
    public static int Run(ImportRequest request)
    {
        var read = AnswersFile.Read(request.File);
        var into = request.Into is { } path ? AssessmentFile.Open(path) : null;
        if (into is not null && Report.Print(into.Diagnostics, Severity.Error))
            return ExitCode.BadInput;
        if (Eased(read.Diagnostics, request) is var problems && (read.Value is null || problems.Any(p => p.Severity == Severity.Error)))
        {
            Report.Print(read.Value is null ? read.Diagnostics : problems);
            return ExitCode.BadInput;
        }
        return Take(request, read with { Diagnostics = problems }, into?.Value);
    }

    private static int Take(ImportRequest request, Outcome<ImportedAnswers?> read, AssessmentFile? into)
    {
        var answers = read.Value!;
        if (TargetOf(request, answers, into?.Placed) is not { } target)
            return Refuse($"{FolderReader.Shown(request.File)} doesn't tell which version it answers; name it with --to GUIDE@VERSION.");
        var found = ContentVersions.Read(request.Content, Templates.Read(request.Templates), target).Find(target);
        if (Report.Print(found.Diagnostics, Severity.Error) || found.Value is not { Catalog: var catalog })
            return ExitCode.BadInput;
        if (Report.Print(OfOther(catalog, answers, into?.Placed)))
            return ExitCode.BadInput;
        var imported = answers.To(catalog, CatalogJson.Digest(catalog));
        return Report.Print([.. read.Diagnostics, .. Eased(imported.Diagnostics, request)]) ? ExitCode.BadInput : Merge(request, imported.Value, into);
    }

    private static int Merge(ImportRequest request, Assessment imported, AssessmentFile? file)
    {
        if (file is not { Placed.Assessment: var into })
        {
            ImportView.Print(imported);
            return Keep(request, imported, []);
        }
        var merged = AssessmentImport.Take(into, imported, request.Force, request.Signature);
        ImportView.Print(AnswerDifferences.Between(into, merged.Assessment), imported);
        ConflictsView.Print(merged.Conflicts);
        if (merged.Conflicts.IsEmpty || request.Force)
            return Keep(request, merged.Assessment, [file]);
        Console.Error.WriteLine($"generator: nothing was written. {FolderReader.Shown(request.Into!)} answers otherwise (mine) than {FolderReader.Shown(request.File)} (theirs); give --force to let the latter's answers replace the former's.");
        return ExitCode.No;
    }

    private static int Keep(ImportRequest request, Assessment assessment, IReadOnlyList<AssessmentFile> sources) =>
        AnswersOutput.Keep(request.Output, assessment, sources, request.Force) ? ExitCode.Done : ExitCode.BadInput;

    // What the user says, then what the file itself does, then what the answers are taken into.
    private static string? TargetOf(ImportRequest request, ImportedAnswers answers, PlacedAssessment? into) =>
        request.To
        ?? (answers is { Guide: { } guide, Version: { } version } ? $"{guide.Text}@{version.Text}" : null)
        ?? (into is { Assessment: var assessment } ? $"{assessment.Guide}@{assessment.Version}" : null);

    // Sentences differ from version to version: an answer to one isn't one to the other.
    private static IEnumerable<Diagnostic> OfOther(Catalog catalog, ImportedAnswers answers, PlacedAssessment? into)
    {
        var name = new CatalogName(catalog.Guide, catalog.Version).ToString();
        if (answers is { Guide: { } guide, Version: { } version } && !string.Equals($"{guide.Text}@{version.Text}", name, StringComparison.Ordinal))
            yield return new Diagnostic(DiagnosticRules.AnswersOfOther, version.Span, $"The answers are to {guide.Text}@{version.Text}, not to {name}.");
        if (into is { Assessment: var old } && !string.Equals($"{old.Guide}@{old.Version}", name, StringComparison.Ordinal))
            yield return new Diagnostic(DiagnosticRules.AnswersOfOther, into.Version, $"The answers are to {old.Guide}@{old.Version}, not to {name}.");
        // Tables don't tell for which system they are; whoever fills them in does.
        if (into is { Assessment.System: var mine } && answers.System is { } theirs && !string.Equals(mine?.Id, theirs.Id, StringComparison.Ordinal))
            yield return new Diagnostic(DiagnosticRules.OtherSystem, into.Version, $"The answers are for {AnsweredSystem.NameOf(theirs)}, those of {into.Guide.File} for {AnsweredSystem.NameOf(mine)}.");
    }

    private static EquatableArray<Diagnostic> Eased(EquatableArray<Diagnostic> problems, ImportRequest request) =>
        request.IsPartial ? problems.Select(p => p.AsWarning()).ToEquatableArray() : problems;

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"generator: {message}");
        return ExitCode.BadInput;
    }
}
