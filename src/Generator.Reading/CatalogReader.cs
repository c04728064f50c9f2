using System.Text.Json;
using Generator.Model;
using Generator.Reading.Json;

namespace Generator.Reading;

/// <summary>Reads catalogs back from JSON, as <c>extract --json</c> and <c>export --format json</c> write them.</summary>
public static class CatalogReader
{
    /// <summary>Reads a catalog. What isn't one is a problem with its line and column, and the catalog is empty.</summary>
    public static Outcome<Catalog> Read(SourceFile file)
    {
        try
        {
            var document = JsonSerializer.Deserialize(file.Text, CatalogReadingContext.Default.CatalogData);
            return document is null ? Nothing(file, 1, 1, "The file holds null; a catalog was expected.") : Check(file, document.ToCatalog());
        }
        catch (JsonException fault)
        {
            return Nothing(file, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1, $"{Sentence(fault)} A catalog was expected.");
        }
    }

    private static Outcome<Catalog> Check(SourceFile file, Catalog catalog)
    {
        var twice = catalog.Controls.GroupBy(c => c.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any());
        return new Outcome<Catalog>(catalog, twice.Select(g => new Diagnostic(DiagnosticRules.DuplicateControl, PlaceOf(file, g.Key), $"The id \"{g.Key}\" stands here a second time.")).ToEquatableArray());
    }

    private static Outcome<Catalog> Nothing(SourceFile file, int line, int column, string message) =>
        new(new Catalog("", "", [], []), [new Diagnostic(DiagnosticRules.JsonSyntax, SourceSpan.At(file.Path, line, column), message)]);

    // The reader's own words end with the place, which the diagnostic says already.
    private static string Sentence(JsonException fault)
    {
        var end = fault.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        var message = end < 0 ? fault.Message : fault.Message[..end];
        return $"{message.TrimEnd('.')} ({fault.Path ?? "$"}).";
    }

    private static SourceSpan PlaceOf(SourceFile file, string id)
    {
        var quoted = $"\"id\": \"{id}\"";
        var first = file.Text.IndexOf(quoted, StringComparison.Ordinal);
        var second = first < 0 ? -1 : file.Text.IndexOf(quoted, first + 1, StringComparison.Ordinal);
        if (second < 0)
            return SourceSpan.Start(file.Path);
        var before = file.Text.AsSpan(0, second);
        return SourceSpan.At(file.Path, before.Count('\n') + 1, second - before.LastIndexOf('\n'));
    }
}
