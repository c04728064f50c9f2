using Generator.Model;

namespace Generator.Extraction;

/// <summary>
/// Checks that every control quotes its source: the words of its statement (or of the place's own quote) stand, in order, on
/// the lines that it cites in the file as it is on disk. It reads the raw text, not the parsed documents, so that it can tell a fault of the parser.
/// </summary>
public static class QuoteCheck
{
    /// <summary>One diagnostic per place that doesn't hold the statement's words; none is expected.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="files">The files of the version, with the paths that the catalog names.</param>
    /// <param name="documents">What was read of them: lines that words were put in are held against as they were read.</param>
    public static EquatableArray<Diagnostic> Check(Catalog catalog, IEnumerable<SourceFile> files, IEnumerable<Document> documents)
    {
        var lines = files.ToDictionary(f => f.Path, f => f.Text.Split('\n'), StringComparer.Ordinal);
        foreach (var document in documents)
            Fill(document, lines);
        var letters = new CitedLetters(lines);
        return catalog.Controls
            .SelectMany(c => c.AlsoAt.Prepend(c.Source).Where(s => !letters.Holds(s, s.Quote ?? c.Statement)).Select(s => ToDiagnostic(c, s)))
            .ToEquatableArray();
    }

    private static void Fill(Document document, Dictionary<string, string[]> lines)
    {
        foreach (var filled in document.Fillings.Where(f => f.Line <= lines[document.File].Length))
            lines[document.File][filled.Line - 1] = filled.Text;
    }

    private static Diagnostic ToDiagnostic(Control control, ControlSource source) => new(
        DiagnosticRules.QuoteMismatch,
        SourceSpan.At(source.File, source.Line, 1),
        $"The statement of \"{control.Id}\" is not on lines {source.Line} to {source.EndLine}: \"{source.Quote ?? control.Statement}\".");
}
