using Generator.Model;
using Generator.Reading.Json;

namespace Generator.Reading.Oscal;

/// <summary>Gathers the answers of the results of a document.</summary>
/// <param name="people">The names of people by their UUIDs.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class ResultsAnswers(IReadOnlyDictionary<string, string> people, List<Diagnostic> problems)
{
    private readonly List<PlacedAnswer> _answers = [];
    private readonly List<OrphanedAnswer> _orphans = [];

    /// <summary>What was gathered.</summary>
    public ImportedAnswers ToImported() => new(_answers.ToEquatableArray(), _orphans.ToEquatableArray());

    /// <summary>Adds the answers of a result.</summary>
    public void Add(JsonMap result)
    {
        var reader = new ObservationReader(people, LogOf(result));
        foreach (var observation in result.Maps("observations"))
            Add(observation, reader);
        foreach (var finding in result.Maps("findings"))
            AddFinding(finding);
    }

    private void Add(JsonMap observation, ObservationReader reader)
    {
        var before = problems.Count;
        var properties = new OscalProperties(observation);
        if (reader.Read(observation, properties) is not { } answer || problems.Count > before)
            return;
        if (properties.Text(OscalNames.LastVersion) is not null)
            _orphans.Add(ObservationReader.ToOrphan(answer, observation, properties));
        else
            _answers.Add(new PlacedAnswer(answer, properties.SpanOf(OscalNames.Control), ""));
    }

    private void AddFinding(JsonMap finding)
    {
        var target = finding.Map("target");
        var status = target.Map("status");
        var state = status.OptionalText("state");
        if (StatusOf(state) is not { } found)
        {
            finding.Report(DiagnosticRules.CellWrong, status.SpanOf("state"), $"\"state\" holds \"{state}\"; satisfied or not-satisfied was expected.");
            return;
        }
        var control = ControlOf(target.OptionalText("target-id") ?? "");
        var index = _answers.FindIndex(a => string.Equals(a.Answer.Control, control, StringComparison.Ordinal));
        if (index < 0)
            _answers.Add(new PlacedAnswer(new Answer(control, found, ""), target.SpanOf("target-id"), ""));
        else if (!Agree(_answers[index].Answer.Status, found))
            finding.Report(DiagnosticRules.CellWrong, status.SpanOf("state"), $"The finding is {state}, and the observation of \"{control}\" {AnswerWords.Of(_answers[index].Answer.Status)}; both were expected to agree.");
    }

    private static AnswerStatus? StatusOf(string? state) => state switch
    {
        "satisfied" => AnswerStatus.Satisfied,
        "not-satisfied" => AnswerStatus.NotSatisfied,
        _ => null,
    };

    // An accepted risk isn't met, either.
    private static bool Agree(AnswerStatus answered, AnswerStatus found) =>
        answered == found || (answered is AnswerStatus.RiskAccepted && found is AnswerStatus.NotSatisfied);

    private static string ControlOf(string target) =>
        OscalToken.Read(target.EndsWith(OscalNames.StatementEnd, StringComparison.Ordinal) ? target[..^OscalNames.StatementEnd.Length] : target);

    private ILookup<(string Control, string? LastVersion), AnswerChange> LogOf(JsonMap result) =>
        (result.Has("assessment-log") ? result.Map("assessment-log").Maps("entries") : [])
            .Select(e => (Entry: e, Properties: new OscalProperties(e)))
            .Where(e => e.Properties.Text(OscalNames.Control) is not null && e.Properties.Text(OscalNames.Field) is not null)
            .ToLookup(e => (e.Properties.Text(OscalNames.Control)!, e.Properties.Text(OscalNames.LastVersion)), e => ChangeOf(e.Entry, e.Properties));

    private AnswerChange ChangeOf(JsonMap entry, OscalProperties properties)
    {
        var field = properties.Optional<AnswerField>(OscalNames.Field, string.Join(", ", AnswerWords.Fields.Keys), f => AnswerWords.Fields.TryGetValue(f, out var known) ? known : null) ?? AnswerField.Status;
        var logger = entry.Maps("logged-by").Select(l => people.GetValueOrDefault(l.OptionalText("party-uuid") ?? "")).FirstOrDefault();
        return new AnswerChange(properties.Time(OscalNames.At) ?? entry.Time("start"), properties.Exact(OscalNames.By, logger), field, properties.Literal(OscalNames.From), properties.Literal(OscalNames.To));
    }
}
