using Generator.Model;

namespace Generator.Reading.Sheets;

/// <summary>A table as answers: a head with the names of the columns, a row per answer. Order of columns, blank rows and rows above the head don't matter.</summary>
internal static class AnswerTable
{
    /// <summary>The answers; <c>null</c> where the table has no head.</summary>
    /// <param name="table">The table.</param>
    /// <param name="version">The version that doubts are since where a row doesn't say.</param>
    public static Outcome<EquatableArray<PlacedAnswer>>? Read(Table table, string version)
    {
        if (AnswerColumns.Find(table) is not { } columns)
            return null;
        var problems = columns.Unknown(table).ToList();
        var answers = table.Rows.Where(r => r.Number > columns.Head.Number && !r.IsBlank && !IsTooLong(table, r, problems))
            .Select(r => new AnswerRow(table, columns, r, problems).Read(version)).OfType<PlacedAnswer>().ToEquatableArray();
        return new Outcome<EquatableArray<PlacedAnswer>>(answers, problems.ToEquatableArray());
    }

    private static bool IsTooLong(Table table, TableRow row, List<Diagnostic> problems)
    {
        if (row.Cells.FirstOrDefault(c => c.Value.Text.Length > InputBounds.CellCharacters) is not { Value: { } cell } found)
            return false;
        var message = $"{table.PlaceOf(row, found.Key)}The cell has {CountWords.Of(cell.Text.Length)} characters; at most {CountWords.Of(InputBounds.CellCharacters)} are read.";
        problems.Add(new Diagnostic(DiagnosticRules.CellWrong, table.SpanOf(row, found.Key), message));
        return true;
    }
}
