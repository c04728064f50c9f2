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
    /// <summary>One diagnostic per piece of text that holds such signs.</summary>
    public static IEnumerable<Diagnostic> In(Document document) =>
        document.Sections.SelectMany(s => s.Title.Concat(TextsOf(s.Blocks))).SelectMany(Runs).Select(ToDiagnostic).OfType<Diagnostic>();

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

    private static Diagnostic? ToDiagnostic(TextRun run) =>
        Signs().Match(run.Value) is { Success: true } match
            ? new Diagnostic(DiagnosticRules.LeftoverMarkup, SpanOf(run, match.Index), $"'{match.Value.Trim()}' is taken for words.")
            : null;

    // Escapes before it may stand for fewer characters than they are written with, so that it is the line's own place or a little before.
    private static SourceSpan SpanOf(TextRun run, int index) => run.Span.Line == run.Span.EndLine
        ? run.Span with { Column = Math.Min(run.Span.Column + index, run.Span.EndColumn) }
        : run.Span;

    [GeneratedRegex("""\[![A-Za-z]+\b|^(?:!!!|\?\?\?\+?)\s*\w|^:::|\{\{[<%]|\{%|%\}|\{:\s?[.#\w]|(?<![./:_@])\{\{[\w.\s-]+\}\}(?![./:_@]\w)|^\[[ xX]\]\s\w|\[\^[\w-]+\]|~~|</?[A-Z][A-Za-z]+(?:\s[^<>]*)?/>|</[A-Za-z]+>|\s\{#[\w-]+\}|\[\[_?TOC|--8<--|\{/\*|\*/\}|^===\s["']""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Signs();
}
