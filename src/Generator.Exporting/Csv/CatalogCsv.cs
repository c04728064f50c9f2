using System.Globalization;
using System.Text;
using Generator.Model;

namespace Generator.Exporting.Csv;

/// <summary>A catalog as a table: a row per control, with the answers where there are some.</summary>
public static class CatalogCsv
{
    // Values of a list stand one a line in their cell: none of them holds a line end, and many hold commas.
    private const char ListEnd = '\n';

    // In the order of their names (TableWords.Answers).
    private static readonly Func<Answer, Control, string>[] AnswerColumns =
    [
        (a, _) => AnswerWords.Of(a.Status),
        (a, _) => a.Note ?? "",
        (a, _) => a.Owner ?? "",
        (a, _) => DayOf(a.Due),
        (a, _) => DayOf(a.Review),
        (a, _) => string.Join(ListEnd, a.Evidence),
        (a, _) => a.By ?? "",
        (a, _) => MomentOf(a.At),
        (a, _) => string.Join(ListEnd, a.LookAgain.SelectMany(l => l.Reasons)),
        (a, _) => string.Join(ListEnd, a.LookAgain.SelectMany(l => l.Reasons.Select(_ => l.Since))),
        (a, c) => AnsweredOf(c, a),
        (a, _) => a.Approval?.By ?? "",
        (a, _) => MomentOf(a.Approval?.At),
        (a, _) => a.Approval?.Of ?? "",
        (a, _) => CommentLines.Write(a),
    ];

    private static readonly int FirstLast = TableWords.Answers.Count - TableWords.LastAnswers.Count;

    /// <summary>
    /// The table by RFC 4180, with <c>\r\n</c> line ends, in UTF-8 behind a byte order mark: without one Excel on Windows takes
    /// the file for one in the machine's old code page. The columns of answers are there where there is an assessment.
    /// </summary>
    public static byte[] Write(ExportSource source)
    {
        var text = new StringBuilder();
        AppendRow(text, Row([.. ControlTable.Columns.Select(c => c.Name)], source.Assessment is null ? [] : [.. TableWords.Answers]));
        var answers = source.Answers;
        foreach (var control in source.Catalog.Controls)
            AppendRow(text, Row([.. ControlTable.Columns.Select(c => c.Value(control))], source.Assessment is null ? [] : AnswerCells(control, answers.GetValueOrDefault(control.Id))));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static IEnumerable<string> Row(string[] control, string[] answer) =>
        [.. control[..ControlTable.AnswersAt], .. answer.Take(FirstLast), .. control[ControlTable.AnswersAt..], .. answer.Skip(FirstLast)];

    private static string[] AnswerCells(Control control, Answer? answer) => [.. AnswerColumns.Select(value => answer is null ? "" : value(answer, control))];

    // Another sentence than the one that stands there; for nearly all there is none.
    private static string AnsweredOf(Control control, Answer answer) =>
        string.Equals(answer.Statement, StatementDigest.Of(control.Statement), StringComparison.Ordinal) ? "" : answer.Statement;

    private static void AppendRow(StringBuilder text, IEnumerable<string> values) =>
        text.AppendJoin(',', values.Select(CsvCell.Write)).Append("\r\n");

    private static string MomentOf(DateTimeOffset? at) => at is { } moment ? CommentLines.Moment(moment) : "";

    private static string DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
