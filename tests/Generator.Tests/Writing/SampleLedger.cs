using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Tests.Writing;

/// <summary>A ledger of documents: a statement per block, with every disposition among them.</summary>
internal static class SampleLedger
{
    public static EquatableArray<DecidingRule> Rules => [new("background", $"Says nothing, not even {SampleSite.Hostile}."), new("pointer", "It only sends the reader elsewhere.")];

    public static EquatableArray<Statement> Of(IEnumerable<Document> documents, Catalog catalog) =>
        documents.SelectMany(d => SampleControls.Blocks(d).Where(b => PlainText.Of(b.Inlines).Length > 0).Select((b, i) => ToStatement(d, b, i, catalog))).ToEquatableArray();

    private static Statement ToStatement(Document document, (SourceSpan Span, EquatableArray<Inline> Inlines, string Anchor) block, int index, Catalog catalog)
    {
        var text = PlainText.Of(block.Inlines).Replace(PlainText.Break, ' ');
        var control = catalog.Controls.FirstOrDefault(c => c.Ranges.Any(r => r.Block == block.Span));
        var disposition = control is not null ? Disposition.Control : (index % 4) switch
        {
            2 when !catalog.Controls.IsEmpty => Disposition.Guidance,
            3 => Disposition.Navigation,
            _ => Disposition.PassedOver,
        };
        var id = control?.Id ?? (disposition == Disposition.Guidance ? catalog.Controls[0].Id : null);
        return new Statement(
            StatementForm.Sentence,
            text,
            new ControlSource(document.File, block.Anchor, block.Span.Line, block.Span.EndLine),
            new TextRange(block.Span, 0, text.Length),
            disposition,
            id,
            control?.Kind,
            index % 3 == 0 ? "pointer" : "background",
            "");
    }
}
