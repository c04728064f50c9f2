using Generator.Model;

namespace Generator.Exporting.Xlsx;

/// <summary>The checklist: a row per control, its words locked, its answer open. It is read back by its headings (<see cref="TableWords"/>).</summary>
internal static class ChecklistSheet
{
    public const string Name = "Checklist";

    private const int Frozen = 2;

    // What explains a control may be pages long; it is there to be read in its cell.
    private static readonly string[] Long = ["context", "guidance", "also_at", "tags"];

    private static readonly ChecklistColumn[] Columns =
    [
        Said(TableWords.Id, 22, CellLook.Word),
        Said("title", 30),
        Said("statement", 50),
        Said("kind", 16),
        Said("polarity", 9),
        Said("severity", 12),
        new(TableWords.Status, 15, r => Cell.Of(r.Status, CellLook.Status)),
        new(TableWords.Note, 40, r => Cell.Of(r.Answer?.Note ?? "", CellLook.Answer)),
        new(TableWords.Owner, 18, r => Cell.Of(r.Answer?.Owner ?? "", CellLook.Answer)),
        new(TableWords.Due, 12, r => Cell.Of(r.Answer?.Due, CellLook.Day)),
        new(TableWords.Review, 12, r => Cell.Of(r.Answer?.Review, CellLook.Day)),
        new(TableWords.Evidence, 36, r => Evidence(r.Answer?.Evidence ?? [])),
        new(TableWords.By, 18, r => Cell.Of(r.Answer?.By ?? "", CellLook.Answer)),
        new(TableWords.At, 21, r => Cell.Of(r.Answer?.At, CellLook.Moment)),
        new(TableWords.LookAgain, 34, r => Cell.Of(string.Join('\n', Doubts(r).Select(d => d.Reason)), CellLook.Answer)),
        new(TableWords.Since, 16, r => Cell.Of(string.Join('\n', Doubts(r).Select(d => d.Since)), CellLook.Answer)),
        new(TableWords.Answered, 15, r => Cell.Of(AnsweredOf(r), CellLook.Answer)),
        new(TableWords.ApprovedBy, 18, r => Cell.Of(r.Answer?.Approval?.By ?? "", CellLook.Answer)),
        new(TableWords.ApprovedAt, 21, r => Cell.Of(r.Answer?.Approval?.At, CellLook.Moment)),
        new(TableWords.Approved, 15, r => Cell.Of(r.Answer?.Approval?.Of ?? "", CellLook.Answer)),
        new(TableWords.Comments, 40, r => Cell.Of(CommentLines.Write(r.Answer), CellLook.Answer)),
        Linked("source", 34),
        new("topic", 24, r => Cell.Of(XlsxText.Cut(r.Topic), CellLook.Prose)),
        Said("party", 12),
        Said("label", 12),
        Said("level", 9),
        Said("owner", 18),
        Said(TableWords.ControlDue, 14),
        Said("tags", 20),
        Said("context", 40),
        Said("guidance", 60),
        Said("also_at", 30),
        Said("rule", 20, CellLook.Word),
        Said("group", 20, CellLook.Word),
        Said(TableWords.Digest, 15, CellLook.Word),
        new(TableWords.Confidence, 12, r => Cell.Of(r.Control.Confidence, CellLook.Prose)),
        Said(TableWords.Section, 30),
    ];

    /// <summary>The sheet.</summary>
    public static Sheet Of(EquatableArray<ChecklistRow> rows) => new(
        Name,
        Columns.Select(c => new SheetColumn(TableWords.HeadingOf(c.Name), c.Width) { IsFitted = !Long.Contains(c.Name, StringComparer.Ordinal) }).ToEquatableArray(),
        rows.Select(r => Columns.Select(c => c.Cell(r)).ToEquatableArray()).ToEquatableArray())
    {
        FrozenColumns = Frozen,
        PrintedColumns = ColumnOf(TableWords.Review),
        IsProtected = true,
        IsShown = true,
        Checks = Checks.ToEquatableArray(),
        Colours = [.. StatusColours.Of(ColumnOf(TableWords.Status)), Overdue, Doubted],
    };

    /// <summary>The number of a column, 1-based.</summary>
    public static int ColumnOf(string name) => Array.FindIndex(Columns, c => string.Equals(c.Name, name, StringComparison.Ordinal)) + 1;

    private static IEnumerable<CellCheck> Checks =>
    [
        new(ColumnOf(TableWords.Status), AnswerWords.Statuses.Keys.ToEquatableArray(), "Choose one of the words of the list."),
        new(ColumnOf(TableWords.Due), [], "Enter a date."),
        new(ColumnOf(TableWords.Review), [], "Enter a date."),
    ];

    private static CellColour Overdue => new(
        ColumnOf(TableWords.Due),
        $"AND(ISNUMBER({At(TableWords.Due)}),{At(TableWords.Due)}<TODAY(),OR({At(TableWords.Status)}=\"open\",{At(TableWords.Status)}=\"in-progress\",{At(TableWords.Status)}=\"not-satisfied\"))",
        StatusColour.Bad);

    private static CellColour Doubted => new(ColumnOf(TableWords.LookAgain), $"LEN({At(TableWords.LookAgain)})>0", StatusColour.Warning);

    // A cell of the first row in a formula of a rule: the column stays, the row moves along.
    private static string At(string name) => $"${Names.CellAt(ColumnOf(name), 2)}";

    private static IEnumerable<(string Reason, string Since)> Doubts(ChecklistRow row) =>
        row.Answer?.LookAgain.SelectMany(l => l.Reasons.Select(reason => (reason, l.Since))) ?? [];

    // The sentence that stands there is the one that was answered, for nearly all.
    private static string AnsweredOf(ChecklistRow row) =>
        row.Answer is { } answer && !string.Equals(answer.Statement, StatementDigest.Of(row.Control.Statement), StringComparison.Ordinal) ? answer.Statement : "";

    private static TextCell Evidence(EquatableArray<string> evidence) => new(string.Join('\n', evidence), CellLook.Evidence)
    {
        Address = evidence is [var only] ? Oscal.OscalText.Address(only) : null,
    };

    // A column of the guide's words. What is longer than a cell is there to be read, not to be read back.
    private static ChecklistColumn Said(string name, double width, CellLook look = CellLook.Prose)
    {
        var said = SaidIn(name);
        return new(name, width, r => Cell.Of(said(r.Control), look));
    }

    private static ChecklistColumn Linked(string name, double width)
    {
        var said = SaidIn(name);
        return new(name, width, r => new TextCell(said(r.Control), CellLook.Link) { Address = r.Address });
    }

    private static Func<Control, string> SaidIn(string name)
    {
        var column = ControlTable.OfWorkbook.Concat(ControlTable.Columns).First(c => c.Name.Equals(name, StringComparison.Ordinal));
        return control => XlsxText.Cut(column.Value(control));
    }

    private sealed record ChecklistColumn(string Name, double Width, Func<ChecklistRow, Cell> Cell);
}
