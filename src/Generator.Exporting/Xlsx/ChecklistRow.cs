using Generator.Model;

namespace Generator.Exporting.Xlsx;

/// <summary>A control as a row of the checklist.</summary>
/// <param name="Control">The control.</param>
/// <param name="Answer">Its answer, or <c>null</c>.</param>
/// <param name="Topic">The title of its group.</param>
internal sealed record ChecklistRow(Control Control, Answer? Answer, string Topic)
{
    /// <summary>Where its sentence stands, or <c>null</c> where there is no such place.</summary>
    public string? Address { get; init; }

    /// <summary>The status's word; empty where there is none.</summary>
    public string Status => Answer is { } answer ? AnswerWords.Of(answer.Status) : "";

    /// <summary>Whether nobody has to look at the answer again. Only such a one counts as done.</summary>
    public bool Stands => Answer is { } answer && ExportSource.Stands(Control, answer);

    /// <summary>
    /// The rows of an export. Without an assessment there is a blank answer to fill in for each control that asks something of the customer, as in
    /// an assessment to start from.
    /// </summary>
    public static EquatableArray<ChecklistRow> Of(ExportSource source)
    {
        var (answers, topics) = (source.Answers, source.Catalog.Groups.ToDictionary(g => g.Id, g => g.Title, StringComparer.Ordinal));
        return source.Catalog.Controls.Select(c => new ChecklistRow(c, answers.GetValueOrDefault(c.Id) ?? BlankOf(source, c), topics.GetValueOrDefault(c.Group, c.Group)) { Address = source.AddressOf(c) }).ToEquatableArray();
    }

    private static Answer? BlankOf(ExportSource source, Control control) =>
        source.Assessment is null && control.Party == Party.Customer ? Assessment.BlankOf(control) : null;
}
