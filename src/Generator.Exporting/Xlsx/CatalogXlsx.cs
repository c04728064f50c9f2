using Generator.Model;

namespace Generator.Exporting.Xlsx;

/// <summary>A catalog as a workbook to work in: the checklist with its answers, the responsibility matrix, what changed, and where things stand.</summary>
public static class CatalogXlsx
{
    /// <summary>The workbook: the same bytes for the same source. No cell is a formula but those of the summary, which hold no words of others.</summary>
    /// <param name="source">What to export. No text of its answers may be too long (<see cref="TooLong"/>).</param>
    /// <param name="digest">The digest of the whole catalog.</param>
    public static byte[] Write(ExportSource source, string digest)
    {
        var rows = ChecklistRow.Of(source);
        var answered = source.Assessment is { Catalog.Length: > 0 } assessment ? assessment.Catalog : digest;
        return WorkbookXml.Write(source, answered, ChecklistSheet.Of(rows), MatrixSheet.Of(source.Guide.Provider ?? "Provider", rows), ChangesSheet.Of(source.Changes), SummarySheet.Of(source, rows));
    }

    /// <summary>The texts of answers that no cell can hold (GEN256); cut, they would come back as less than was written.</summary>
    public static IEnumerable<Diagnostic> TooLong(ExportSource source) => (source.Assessment?.Answers ?? []).SelectMany(a => Texts(a)
        .Where(t => t.Text.Length > XlsxText.Longest)
        .Select(t => new Diagnostic(DiagnosticRules.TextTooLong, SourceSpan.Start($"{source.Name}"), $"The {t.Name} of \"{a.Control}\" has {t.Text.Length} characters; a cell holds {XlsxText.Longest}.")));

    private static IEnumerable<(string Name, string Text)> Texts(Answer answer) =>
    [
        ("note", answer.Note ?? ""),
        ("owner", answer.Owner ?? ""),
        ("by", answer.By ?? ""),
        ("evidence", string.Join('\n', answer.Evidence)),
        ("approver", answer.Approval?.By ?? ""),
        ("comments", CommentLines.Write(answer)),
        ("reasons to look again", string.Join('\n', answer.LookAgain.SelectMany(l => l.Reasons))),
    ];
}
