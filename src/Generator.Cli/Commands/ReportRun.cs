using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;
using Generator.Writing.Reports;
using Generator.Writing.Templating;

namespace Generator.Cli.Commands;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    Text,
    Markdown,
    Html,
    Json,
}

/// <summary>What <c>assess report</c> was asked for.</summary>
/// <param name="Files">The assessments.</param>
/// <param name="Content">The content folder.</param>
/// <param name="Templates">The folder that shadows the built-in templates.</param>
/// <param name="Today">The day.</param>
internal sealed record ReportRequest(EquatableArray<string> Files, string Content, string Templates, DateOnly Today)
{
    public ReportFormat Format { get; init; }

    /// <summary>By what controls are added up; none for what suits the answers.</summary>
    public EquatableArray<ReportGrouping> By { get; init; }

    /// <summary>The file to write, or <c>null</c> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether to replace a file that is there.</summary>
    public bool Force { get; init; }
}

/// <summary>Runs <c>assess report</c>: read, reckon, write.</summary>
internal static class ReportRun
{
    /// <summary>The day where the person is, as the browser has it.</summary>
    public static DateOnly Today() => DateOnly.FromDateTime(DateTime.Now);

    /// <summary>Runs it and returns the exit code.</summary>
    public static int Run(ReportRequest request)
    {
        var files = request.Files.Select(AssessmentFile.Read).ToList();
        if (Report.Print(files.SelectMany(f => f.Diagnostics), Severity.Error))
            return ExitCode.BadInput;
        var templates = Templates.Read(request.Templates);
        var guides = ContentVersions.Read(request.Content, templates, files.ConvertAll(f => f.Value!.Assessment.Guide));
        var answered = request.Files.Zip(files, (path, file) => Answered(path, file.Value!, guides)).ToList();
        if (Report.Print(answered.SelectMany(a => a.Diagnostics)))
            return ExitCode.BadInput;
        var report = new StandingReport(answered.Select(a => a.Value!).ToEquatableArray(), request.Today) { AsksApproval = guides.Info.AsksApproval };
        return Write(request with { By = request.By.IsEmpty ? Usual(report) : request.By }, report, templates);
    }

    // A table of one row says nothing.
    private static EquatableArray<ReportGrouping> Usual(StandingReport report) =>
        [.. report.By(ReportGrouping.System).Count > 1 ? new[] { ReportGrouping.System } : [], ReportGrouping.Topic, ReportGrouping.Owner, ReportGrouping.Due];

    private static Outcome<AnsweredCatalog?> Answered(string path, PlacedAssessment answers, ContentVersions guides)
    {
        var found = AnsweredVersion.Find(answers, guides);
        var answered = found.Value is { } version ? new AnsweredCatalog(FolderReader.Shown(path), version.Guide.Info, version.Version.Info, version.Version.Catalog, answers.Assessment) : null;
        return new Outcome<AnsweredCatalog?>(answered, found.Diagnostics);
    }

    private static int Write(ReportRequest request, StandingReport report, IReadOnlyList<TemplateFile> templates)
    {
        if (request is { Format: ReportFormat.Text, Output: null })
        {
            StandingView.Print(report, request.By);
            return ExitCode.Done;
        }
        var content = ContentOf(request, report, templates);
        if (Report.Print(content.Diagnostics))
            return ExitCode.BadInput;
        return ResultFile.Keep(request.Output, content.Value, request.Force);
    }

    private static Outcome<byte[]> ContentOf(ReportRequest request, StandingReport report, IReadOnlyList<TemplateFile> templates) => request.Format switch
    {
        ReportFormat.Markdown => new Outcome<byte[]>(ReportMarkdown.Write(report, request.By), []),
        ReportFormat.Html => ReportHtml.Write(report, request.By, new TemplateSet(templates)),
        ReportFormat.Json => new Outcome<byte[]>(ReportJson.Write(report), []),
        _ => new Outcome<byte[]>(StandingView.ToBytes(report, request.By), []),
    };
}
