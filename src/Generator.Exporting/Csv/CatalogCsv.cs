using System.Globalization;
using System.Text;
using Generator.Model;

namespace Generator.Exporting.Csv;

/// <summary>A catalog as a table: a row per control, with the answers where there are some.</summary>
public static class CatalogCsv
{
    // Values of a list stand one a line in their cell: none of them holds a line end, and many hold commas.
    private const char ListEnd = '\n';

    private static readonly (string Name, Func<Answer, string> Value)[] AnswerColumns =
    [
        ("status", a => AnswerWords.Of(a.Status)),
        ("note", a => a.Note ?? ""),
        ("answer_owner", a => a.Owner ?? ""),
        ("due", a => DayOf(a.Due)),
        ("review", a => DayOf(a.Review)),
        ("evidence", a => string.Join(ListEnd, a.Evidence)),
        ("by", a => a.By ?? ""),
        ("at", a => a.At?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture) ?? ""),
        ("look_again", a => string.Join(ListEnd, a.LookAgain.SelectMany(l => l.Reasons))),
        ("look_again_since", a => string.Join(ListEnd, a.LookAgain.SelectMany(l => l.Reasons.Select(_ => l.Since)))),
    ];

    /// <summary>
    /// The table by RFC 4180, with <c>\r\n</c> line ends, in UTF-8 behind a byte order mark: without one Excel on Windows takes
    /// the file for one in the machine's old code page. The columns of answers are there where there is an assessment.
    /// </summary>
    public static byte[] Write(ExportSource source)
    {
        var text = new StringBuilder();
        AppendRow(text, Row([.. ControlTable.Columns.Select(c => c.Name)], source.Assessment is null ? [] : TableWords.Answers));
        var answers = source.Answers;
        foreach (var control in source.Catalog.Controls)
            AppendRow(text, Row([.. ControlTable.Columns.Select(c => c.Value(control))], source.Assessment is null ? [] : AnswerCells(control, answers.GetValueOrDefault(control.Id))));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static IEnumerable<string> Row(string[] control, IEnumerable<string> answer) =>
        [.. control[..ControlTable.AnswersAt], .. answer, .. control[ControlTable.AnswersAt..]];

    private static IEnumerable<string> AnswerCells(Control control, Answer? answer) =>
        AnswerColumns.Select(c => answer is null ? "" : c.Value(answer)).Append(answer is null ? "" : AnsweredOf(control, answer));

    // Another sentence than the one that stands there; for nearly all there is none.
    private static string AnsweredOf(Control control, Answer answer) =>
        string.Equals(answer.Statement, StatementDigest.Of(control.Statement), StringComparison.Ordinal) ? "" : answer.Statement;

    private static void AppendRow(StringBuilder text, IEnumerable<string> values) =>
        text.AppendJoin(',', values.Select(CsvCell.Write)).Append("\r\n");

    private static string DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
