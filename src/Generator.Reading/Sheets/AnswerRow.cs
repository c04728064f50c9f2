using System.Globalization;
using Generator.Model;

namespace Generator.Reading.Sheets;

/// <summary>One row of a table as an answer. What is wrong with a cell becomes a diagnostic at its place (GEN251).</summary>
/// <param name="table">The table.</param>
/// <param name="columns">Its columns.</param>
/// <param name="row">The row.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class AnswerRow(Table table, AnswerColumns columns, TableRow row, List<Diagnostic> problems)
{
    private const string ADay = "a day as 2026-01-31";
    private const string ATime = "a time as 2026-01-31T14:30:00+01:00";
    private const int DaysTo1904 = 1462;

    private static readonly string[] Days = ["yyyy-MM-dd", "d.M.yyyy", "yyyy/M/d"];

    // As spreadsheets save the dates of our workbooks, which are in UTC, into CSV; and the day alone, as people fill it in.
    private static readonly string[] Moments = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm 'UTC'", "yyyy-MM-dd HH:mm", .. Days];

    /// <summary>The answer; <c>null</c> where the row has none, or something about it is wrong.</summary>
    /// <param name="version">The version that a doubt is since where the row doesn't say.</param>
    public PlacedAnswer? Read(string version)
    {
        var before = problems.Count;
        if (IsUnanswered)
            return null;
        var answer = new Answer(Line(TableWords.Id) ?? Missing(), Status(), Line(TableWords.Answered) ?? Line(TableWords.Digest) ?? "")
        {
            Note = Text(TableWords.Note),
            Owner = Text(TableWords.Owner),
            Due = Day(TableWords.Due),
            Review = Day(TableWords.Review),
            Evidence = Lines(TableWords.Evidence).ToEquatableArray(),
            By = Text(TableWords.By),
            At = Time(TableWords.At),
            LookAgain = Doubts(version).ToEquatableArray(),
            History = Comments().ToEquatableArray(),
            Approval = ApprovedBy(),
        };
        var column = columns.Numbers[TableWords.Id];
        return problems.Count > before ? null : new PlacedAnswer(answer, table.SpanOf(row, column), table.PlaceOf(row, column));
    }

    private bool IsUnanswered => TableWords.Answers.All(name => Cell(name).IsBlank);

    private TableCell Cell(string name) => columns.Numbers.TryGetValue(name, out var column) ? row[column] : TableCell.Empty;

    private string? Text(string name) => Cell(name).Text is { Length: > 0 } text ? text : null;

    private string? Line(string name) => Cell(name) is { IsBlank: false } cell ? cell.Text.Trim() : null;

    private string[] Lines(string name) => Cell(name).Text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string Missing() => Wrong(TableWords.Id, "", "the id of a control", "");

    // Without a digest it is of what the row says, which is known once its sentence is.
    private Approval? ApprovedBy()
    {
        if (Text(TableWords.ApprovedBy) is not { } by)
            return null;
        if (Time(TableWords.ApprovedAt) is { } at)
            return new Approval(by, at, Digest(TableWords.Approved) ?? "");
        return Cell(TableWords.ApprovedAt).IsBlank ? Wrong<Approval?>(TableWords.ApprovedBy, "", $"a name beside \"{TableWords.ApprovedAt}\"", null) : null;
    }

    private string? Digest(string name) => Line(name) is not { } text || AnswerApproval.IsDigest(text) ? Line(name) : Wrong(name, "", "a digest, 64 of 0-9 and a-f", text);

    private IReadOnlyList<AnswerChange> Comments() => Cell(TableWords.Comments) is not { IsBlank: false } cell ? []
        : CommentLines.Read(cell.Text) ?? Wrong<IReadOnlyList<AnswerChange>>(TableWords.Comments, "", CommentLines.Expected, []);

    private AnswerStatus Status()
    {
        if (Line(TableWords.Status) is not { } text)
            return AnswerStatus.Open;
        if (AnswerWords.Statuses.TryGetValue(TableWords.NameOf(text).Replace('_', '-'), out var status))
            return status;
        return Wrong(TableWords.Status, NearestName.Hint(text, AnswerWords.Statuses.Keys), string.Join(", ", AnswerWords.Statuses.Keys), AnswerStatus.Open);
    }

    private DateOnly? Day(string name)
    {
        if (Cell(name) is not { IsBlank: false } cell)
            return null;
        if (DateOnly.TryParseExact(cell.Text.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        return DateOf(cell) is { } date ? DateOnly.FromDateTime(date) : Wrong<DateOnly?>(name, "", ADay, null);
    }

    private DateTimeOffset? Time(string name)
    {
        if (Cell(name) is not { IsBlank: false } cell)
            return null;
        var text = cell.Text.Trim();
        if (text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return time;
        if (DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time))
            return time;
        return DateOf(cell) is { } date ? new DateTimeOffset(date, TimeSpan.Zero) : Wrong<DateTimeOffset?>(name, "", ATime, null);
    }

    // A spreadsheet's days are numbers, the time of day their fraction; a millisecond is the least that the number holds.
    private DateTime? DateOf(TableCell cell)
    {
        var serial = cell.Serial + (table.CountsFrom1904 ? DaysTo1904 : 0);
        return serial is >= 1 and < 2_958_466 ? DateTime.FromOADate(serial.Value) : null;
    }

    // Doubts of one version that follow each other are one.
    private IEnumerable<LookAgain> Doubts(string version)
    {
        var (reasons, since) = (Lines(TableWords.LookAgain), Lines(TableWords.Since));
        var doubts = reasons.Select((reason, i) => (Reason: reason, Since: since.ElementAtOrDefault(i) ?? version)).ToList();
        for (var at = 0; at < doubts.Count;)
        {
            var same = doubts.Skip(at).TakeWhile(d => string.Equals(d.Since, doubts[at].Since, StringComparison.Ordinal)).ToList();
            yield return new LookAgain(same[0].Since, same.Select(d => d.Reason).ToEquatableArray());
            at += same.Count;
        }
    }

    private T Wrong<T>(string name, string hint, string expected, T value)
    {
        var column = columns.Numbers[name];
        var found = row[column].IsBlank ? "nothing" : $"\"{row[column].Text}\"";
        problems.Add(new Diagnostic(DiagnosticRules.CellWrong, table.SpanOf(row, column), $"{table.PlaceOf(row, column)}\"{name}\" holds {found}; {expected} was expected.{hint}"));
        return value;
    }
}
