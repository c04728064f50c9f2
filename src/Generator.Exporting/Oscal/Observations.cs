using System.Globalization;
using Generator.Model;
using static Generator.Exporting.Oscal.OscalText;

namespace Generator.Exporting.Oscal;

/// <summary>Answers as observations.</summary>
internal static class Observations
{
    /// <summary>An answer to a control of the version.</summary>
    public static OscalObservation Of(AnsweredControl answered, SourceMatter matter) =>
        Of(answered.Answer, answered.Control.Statement, "control-objective", matter) with { Uuid = IdOf(answered.Control.Id, matter), Title = Line(answered.Control.Title, answered.Control.Id) };

    /// <summary>An answer to a control that the version doesn't have any more.</summary>
    public static OscalObservation Of(OrphanedAnswer orphan, SourceMatter matter)
    {
        var observation = Of(orphan.Answer, orphan.Sentence, "historic", matter);
        return observation with
        {
            Uuid = matter.IdOf("orphan", orphan.Version, orphan.Answer.Control),
            Props = [.. observation.Props, .. OrphanProperties(orphan)],
        };
    }

    /// <summary>The UUID of the answer to a control.</summary>
    public static string IdOf(string control, SourceMatter matter) => matter.IdOf("observation", control);

    /// <summary>The UUID of a person by name: the same in every document.</summary>
    public static string PersonOf(string name) => OscalUuid.Of("person", name);

    /// <summary>A time as it was written, with its offset and its fractions of a second.</summary>
    public static string TimeOf(DateTimeOffset at) => CommentLines.Moment(at);

    private static OscalObservation Of(Answer answer, string sentence, string type, SourceMatter matter) =>
        new("", Line(answer.Control, type), Words(sentence), answer.At is { } at ? Time(at) : Time(matter.Version.Date))
        {
            Props = Properties(answer).ToEquatableArray(),
            // How somebody found out isn't asked.
            Methods = ["UNKNOWN"],
            Types = [type],
            Origins = Value(answer.By) is { } by ? [new OscalOrigin([new OscalActor("party", PersonOf(by))])] : [],
            RelevantEvidence = answer.Evidence.Where(e => Value(e) is not null).Select(e => new OscalEvidence(Address(e), Words(e))).ToEquatableArray(),
            Expires = answer.Review is { } review ? Time(review) : null,
            Remarks = Value(answer.Note) is null ? null : Words(answer.Note!),
        };

    private static IEnumerable<OscalProperty> OrphanProperties(OrphanedAnswer orphan) =>
    [
        .. Property(OscalNames.LastVersion, orphan.Version),
        .. Property(OscalNames.MergedInto, orphan.MergedInto),
        .. Exactly(OscalNames.Statement, orphan.Sentence, Held(orphan.Sentence)),
    ];

    private static IEnumerable<OscalProperty> Properties(Answer answer) =>
    [
        .. Property(OscalNames.Control, answer.Control),
        .. Property(OscalNames.Status, AnswerWords.Of(answer.Status)),
        .. Property(OscalNames.Digest, answer.Statement),
        .. Property(OscalNames.Owner, answer.Owner),
        .. Property(OscalNames.Due, answer.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        .. answer.At is { } at ? Property(OscalNames.At, TimeOf(at)) : [],
        .. answer.Approval is { } approval ? Properties(approval) : [],
        .. answer.LookAgain.SelectMany(l => l.Reasons).SelectMany(r => Property(OscalNames.LookAgain, r)),
        .. answer.LookAgain.IsEmpty ? [] : Property(OscalNames.Doubts, DoubtsJson.Write(answer.LookAgain)),
        .. ExactProperties(answer),
    ];

    private static IEnumerable<OscalProperty> Properties(Approval approval) =>
    [
        .. Property(OscalNames.ApprovedBy, approval.By),
        .. Exactly(OscalNames.ApprovedBy, approval.By, Value(approval.By)),
        .. Property(OscalNames.ApprovedAt, TimeOf(approval.At)),
        .. Property(OscalNames.Approved, approval.Of),
    ];

    private static IEnumerable<OscalProperty> ExactProperties(Answer answer) =>
    [
        .. Exactly(OscalNames.Note, answer.Note, Value(answer.Note) is null ? null : Held(answer.Note!)),
        .. Exactly(OscalNames.Owner, answer.Owner, Value(answer.Owner)),
        .. Exactly(OscalNames.By, answer.By, Value(answer.By)),
        .. answer.Evidence.IsEmpty ? [] : Exactly(OscalNames.Evidence, string.Join('\n', answer.Evidence), string.Join('\n', answer.Evidence.Where(e => Value(e) is not null).Select(Held))),
    ];
}
