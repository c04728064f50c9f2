using Generator.Model;
using static Generator.Exporting.Oscal.OscalText;

namespace Generator.Exporting.Oscal;

/// <summary>
/// An assessment in OSCAL's model of assessment results: an observation per answer that says something, a finding where OSCAL has a word
/// for the status, and a risk with an approved deviation where one was accepted. What must be looked at again has no finding, and its risk
/// is being investigated.
/// </summary>
public static class ResultsExport
{
    /// <summary>The document.</summary>
    /// <param name="source">The version; answers to controls that its profile leaves out are left out.</param>
    /// <param name="assessment">The answers.</param>
    public static byte[] Write(ExportSource source, Assessment assessment)
    {
        var matter = new SourceMatter(source.Guide, source.Version);
        var answers = Answers(source.Catalog, assessment);
        var times = answers.Select(a => a.Answer.At).Concat(assessment.Orphans.Select(o => o.Answer.At)).OfType<DateTimeOffset>().Order().ToList();
        var result = new OscalResult(matter.IdOf("result"), "Answers to the checklist", $"Answers to the controls of {source.Name}{(assessment.System is { } system ? $" for {Line(system.Name, system.Id)}" : "")}.", times.Count > 0 ? Time(times[0]) : Time(source.Version.Date), times.Count > 0 ? Time(times[^1]) : null)
        {
            AssessmentLog = AnswerLog.Of(answers.Select(a => a.Answer), assessment.Orphans, matter),
            ReviewedControls = new OscalReviewed([Reviewed(answers)]),
            Observations = [.. answers.Select(a => Observations.Of(a, matter)), .. assessment.Orphans.Select(o => Observations.Of(o, matter))],
            Risks = answers.Where(a => a.Answer.Status is AnswerStatus.RiskAccepted).Select(a => Risk(a, matter)).ToEquatableArray(),
            Findings = answers.Where(a => a.Stands && StateOf(a.Answer.Status) is not null).Select(a => Finding(a, StateOf(a.Answer.Status)!, matter)).ToEquatableArray(),
        };
        var results = new OscalResults("", Metadata(matter, assessment, result), new OscalPlanImport($"#{Plan(matter).Uuid}"), [result], new OscalBackMatter([Plan(matter), matter.CatalogResource, matter.GuideResource]));
        return OscalJson.Write(uuid => new OscalDocument { AssessmentResults = results with { Uuid = uuid } });
    }

    private static EquatableArray<AnsweredControl> Answers(Catalog catalog, Assessment assessment)
    {
        var scoped = new ScopedAnswers(assessment);
        var places = assessment.Answers.Index().ToDictionary(a => a.Item.Control, a => a.Index, StringComparer.Ordinal);
        return catalog.Controls.Select(c => (Control: c, Answer: scoped.Of(c))).Where(a => a.Answer is { IsBlank: false })
            .OrderBy(a => places.GetValueOrDefault(a.Control.Id, int.MaxValue)).Select(a => new AnsweredControl(a.Control, a.Answer!)).ToEquatableArray();
    }

    // As of the newest answer: the metadata tell when the document's content changed.
    private static OscalMetadata Metadata(SourceMatter matter, Assessment assessment, OscalResult result) => matter.Metadata(": answers") with
    {
        LastModified = result.End ?? result.Start,
        Props = [.. matter.Metadata("").Props, .. Property(OscalNames.Catalog, assessment.Catalog), .. Property("system", assessment.System?.Id)],
        Parties = assessment.Answers.Concat(assessment.Orphans.Select(o => o.Answer)).SelectMany(a => a.History.Select(c => c.By).Prepend(a.By)).Select(Value).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(name => new OscalParty(Observations.PersonOf(name), "person", name)).ToEquatableArray(),
    };

    private static OscalResource Plan(SourceMatter matter) => new(matter.IdOf("plan"), "Assessment plan")
    {
        Description = "Every control of the catalog is asked about, once; no plan was written apart from it.",
    };

    private static OscalReviewedSelection Reviewed(EquatableArray<AnsweredControl> answers)
    {
        var reviewed = answers.Where(a => a.Answer.Status is not (AnswerStatus.Open or AnswerStatus.NotApplicable)).Select(a => new OscalReviewedControl(OscalToken.Of(a.Control.Id))).ToEquatableArray();
        var excluded = answers.Where(a => a.Answer.Status is AnswerStatus.NotApplicable).Select(a => new OscalReviewedControl(OscalToken.Of(a.Control.Id))).ToEquatableArray();
        return new OscalReviewedSelection { IncludeAll = reviewed.IsEmpty ? new OscalAll() : null, IncludeControls = reviewed, ExcludeControls = excluded };
    }

    // OSCAL knows no verdict on what isn't finished or doesn't apply.
    private static OscalState? StateOf(AnswerStatus status) => status switch
    {
        AnswerStatus.Satisfied => new OscalState("satisfied", "pass"),
        AnswerStatus.NotSatisfied or AnswerStatus.RiskAccepted => new OscalState("not-satisfied", "fail"),
        _ => null,
    };

    private static OscalFinding Finding(AnsweredControl answered, OscalState state, SourceMatter matter) =>
        new(matter.IdOf("finding", answered.Control.Id), Line(answered.Control.Title, answered.Control.Id), Words(answered.Control.Statement), new OscalTarget("statement-id", CatalogExport.StatementOf(answered.Control.Id), state))
        {
            RelatedObservations = [new OscalObservationReference(Observations.IdOf(answered.Control.Id, matter))],
            RelatedRisks = answered.Answer.Status is AnswerStatus.RiskAccepted ? [new OscalRiskReference(RiskId(answered, matter))] : [],
        };

    private static OscalRisk Risk(AnsweredControl answered, SourceMatter matter) =>
        new(RiskId(answered, matter), Line(answered.Control.Title, answered.Control.Id), answered.Answer.Note is { } note ? Words(note) : "The risk was accepted.", Words(answered.Control.Statement), answered.Stands ? "deviation-approved" : "investigating")
        {
            Props = Property("owner", answered.Answer.Owner),
            Deadline = answered.Answer.Due is { } due ? Time(due) : null,
            RelatedObservations = [new OscalObservationReference(Observations.IdOf(answered.Control.Id, matter))],
        };

    private static string RiskId(AnsweredControl answered, SourceMatter matter) => matter.IdOf("risk", answered.Control.Id);
}

/// <summary>A control with its answer.</summary>
internal sealed record AnsweredControl(Control Control, Answer Answer)
{
    /// <summary>Whether nobody has to look at the answer again.</summary>
    public bool Stands => ExportSource.Stands(Control, Answer);
}
