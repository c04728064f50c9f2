using System.Globalization;
using Generator.Model;
using static Generator.Exporting.Oscal.OscalText;

namespace Generator.Exporting.Oscal;

/// <summary>The histories of answers as the log of an assessment: an entry per change, in the order of the answers.</summary>
internal static class AnswerLog
{
    /// <summary>The log; <c>null</c> where nothing was ever changed, because OSCAL knows no empty one.</summary>
    public static OscalLog? Of(IEnumerable<Answer> answers, IEnumerable<OrphanedAnswer> orphans, SourceMatter matter)
    {
        var entries = answers.SelectMany(a => EntriesOf(a, null, matter)).Concat(orphans.SelectMany(o => EntriesOf(o.Answer, o.Version, matter))).ToEquatableArray();
        return entries.IsEmpty ? null : new OscalLog(entries);
    }

    private static IEnumerable<OscalLogEntry> EntriesOf(Answer answer, string? lastVersion, SourceMatter matter) =>
        answer.History.Select((change, i) => new OscalLogEntry(matter.IdOf("log", answer.Control, lastVersion ?? "", i.ToString(CultureInfo.InvariantCulture)), Line($"{answer.Control}: {AnswerWords.Of(change.Field)}", "change"), Time(change.At))
        {
            LoggedBy = Value(change.By) is { } by ? [new OscalLogger(Observations.PersonOf(by))] : [],
            Props =
            [
                .. Property(OscalNames.Control, answer.Control),
                .. Property(OscalNames.LastVersion, lastVersion),
                .. Property(OscalNames.Field, AnswerWords.Of(change.Field)),
                .. Property(OscalNames.From, change.From is { } from ? Literal(from) : null),
                .. Property(OscalNames.To, change.To is { } to ? Literal(to) : null),
                .. Property(OscalNames.At, Observations.TimeOf(change.At)),
                .. Exactly(OscalNames.By, change.By, Value(change.By)),
            ],
        });
}
