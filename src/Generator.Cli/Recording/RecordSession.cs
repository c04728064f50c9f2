using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;
using Generator.Relating;
using Generator.Writing.Json;

namespace Generator.Cli.Recording;

/// <summary>
/// Answers that are typed, line by line, into an assessment; the last line can be taken back. Where somebody else has changed the file by
/// the time it is written, the lines that aren't in it yet are recorded once more, in what stands there then: nobody's answers are lost.
/// </summary>
/// <param name="request">What was asked for.</param>
/// <param name="start">The assessment as it is on disk.</param>
/// <param name="catalog">The catalog of its version.</param>
/// <param name="by">Who answers, or <c>null</c>.</param>
internal sealed class RecordSession(RecordRequest request, AssessmentFile start, Catalog catalog, string? by)
{
    private readonly Stack<Taken> _taken = new();
    private AssessmentFile _start = start;
    private AssessmentFile _onDisk = start;
    private int _settled;
    private int _refused;
    private bool _isShared;

    /// <summary>Shows what a line did.</summary>
    public Action<RecordedAnswer> Show { get; init; } = RecordView.Print;

    /// <summary>Whether the site asks for approvals; where it doesn't, none is recorded.</summary>
    public bool AsksApproval { get; init; }

    /// <summary>The assessment as it is now.</summary>
    public Assessment Assessment { get; private set; } = start.Placed.Assessment;

    /// <summary>The controls.</summary>
    public Catalog Catalog => catalog;

    /// <summary>What was recorded, and where it went.</summary>
    public string Summary
    {
        get
        {
            var refused = _refused == 0 ? "" : $"; {Report.Count(_refused, "line")} left out";
            var where = request.IsDryRun ? "would be recorded in" : "recorded in";
            var beside = _isShared ? ", beside what somebody else has changed in it meanwhile" : "";
            return $"{Report.Count(_settled + _taken.Count, "line")} {where} {FolderReader.Shown(request.File)}{beside}{refused}.";
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
        if (typed.Value is { } answer)
        {
            var told = Record(answer);
            if (told.All(d => d.Severity != Severity.Error))
                Show(_taken.Peek().Recorded);
            return told;
        }
        _refused++;
        return typed.Diagnostics;
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

    /// <summary>Takes the last line back, in the file too.</summary>
    /// <returns>The answer that was taken back, or <c>null</c> where there was none; what kept the file from being written, then the line stays.</returns>
    public Outcome<RecordedAnswer?> UndoWritten()
    {
        if (!_taken.TryPeek(out var last))
            return new Outcome<RecordedAnswer?>(null, []);
        var now = Assessment;
        Undo();
        var written = Write();
        if (written.Value)
            return new Outcome<RecordedAnswer?>(last.Recorded, []);
        _taken.Push(last);
        Assessment = now;
        return new Outcome<RecordedAnswer?>(null, written.Diagnostics);
    }

    /// <summary>
    /// Writes the assessment over the file that it was read from, complete or not at all. Where all was taken back the file is as it was.
    /// </summary>
    /// <returns>Whether the file now holds what was taken; what kept it from that, and what is doubtful about lines that were recorded once more.</returns>
    public Outcome<bool> Write()
    {
        if (request.IsDryRun)
            return new Outcome<bool>(true, []);
        var problems = new List<Diagnostic>();
        var written = _onDisk.Rewrite(there => ReferenceEquals(there, _onDisk) || Join(there, problems) ? Bytes() : null);
        problems.AddRange(written.Diagnostics.Where(d => d.Severity == Severity.Error));
        if (written.Value is not { } file || problems.Exists(p => p.Rule == DiagnosticRules.ChangedMeanwhile))
            return new Outcome<bool>(false, problems.ToEquatableArray());
        _onDisk = file;
        foreach (var taken in _taken)
            taken.IsWritten = true;
        return new Outcome<bool>(true, problems.ToEquatableArray());
    }

    private byte[] Bytes() => Assessment == _start.Placed.Assessment ? _start.Bytes : AssessmentJson.Write(Assessment);

    private EquatableArray<Diagnostic> Record(TypedAnswer answer)
    {
        if (!AsksApproval && answer.Fields.FirstOrDefault(f => f.Field == AnswerField.Approval) is { } approval)
        {
            _refused++;
            return [new Diagnostic(DiagnosticRules.TypedApprovalRefused, approval.Place, "The site doesn't ask for approvals.")];
        }
        var recorded = AnswerRecording.Record(Assessment, catalog, answer, SignatureOf(answer));
        if (recorded.Value is not { } result)
        {
            _refused++;
            return recorded.Diagnostics;
        }
        _taken.Push(new Taken(Assessment, answer, result, recorded.Diagnostics));
        Assessment = result.Assessment;
        return recorded.Diagnostics;
    }

    // Only a time that somebody gave can be too early, and not for what this run itself has changed: a change is dated after what it follows,
    // and that may be ahead of the clock.
    private Signature SignatureOf(TypedAnswer answer)
    {
        var at = request.At ?? Clock.Now();
        var follows = request.At is null || _taken.Any(t => string.Equals(t.Answer.Control, answer.Control, StringComparison.Ordinal));
        return new Signature(by, follows && AnswerRecording.LatestChange(Assessment, answer.Control) is { } latest && latest > at ? latest : at);
    }

    // A line that was written and is to be taken back can't be told from what somebody else made of it since.
    private bool Join(AssessmentFile there, List<Diagnostic> problems)
    {
        var fresh = _taken.Reverse().Where(t => !t.IsWritten).ToList();
        if (fresh.Count == 0 || !IsOfSame(there.Placed.Assessment))
        {
            problems.Add(TextFile.ChangedMeanwhile(request.File));
            return false;
        }
        _settled += _taken.Count - fresh.Count;
        _taken.Clear();
        (_start, _isShared, Assessment) = (there, true, there.Placed.Assessment);
        foreach (var taken in fresh)
            problems.AddRange(Record(taken.Answer).Except(taken.Told));
        return true;
    }

    private bool IsOfSame(Assessment other) =>
        (other.Guide, other.Version, other.Catalog) == (Assessment.Guide, Assessment.Version, Assessment.Catalog);

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

    private sealed record Taken(Assessment Before, TypedAnswer Answer, RecordedAnswer Recorded, EquatableArray<Diagnostic> Told)
    {
        public bool IsWritten { get; set; }
    }
}
