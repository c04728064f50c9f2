using Generator.Model;

namespace Generator.Reading.Sheets;

/// <summary>Which column of a table holds what, by the names in its head.</summary>
/// <param name="Head">The row of names.</param>
/// <param name="Numbers">The columns by name (<see cref="TableWords"/>), 1-based.</param>
internal sealed record AnswerColumns(TableRow Head, IReadOnlyDictionary<string, int> Numbers)
{
    // Above the head there may be a title and what a person wrote there, but not a table.
    private const int LastHead = 20;

    /// <summary>The head of a table: the first row that names the columns of ids and statuses; <c>null</c> where none does.</summary>
    public static AnswerColumns? Find(Table table) => table.Rows.Take(LastHead)
        .Select(row => new AnswerColumns(row, NumbersOf(row)))
        .FirstOrDefault(c => c.Numbers.ContainsKey(TableWords.Id) && c.Numbers.ContainsKey(TableWords.Status));

    /// <summary>The names that no column has, of which nothing is read (GEN252), each with what may have been meant.</summary>
    public IEnumerable<Diagnostic> Unknown(Table table)
    {
        IReadOnlyList<string> known = [.. TableWords.Controls, .. TableWords.Answers, .. TableWords.Workbooks];
        return Head.Cells.Where(c => !c.Value.IsBlank && !known.Contains(TableWords.NameOf(c.Value.Text), StringComparer.Ordinal)).OrderBy(c => c.Key)
            .Select(c => new Diagnostic(DiagnosticRules.ColumnUnknown, table.SpanOf(Head, c.Key), $"{table.PlaceOf(Head, c.Key)}\"{c.Value.Text}\" is not a column that is read.{NearestName.Hint(TableWords.NameOf(c.Value.Text), known)}"));
    }

    // Of two columns of one name the first counts; the second is reported by its own name.
    private static Dictionary<string, int> NumbersOf(TableRow row) =>
        row.Cells.OrderBy(c => c.Key).GroupBy(c => TableWords.NameOf(c.Value.Text), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Key, StringComparer.Ordinal);
}
