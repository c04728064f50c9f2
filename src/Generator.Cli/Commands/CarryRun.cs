using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;
using Generator.Relating;
using Generator.Writing.Json;

namespace Generator.Cli.Commands;

/// <summary>What <c>assess carry</c> was asked for.</summary>
/// <param name="File">The assessment.</param>
/// <param name="To">The version to carry it to.</param>
/// <param name="Content">The content folder.</param>
/// <param name="Templates">The folder that shadows the built-in templates.</param>
internal sealed record CarryRequest(string File, string To, string Content, string Templates)
{
    /// <summary>The file to write, or <c>null</c> for one beside the old.</summary>
    public string? Output { get; init; }

    /// <summary>Whether to write without asking.</summary>
    public bool Yes { get; init; }

    /// <summary>Whether to replace a file that is there.</summary>
    public bool Force { get; init; }
}

/// <summary>Runs <c>assess carry</c>: read, preview, ask, write.</summary>
internal static class CarryRun
{
    /// <summary>Runs it and returns the exit code.</summary>
    public static int Run(CarryRequest request)
    {
        var read = AssessmentFile.Open(request.File);
        if (Report.Print(read.Diagnostics, Severity.Error) || read.Value is not { } old)
            return ExitCode.BadInput;
        var carried = Carry(old.Placed, request);
        if (Report.Print(carried.Diagnostics.Where(d => d.Severity == Severity.Error || d.Rule == DiagnosticRules.CatalogChanged)) || carried.Value is not { } result)
            return ExitCode.BadInput;
        ChangesView.Print(result);
        var path = request.Output ?? AssessmentFile.Beside(request.File, old.Placed.Assessment.Version, result.Assessment.Version);
        return AnswersOutput.Fits(path, result.Assessment) ? Keep(request, path, AssessmentJson.Write(result.Assessment), old) : ExitCode.BadInput;
    }

    private static Outcome<CarriedAssessment?> Carry(PlacedAssessment old, CarryRequest request)
    {
        var templates = Templates.Read(request.Templates);
        var guides = ContentVersions.Read(request.Content, templates, request.To);
        var synonyms = Templates.SynonymsOf(templates);
        var target = guides.Find(request.To);
        EquatableArray<Diagnostic> problems = [.. target.Diagnostics, .. synonyms.Diagnostics];
        if (target.Value is not { } newer)
            return new Outcome<CarriedAssessment?>(null, problems);
        var source = Source(old, newer.Catalog, guides);
        EquatableArray<Diagnostic> faults = [.. problems, .. source.Diagnostics];
        if (source.Value is not { Compared: var older })
            return new Outcome<CarriedAssessment?>(null, faults);
        var changes = ChangeFinder.Between(older, newer, synonyms.Value);
        return new Outcome<CarriedAssessment?>(CarryOver.Carry(old.Assessment, older.Catalog, newer.Catalog, CatalogJson.Digest(newer.Catalog), changes), faults);
    }

    private static Outcome<NamedVersion?> Source(PlacedAssessment old, Catalog newer, ContentVersions guides)
    {
        var (guide, version) = (old.Assessment.Guide, old.Assessment.Version);
        if (!string.Equals(guide, newer.Guide, StringComparison.Ordinal))
            return Nothing(new Diagnostic(DiagnosticRules.OtherGuide, old.Guide, $"The answers are to {guide}, and {newer.Guide}@{newer.Version} is of another guide."));
        if (string.Equals(version, newer.Version, StringComparison.Ordinal))
            return Nothing(new Diagnostic(DiagnosticRules.WrongValue, old.Version, $"The answers are to {guide}@{version} already; another version was expected."));
        return AnsweredVersion.Find(old, guides);
    }

    private static int Keep(CarryRequest request, string path, byte[] bytes, AssessmentFile old)
    {
        if (!request.Force && SingleFile.Obstacle(path, bytes) is { } obstacle)
        {
            Report.Print([obstacle]);
            return ExitCode.BadInput;
        }
        Console.WriteLine();
        if (!request.Yes && !Agrees(path))
        {
            Console.Error.WriteLine("generator: nothing was written. Answer y to the question, or give --yes, to write the file.");
            return ExitCode.No;
        }
        if (!AnswersOutput.Write(path, bytes, [old], request.Force))
            return ExitCode.BadInput;
        Console.WriteLine($"Written to {FolderReader.Shown(path)}.");
        return ExitCode.Done;
    }

    private static bool Agrees(string path)
    {
        Console.Write($"Write {FolderReader.Shown(path)}? [y/N] ");
        var line = Console.ReadLine()?.Trim();
        if (Console.IsInputRedirected)
            Console.WriteLine();
        return line is "y" or "Y" or "yes";
    }

    private static Outcome<NamedVersion?> Nothing(Diagnostic problem) => new(null, [problem]);
}
