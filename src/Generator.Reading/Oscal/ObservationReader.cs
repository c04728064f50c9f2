using System.Globalization;
using System.Text.Json;
using Generator.Model;
using Generator.Reading.Json;

namespace Generator.Reading.Oscal;

/// <summary>Observations as answers. Ours have their control, status and the rest that OSCAL has no member for as properties.</summary>
/// <param name="people">The names of people by their UUIDs.</param>
/// <param name="log">The histories of answers by control and, of those that are apart, last version.</param>
internal sealed class ObservationReader(IReadOnlyDictionary<string, string> people, ILookup<(string Control, string? LastVersion), AnswerChange> log)
{
    /// <summary>The answer of an observation, or <c>null</c> where it isn't one of ours.</summary>
    public Answer? Read(JsonMap observation, OscalProperties properties)
    {
        if (properties.Text(OscalNames.Control) is not { } control)
            return null;
        return new Answer(control, StatusOf(properties), properties.Text(OscalNames.Digest) ?? "")
        {
            Note = properties.Exact(OscalNames.Note, WordsOf(observation, "remarks")),
            Owner = properties.Exact(OscalNames.Owner, properties.Text(OscalNames.Owner)),
            Due = properties.Optional<DateOnly>(OscalNames.Due, "a day as 2026-01-31", DayOf),
            Review = observation.OptionalTime("expires") is { } expires ? DateOnly.FromDateTime(expires.UtcDateTime) : null,
            Evidence = EvidenceOf(observation, properties),
            By = properties.Exact(OscalNames.By, PersonOf(observation)),
            At = properties.Time(OscalNames.At),
            Approval = ApprovalOf(properties),
            History = log[(control, properties.Text(OscalNames.LastVersion))].ToEquatableArray(),
            LookAgain = DoubtsOf(properties),
        };
    }

    /// <summary>The answer apart that an observation is.</summary>
    public static OrphanedAnswer ToOrphan(Answer answer, JsonMap observation, OscalProperties properties) =>
        new(properties.Text(OscalNames.LastVersion) ?? "", properties.Exact(OscalNames.Statement, WordsOf(observation, "description")) ?? "", answer) { MergedInto = properties.Text(OscalNames.MergedInto) };

    private static Approval? ApprovalOf(OscalProperties properties) =>
        properties.Exact(OscalNames.ApprovedBy, properties.Text(OscalNames.ApprovedBy)) is { } by && properties.Time(OscalNames.ApprovedAt) is { } at
            ? new Approval(by, at, DigestOf(properties))
            : null;

    private static string DigestOf(OscalProperties properties) => properties.Text(OscalNames.Approved) is var text && AnswerApproval.IsDigest(text ?? "")
        ? text!
        : properties.Wrong<string>(OscalNames.Approved, text ?? "", "the digest of what was approved, 64 of 0-9 and a-f") ?? "";

    private static AnswerStatus StatusOf(OscalProperties properties) => properties.Optional<AnswerStatus>(
        OscalNames.Status,
        string.Join(", ", AnswerWords.Statuses.Keys),
        text => AnswerWords.Statuses.TryGetValue(text, out var status) ? status : null) ?? AnswerStatus.Open;

    private static DateOnly? DayOf(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? WordsOf(JsonMap observation, string member) => observation.OptionalText(member) is { } markdown ? OscalMarkdown.Read(markdown) : null;

    private static EquatableArray<string> EvidenceOf(JsonMap observation, OscalProperties properties)
    {
        var held = string.Join('\n', observation.Maps("relevant-evidence").Select(e => WordsOf(e, "description") ?? e.OptionalText("href")).OfType<string>());
        return (properties.Exact(OscalNames.Evidence, held) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();
    }

    private string? PersonOf(JsonMap observation) => observation.Maps("origins").SelectMany(o => o.Maps("actors"))
        .Select(a => people.GetValueOrDefault(a.OptionalText("actor-uuid") ?? "")).FirstOrDefault(name => name is not null);

    // The steps as they were, unless somebody has changed the reasons, which say the same.
    private static EquatableArray<LookAgain> DoubtsOf(OscalProperties properties)
    {
        if (properties.Text(OscalNames.Doubts) is not { } text)
            return [];
        try
        {
            var problems = new List<Diagnostic>();
            if (JsonTree.Parse(new SourceFile("", text)) is JsonList list && list.Items.All(i => i is JsonObject))
            {
                var steps = list.Items.Cast<JsonObject>().Select(o => AssessmentReader.ReadMark(new JsonMap(o, problems))).ToEquatableArray();
                if (problems.Count == 0)
                    return steps;
            }
        }
        catch (JsonException)
        {
            // Told below, like JSON of another shape.
        }
        return properties.Wrong<EquatableArray<LookAgain>>(OscalNames.Doubts, text, "a list of steps as an assessment's lookAgain has them");
    }
}
