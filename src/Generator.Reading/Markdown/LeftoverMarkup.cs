using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Reading.Markdown;

/// <summary>
/// Finds markup that no dialect has read: signs that stand in words but are no words. It looks at what a document says, not at
/// its source, so that it tells what a reader would see. Inline code may hold anything.
/// </summary>
internal static partial class LeftoverMarkup
{
    /// <summary>One diagnostic per piece of text that holds such signs. Braces behind a backslash are meant to be shown.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">The text that the parser read.</param>
    public static IEnumerable<Diagnostic> In(Document document, string source) =>
        document.Sections.SelectMany(s => s.Title.Concat(TextsOf(s.Blocks))).SelectMany(Runs).Select(r => ToDiagnostic(r, source)).OfType<Diagnostic>();

    private static IEnumerable<Inline> TextsOf(IEnumerable<Block> blocks) => BlockWalk.All(blocks).SelectMany(b => b switch
    {
        Paragraph paragraph => paragraph.Inlines,
        Table table => table.Rows.Prepend(table.Head).SelectMany(r => r.Cells).SelectMany(c => c.Inlines),
        _ => (IEnumerable<Inline>)[],
    });

    private static IEnumerable<TextRun> Runs(Inline inline) => inline switch
    {
        TextRun run => [run],
        Emphasis emphasis => emphasis.Children.SelectMany(Runs),
        Link link => link.Children.SelectMany(Runs),
        _ => [],
    };

    private static Diagnostic? ToDiagnostic(TextRun run, string source) =>
        Signs().Matches(run.Value).FirstOrDefault(m => !IsEscaped(m.Value, source)) is { } match
            ? new Diagnostic(DiagnosticRules.LeftoverMarkup, PlaceOf(run, match.Index), $"'{match.Value.Trim()}' is taken for words.")
            : null;

    private static bool IsEscaped(string sign, string source) => sign[0] is '{' or '%' && source.Contains(sign.Insert(1, "\\"), StringComparison.Ordinal);

    // Where each character of a run stands for one of its source, the sign's own place can be told.
    private static SourceSpan PlaceOf(TextRun run, int index)
    {
        var span = run.Span;
        return span.Line == span.EndLine && span.EndColumn - span.Column + 1 == run.Value.Length
            ? span with { Column = span.Column + index }
            : span;
    }

    [GeneratedRegex("""\[![A-Za-z][\w-]*\b|^(?:!!!|\?\?\?\+?)\s*\w|^:::|^/{3,}\s*[a-z]+|^>>>|^:{2}[a-z][\w-]*[\[{]|(?<![\w:]):[a-z][a-z-]*\[|\{\{[<%]|\{%|%\}|\{:\s?[.#\w:/]|(?<![./:_@])\{\{[\w.\s-]+\}\}(?![./:_@]\w)|\{\{-?\s*(?:[A-Za-z_][\w-]*\.[\w.-]+|["'])[^{}]*\}\}|\]\(\{\{|\]\(\s*<?\{\{|^\[[ xX~]\]\s\w|\[\^[\w-]+\]|~~|</?[A-Z][A-Za-z.]+(?:\s[^<>]*)?/>|</[A-Za-z]+>|<!--|\s\{#[\w-]+\}|\]\{[.#:]|\[\[_?TOC|-{1,2}8<-{1,2}|\{/\*|\*/\}|^===\s["']|\{::|^\*\[[^\]]+\]:|\{(?:\+\+|--|==|>>|~~)|(?:\+\+|--|==|<<|~~)\}|^%\s\w|^\+\+\+(?:\s*\{|$)|\{[\w:.-]+\}`|<xref:|<%(?!%)|%>|\$\[[A-Za-z_][\w.-]*\]|(?<=^|\s):[a-z]+(?:_[a-z]+)*:(?=$|[\s.,;!?])""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Signs();
}
