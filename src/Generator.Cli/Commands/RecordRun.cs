using Generator.Cli.Curating;
using Generator.Cli.Files;
using Generator.Cli.Recording;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Commands;

/// <summary>Runs <c>assess record</c>: read, take the lines one by one, write.</summary>
internal static class RecordRun
{
    private const string Input = "standard input";

    /// <summary>Runs it and returns the exit code.</summary>
    public static int Run(RecordRequest request)
    {
        var read = AssessmentFile.Open(request.File);
        if (Report.Print(read.Diagnostics, Severity.Error) || read.Value is not { } answers)
            return ExitCode.BadInput;
        var site = ContentVersions.Read(request.Content, Templates.Read(request.Templates), answers.Placed.Assessment.Guide);
        var found = AnsweredVersion.Find(answers.Placed, site);
        if (Report.Print(found.Diagnostics) || found.Value is not { } version)
            return ExitCode.BadInput;
        var by = request.By ?? (request.IsInteractive ? KeyReader.Line("Your name, kept with each answer", Environment.UserName) : null);
        var session = new RecordSession(request, answers, version.Version.Catalog, by) { AsksApproval = site.Info.AsksApproval };
        return request.IsInteractive ? RecordDialog.Run(session) : RunLines(request, session);
    }

    // Whoever types a sheet wants what is right kept, whatever is wrong with the rest.
    private static int RunLines(RecordRequest request, RecordSession session)
    {
        var lines = LinesOf(request);
        if (Report.Print(lines.Diagnostics, Severity.Error) || lines.Value is not { } text)
            return ExitCode.BadInput;
        var problems = session.TakeAll(TypedLines(text));
        Report.Print(problems);
        var written = session.Write();
        Report.Print(written.Diagnostics);
        if (!written.Value)
            return ExitCode.BadInput;
        Console.WriteLine(session.Summary);
        return written.HasErrors || problems.Any(p => p.Severity == Severity.Error) ? ExitCode.BadInput : ExitCode.Done;
    }

    private static Outcome<SourceFile?> LinesOf(RecordRequest request)
    {
        if (request.Lines is { } file)
            return SingleFile.Read(file);
        using var input = Console.OpenStandardInput();
        var read = PlainFile.ReadToEnd(input, Input);
        var problems = read.Diagnostics.ToList();
        return new Outcome<SourceFile?>(read.Value is { } bytes ? FolderReader.Decode(Input, bytes, problems) : null, problems.ToEquatableArray());
    }

    private static IEnumerable<TypedLine> TypedLines(SourceFile file) =>
        file.Text.ReplaceLineEndings("\n").Split('\n').Select((text, i) => new TypedLine(file.Path, i + 1, text));
}
