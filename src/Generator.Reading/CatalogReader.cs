using System.Text.Json;
using Generator.Model;
using Generator.Reading.Json;

namespace Generator.Reading;

/// <summary>Reads catalogs back from JSON, as <c>extract --json</c> and <c>export --format json</c> write them.</summary>
public static class CatalogReader
{
    // The text is looked through for each.
    private const int MostTold = 20;

    /// <summary>Reads a catalog. What isn't one is a problem with its line and column, and the catalog is empty.</summary>
    public static Outcome<Catalog> Read(SourceFile file)
    {
        try
        {
            var document = JsonSerializer.Deserialize(file.Text, CatalogReadingContext.Default.CatalogData);
            return document is null ? Nothing(SourceSpan.Start(file.Path), "The file holds null; a catalog was expected.") : Check(file, document.ToCatalog());
        }
        catch (JsonException fault)
        {
            return Nothing(JsonFault.PlaceOf(file, fault), $"{JsonFault.WordsOf(fault)} ({fault.Path ?? "$"}). A catalog was expected.");
        }
    }

    private static Outcome<Catalog> Check(SourceFile file, Catalog catalog)
    {
        var twice = catalog.Controls.GroupBy(c => c.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Take(MostTold);
        return new Outcome<Catalog>(catalog, twice.Select(g => new Diagnostic(DiagnosticRules.DuplicateControl, PlaceOf(file, g.Key), $"The id \"{g.Key}\" stands here a second time.")).ToEquatableArray());
    }

    private static Outcome<Catalog> Nothing(SourceSpan place, string message) =>
        new(new Catalog("", "", [], []), [new Diagnostic(DiagnosticRules.JsonSyntax, place, message)]);

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
