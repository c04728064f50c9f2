using Generator.Model;

namespace Generator.Writing.Json;

/// <summary>The ledger as JSON; <c>Schemas/ledger.schema.json</c> is its contract.</summary>
public static class LedgerJson
{
    /// <summary>The ledger in UTF-8 with <c>\n</c> line ends and one at the end: the same bytes for the same ledger.</summary>
    /// <param name="documents">The documents that were read; one without a statement is listed too.</param>
    /// <param name="extraction">What was made of them.</param>
    public static byte[] Write(EquatableArray<Document> documents, ExtractionResult extraction)
    {
        var statements = extraction.Ledger.ToLookup(s => s.Source.File, StringComparer.Ordinal);
        var document = new LedgerDocument(
            extraction.Catalog.Guide,
            extraction.Catalog.Version,
            SummaryOf(extraction.Ledger),
            extraction.Rules,
            documents.Select(d => new LedgerPage(d.File, d.Title, statements[d.File].Select(EntryOf).ToEquatableArray())).ToEquatableArray());
        return FileJson.Write(document, FileJson.Readable.LedgerDocument);
    }

    private static LedgerSummary SummaryOf(EquatableArray<Statement> ledger)
    {
        var counts = ledger.CountBy(s => s.Disposition).ToDictionary();
        int Of(Disposition disposition) => counts.GetValueOrDefault(disposition);
        return new LedgerSummary(ledger.Count, Of(Disposition.Control), Of(Disposition.Guidance), Of(Disposition.Navigation), Of(Disposition.PassedOver));
    }

    private static LedgerEntry EntryOf(Statement s) =>
        new(s.Source.Line, s.Source.EndLine, s.Source.Anchor, s.Form, s.Disposition, s.Control, s.Kind, s.Rule, s.Evidence, s.Curation, s.Text);
}

/// <summary>The file's top level.</summary>
internal sealed record LedgerDocument(
    string Guide, string Version, LedgerSummary Summary, EquatableArray<DecidingRule> Rules, EquatableArray<LedgerPage> Documents);

/// <summary>How many statements there are, and how many became what.</summary>
internal sealed record LedgerSummary(int Statements, int Control, int Guidance, int Navigation, int PassedOver);

/// <summary>The statements of one document, in reading order.</summary>
internal sealed record LedgerPage(string File, string Title, EquatableArray<LedgerEntry> Statements);

/// <summary>A statement and what became of it.</summary>
internal sealed record LedgerEntry(
    int Line,
    int EndLine,
    string Anchor,
    StatementForm Form,
    Disposition Disposition,
    string? Control,
    ControlKind? Kind,
    string Rule,
    string Evidence,
    CurationNote? Curation,
    string Text);
