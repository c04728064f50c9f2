using Generator.Cli.Commands;
using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;
using Generator.Relating;
using Generator.Writing;

namespace Generator.Cli.Recording;

/// <summary>Answers that are typed, line by line, into an assessment; the last line can be taken back.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="start">The assessment as it is on disk.</param>
/// <param name="catalog">The catalog of its version.</param>
/// <param name="by">Who answers, or <c>null</c>.</param>
internal sealed class RecordSession(RecordRequest request, Assessment start, Catalog catalog, string? by)
{
    private readonly Assessment _start = start;
    private readonly Stack<(Assessment Before, RecordedAnswer Recorded)> _taken = new();
    private readonly byte[] _asRead = AssessmentFile.Bytes(request.File);
    private byte[] _onDisk = AssessmentFile.Bytes(request.File);
    private int _refused;

    /// <summary>The assessment as it is now.</summary>
    public Assessment Assessment { get; private set; } = start;

    /// <summary>The controls.</summary>
    public Catalog Catalog => catalog;

    /// <summary>What was recorded, and where it went.</summary>
    public string Summary
    {
        get
        {
            var refused = _refused == 0 ? "" : $"; {Report.Count(_refused, "line")} left out";
            var where = request.IsDryRun ? "would be recorded in" : "recorded in";
            return $"{Report.Count(_taken.Count, "line")} {where} {FolderReader.Shown(request.File)}{refused}.";
        }
    }

    /// <summary>Takes lines, and shows what each does.</summary>
    /// <returns>What isn't understood or is doubtful.</returns>
    public EquatableArray<Diagnostic> TakeAll(IEnumerable<TypedLine> lines) => lines.SelectMany(TakeOne).ToEquatableArray();

    /// <summary>Takes a line that is a typed answer, and shows what it does.</summary>
    /// <returns>What isn't understood or is doubtful; with an error the line is left out.</returns>
    public EquatableArray<Diagnostic> Take(TypedLine line)
    {
        var typed = TypedAnswerReader.Read(line, catalog);
        var recorded = typed.Value is { } answer
            ? AnswerRecording.Record(Assessment, catalog, answer, new Signature(by, request.At ?? MergeRun.Now()))
            : new Outcome<RecordedAnswer?>(null, typed.Diagnostics);
        if (recorded.Value is not { } result)
        {
            _refused++;
            return recorded.Diagnostics;
        }
        _taken.Push((Assessment, result));
        Assessment = result.Assessment;
        RecordView.Print(result);
        return recorded.Diagnostics;
    }

    /// <summary>Takes the last line back.</summary>
    /// <returns>The answer that was taken back; <c>null</c> where there was none.</returns>
    public RecordedAnswer? Undo()
    {
        if (!_taken.TryPop(out var last))
            return null;
        Assessment = last.Before;
        return last.Recorded;
    }

    /// <summary>Writes the assessment over the file that it was read from, complete or not at all. Where all was taken back the file is as it was.</summary>
    /// <returns>What kept it from being written.</returns>
    public Diagnostic? Write()
    {
        var bytes = Assessment == _start ? _asRead : AssessmentJson.Write(Assessment);
        if (request.IsDryRun)
            return null;
        var problem = AssessmentFile.Replace(request.File, _onDisk, bytes);
        if (problem is null)
            _onDisk = bytes;
        return problem;
    }

    private IEnumerable<Diagnostic> TakeOne(TypedLine line)
    {
        switch (line.Text.Trim())
        {
            case "undo":
                RecordView.PrintUndone(Undo());
                return [];
            case "?" or "help":
                RecordView.PrintHelp();
                return [];
            default:
                return line.IsRemark ? [] : Take(line);
        }
    }
}
