using System.Net;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Extraction;

/// <summary>
/// Checks that every control quotes its source: the words of its statement (or of the place's own quote) stand, in order, on
/// the lines that it cites in the file as it is on disk. It reads the raw text, not the parsed documents, so that it can tell a fault of the parser.
/// </summary>
public static partial class QuoteCheck
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
        return catalog.Controls
            .SelectMany(c => c.AlsoAt.Prepend(c.Source).Where(s => !IsQuote(s.Quote ?? c.Statement, s, lines)).Select(s => ToDiagnostic(c, s)))
            .ToEquatableArray();
    }

    private static void Fill(Document document, Dictionary<string, string[]> lines)
    {
        foreach (var filled in document.Fillings.Where(f => f.Line <= lines[document.File].Length))
            lines[document.File][filled.Line - 1] = filled.Text;
    }

    private static bool IsQuote(string statement, ControlSource source, Dictionary<string, string[]> lines)
    {
        if (!lines.TryGetValue(source.File, out var text) || source.Line < 1 || source.EndLine > text.Length)
            return false;
        // An ampersand behind a backslash begins no entity.
        var raw = string.Join('\n', text[(source.Line - 1)..source.EndLine]);
        return IsSubsequence(Letters(statement), Letters(WithCharacters(raw.Replace(@"\&", "&amp;", StringComparison.Ordinal))));
    }

    // An entity is its character in prose, and its own letters in code: which of the two stands there is the parser's to tell, so both count.
    private static string WithCharacters(string raw) => Entity().Replace(raw, m => WebUtility.HtmlDecode(m.Value) is var c && string.Equals(c, m.Value, StringComparison.Ordinal) ? c : c + m.Value);

    // Markup stands between and around words, so letters and digits are what can be compared.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static bool IsSubsequence(string wanted, string text)
    {
        var found = 0;
        foreach (var c in text)
        {
            if (found < wanted.Length && wanted[found] == c)
                found++;
        }
        return found == wanted.Length;
    }

    private static Diagnostic ToDiagnostic(Control control, ControlSource source) => new(
        DiagnosticRules.QuoteMismatch,
        SourceSpan.At(source.File, source.Line, 1),
        $"The statement of \"{control.Id}\" is not on lines {source.Line} to {source.EndLine}: \"{source.Quote ?? control.Statement}\".");

    [GeneratedRegex(@"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Entity();
}
