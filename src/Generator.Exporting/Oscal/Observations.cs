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
            Props = [.. observation.Props, .. Property("last-version", orphan.Version), .. Property("merged-into", orphan.MergedInto)],
        };
    }

    /// <summary>The UUID of the answer to a control.</summary>
    public static string IdOf(string control, SourceMatter matter) => matter.IdOf("observation", control);

    /// <summary>The UUID of a person by name: the same in every document.</summary>
    public static string PersonOf(string name) => OscalUuid.Of("person", name);

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

    private static IEnumerable<OscalProperty> Properties(Answer answer) =>
    [
        .. Property("control", answer.Control),
        .. Property("status", AnswerWords.Of(answer.Status)),
        .. Property("digest", answer.Statement),
        .. Property("owner", answer.Owner),
        .. Property("due", answer.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        .. answer.LookAgain.SelectMany(l => l.Reasons).SelectMany(r => Property("look-again", r)),
    ];
}
