using System.Text.Json;
using Generator.Model;
using Generator.Reading.Json;

namespace Generator.Reading;

/// <summary>
/// Reads assessments. An unknown member is an error and not passed over: what is read is written again, and nothing that
/// somebody put into a file may be missing then.
/// </summary>
public static class AssessmentReader
{
    private static readonly JsonObject Nothing = new(default, []);

    /// <summary>Reads an assessment. Problems have their line and column; with an error among them the value is incomplete.</summary>
    public static Outcome<PlacedAssessment> Read(SourceFile file)
    {
        var problems = new List<Diagnostic>();
        var top = new JsonMap(Parse(file, problems), problems);
        if (problems.Count > 0)
            return new Outcome<PlacedAssessment>(new PlacedAssessment(new Assessment("", "", "", [], []), default, default, []), problems.ToEquatableArray());
        var read = ReadTop(top, problems);
        return new Outcome<PlacedAssessment>(read, problems.OrderBy(p => p.Span.Line).ThenBy(p => p.Span.Column).ToEquatableArray());
    }

    private static JsonObject Parse(SourceFile file, List<Diagnostic> problems)
    {
        try
        {
            var node = JsonTree.Parse(file);
            if (node is JsonObject found)
                return found;
            problems.Add(new Diagnostic(DiagnosticRules.AssessmentSyntax, node.Span, $"The file holds {node.Shown}; an object with guide, version and answers was expected."));
        }
        catch (JsonException fault)
        {
            problems.Add(new Diagnostic(DiagnosticRules.AssessmentSyntax, JsonFault.PlaceOf(file, fault), $"{JsonFault.WordsOf(fault)}."));
        }
        return Nothing;
    }

    private static PlacedAssessment ReadTop(JsonMap top, List<Diagnostic> problems)
    {
        top.Allow("guide", "version", "catalog", "system", "answers", "orphans");
        if (!top.Has("answers"))
            top.Report(DiagnosticRules.MissingKey, top.Span, "\"answers\" is missing.");
        var answers = top.Maps("answers").Select(m => ReadPlaced(m, problems)).ToList();
        foreach (var (answer, place, _) in answers.GroupBy(a => a.Answer.Control, StringComparer.Ordinal).SelectMany(g => g.Skip(1)).Where(a => a.Answer.Control.Length > 0))
            problems.Add(new Diagnostic(DiagnosticRules.DuplicateKey, place, $"\"{answer.Control}\" is answered a second time."));
        var orphans = top.Maps("orphans").Select(ReadOrphan).ToEquatableArray();
        foreach (var fault in AnswerLimits.Count("answers", answers.Count, AnswerLimits.Answers).Concat(AnswerLimits.Count("orphans", orphans.Count, AnswerLimits.Answers)))
            top.Report(DiagnosticRules.AnswerTooLarge, top.SpanOf(fault.Member), fault.Words);
        var assessment = new Assessment(top.Text("guide"), top.Text("version"), top.OptionalText("catalog") ?? "", answers.Select(a => a.Answer).ToEquatableArray(), orphans) { System = top.Has("system") ? ReadSystem(top.Map("system")) : null };
        return new PlacedAssessment(assessment, top.SpanOf("guide"), top.SpanOf("version"), answers.Select(a => a.Place).ToEquatableArray()) { Faults = answers.Select(a => a.Faults).ToEquatableArray() };
    }

    private static AnsweredSystem ReadSystem(JsonMap map)
    {
        map.Allow("id", "name", "owner", "outOfScope");
        var system = new AnsweredSystem(map.Text("id"), map.Text("name"))
        {
            Owner = map.OptionalText("owner"),
            OutOfScope = map.Maps("outOfScope").Select(ReadOutOfScope).ToEquatableArray(),
        };
        foreach (var fault in AnswerLimits.Of(system))
            map.Report(DiagnosticRules.AnswerTooLarge, map.SpanOf(fault.Member), fault.Words);
        return system;
    }

    private static OutOfScopeControl ReadOutOfScope(JsonMap map)
    {
        map.Allow("control", "reason");
        return new OutOfScopeControl(map.Text("control"), map.Text("reason"));
    }

    private static (Answer Answer, SourceSpan Place, int Faults) ReadPlaced(JsonMap map, List<Diagnostic> problems)
    {
        var before = problems.Count;
        return (ReadAnswer(map), map.SpanOf("control"), problems.Count - before);
    }

    private static Answer ReadAnswer(JsonMap map)
    {
        map.Allow("control", "status", "statement", "note", "owner", "due", "review", "evidence", "by", "at", "approval", "history", "lookAgain");
        var status = map.Parsed<AnswerStatus>("status", string.Join(", ", AnswerWords.Statuses.Keys), s => AnswerWords.Statuses.TryGetValue(s, out var known) ? known : null);
        return Checked(map, new Answer(map.Text("control"), status, map.Text("statement"))
        {
            Note = map.OptionalText("note"),
            Owner = map.OptionalText("owner"),
            Due = map.OptionalDay("due"),
            Review = map.OptionalDay("review"),
            Evidence = map.Texts("evidence"),
            By = map.OptionalText("by"),
            At = map.OptionalTime("at"),
            Approval = map.Has("approval") ? ReadApproval(map.Map("approval")) : null,
            History = map.Maps("history").Select(ReadChange).ToEquatableArray(),
            LookAgain = map.Maps("lookAgain").Select(ReadMark).ToEquatableArray(),
        });
    }

    private static Answer Checked(JsonMap map, Answer answer)
    {
        foreach (var fault in AnswerLimits.Of(answer))
            map.Report(DiagnosticRules.AnswerTooLarge, map.SpanOf(fault.Member), fault.Words);
        return answer;
    }

    private static Approval ReadApproval(JsonMap map)
    {
        map.Allow("by", "at", "of");
        var of = map.Text("of");
        if (of.Length > 0 && !AnswerApproval.IsDigest(of))
            map.Report(DiagnosticRules.WrongValue, map.SpanOf("of"), $"\"of\" holds \"{of}\"; the digest of an answer, 64 of 0-9 and a-f, was expected.");
        return new Approval(map.Text("by"), map.Time("at"), of);
    }

    private static AnswerChange ReadChange(JsonMap map)
    {
        map.Allow("at", "by", "field", "from", "to");
        var field = map.Parsed<AnswerField>("field", string.Join(", ", AnswerWords.Fields.Keys), f => AnswerWords.Fields.TryGetValue(f, out var known) ? known : null);
        var (from, to) = (map.OptionalText("from"), map.OptionalText("to"));
        if (!map.Has("from") && !map.Has("to"))
            map.Report(DiagnosticRules.MissingKey, map.Span, "\"from\" and \"to\" are missing; a change has at least one of them.");
        return new AnswerChange(map.Time("at"), map.OptionalText("by"), field, from, to);
    }

    /// <summary>Why an answer must be looked at again.</summary>
    internal static LookAgain ReadMark(JsonMap map)
    {
        map.Allow("since", "reasons", "answered", "copyOf", "returned", "mergedInto");
        return new LookAgain(map.Text("since"), map.Texts("reasons"))
        {
            Answered = map.OptionalText("answered"),
            CopyOf = map.OptionalText("copyOf"),
            Returned = map.Flag("returned"),
            MergedInto = map.OptionalText("mergedInto"),
        };
    }

    private static OrphanedAnswer ReadOrphan(JsonMap map)
    {
        map.Allow("version", "sentence", "answer", "mergedInto");
        return new OrphanedAnswer(map.Text("version"), map.Text("sentence"), ReadAnswer(map.Map("answer"))) { MergedInto = map.OptionalText("mergedInto") };
    }
}

/// <summary>An assessment that knows where its parts stand in its file.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Guide">Where the guide is named.</param>
/// <param name="Version">Where the version is named.</param>
/// <param name="Answers">Where each answer names its control, in the order of the answers.</param>
public sealed record PlacedAssessment(Assessment Assessment, SourceSpan Guide, SourceSpan Version, EquatableArray<SourceSpan> Answers)
{
    /// <summary>How many problems each answer has, in the order of the answers.</summary>
    public EquatableArray<int> Faults { get; init; }

    /// <summary>Whether all that is wrong is so with single answers, without which the rest can be taken.</summary>
    /// <param name="problems">All problems of the file.</param>
    internal bool FailsOnlyInAnswers(EquatableArray<Diagnostic> problems)
    {
        var places = Answers.ToHashSet();
        return Assessment.Guide.Length > 0
            && problems.Count(p => p.Severity == Severity.Error) == Faults.Sum() + problems.Count(p => p.Rule == DiagnosticRules.DuplicateKey && places.Contains(p.Span));
    }

    /// <summary>The answers without a fault.</summary>
    internal ImportedAnswers ToImported() => new(SoundAnswers.ToEquatableArray(), Assessment.Orphans)
    {
        Guide = new PlacedName(Assessment.Guide, Guide),
        Version = new PlacedName(Assessment.Version, Version),
        Catalog = Assessment.Catalog,
        System = Assessment.System,
    };

    // Of two answers to one control the first counts.
    private IEnumerable<PlacedAnswer> SoundAnswers => Assessment.Answers.Zip(Answers, Faults)
        .Where(a => a.Third == 0)
        .Select(a => new PlacedAnswer(a.First, a.Second, ""))
        .DistinctBy(a => a.Answer.Control, StringComparer.Ordinal);

    /// <summary>The answers to controls that the catalog doesn't have (GEN232), and whether the catalog is another one than was answered (GEN234).</summary>
    public IEnumerable<Diagnostic> Check(Catalog catalog, string digest)
    {
        if (Assessment.Catalog.Length > 0 && !string.Equals(Assessment.Catalog, digest, StringComparison.Ordinal))
            yield return new Diagnostic(DiagnosticRules.CatalogChanged, Version, $"The catalog of {Assessment.Guide}@{Assessment.Version} has changed since.");
        var known = catalog.Controls.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var hints = new NameHints(known);
        foreach (var (answer, place) in Assessment.Answers.Zip(Answers).Where(a => !known.Contains(a.First.Control)))
            yield return new Diagnostic(DiagnosticRules.AnswerWithoutControl, place, $"{Assessment.Guide}@{Assessment.Version} has no control \"{answer.Control}\".{hints.Hint(answer.Control)}");
    }
}
