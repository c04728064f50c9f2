using Generator.Model;
using Generator.Reading.Sheets;

namespace Generator.Reading.Xlsx;

/// <summary>The answers of a workbook: of its first sheet that has some, under whatever name.</summary>
internal static class WorkbookAnswers
{
    /// <summary>Reads them; <c>null</c> where no sheet has a head of answers.</summary>
    public static Outcome<ImportedAnswers?>? Read(Workbook book)
    {
        var version = book.Properties.GetValueOrDefault(WorkbookWords.Version, "");
        var read = book.Sheets.Select(s => AnswerTable.Read(s, version)).FirstOrDefault(r => r is not null);
        return read is null ? null : new Outcome<ImportedAnswers?>(Named(new ImportedAnswers(read.Value, []), book), read.Diagnostics);
    }

    private static ImportedAnswers Named(ImportedAnswers answers, Workbook book) => answers with
    {
        Guide = NameOf(book, WorkbookWords.Guide),
        Version = NameOf(book, WorkbookWords.Version),
        Catalog = book.Properties.GetValueOrDefault(WorkbookWords.Catalog, ""),
    };

    private static PlacedName? NameOf(Workbook book, string property) =>
        book.Properties.TryGetValue(property, out var name) && name.Length > 0 ? new PlacedName(name, SourceSpan.Start(book.Sheets[0].File)) : null;
}
