using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects.Colons;

/// <summary>
/// Directives of fewer than three colons: <c>::name[words]{arguments}</c> on a line of its own, <c>:name[words]</c> and <c>:name{value="words"}</c> among words.
/// They are their words.
/// </summary>
internal sealed partial class LeafDirectiveDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("::") || ((page.Holds("]") || page.Holds("}")) && (Inline().IsMatch(page.Text) || Wordless().IsMatch(page.Text)));

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var line in page.Lines.Where((l, i) => !code[i] && l.Mark is null && l.Text.Contains(':', StringComparison.Ordinal)))
        {
            if (Leaf().Match(line.Text) is { Success: true } leaf)
                Read(page, line, leaf);
            else
                ReadInline(line);
        }
    }

    private static void ReadInline(SourceLine line)
    {
        InlineEdit.Unwrap(line, Inline());
        InlineEdit.Fill(line, Wordless(), m => m.Groups["text"].Value);
    }

    private static void Read(PageLines page, SourceLine line, Match leaf)
    {
        var words = leaf.Groups["text"];
        if (words.Length == 0)
        {
            page.Report(DiagnosticRules.TagUnknown, line, leaf.Groups["name"].Index, $"The directive '{leaf.Groups["name"].Value}' shows something that isn't in the text.");
            line.Blank();
            return;
        }
        line.Remove(words.Index + words.Length, line.Text.Length - words.Index - words.Length);
        line.Remove(line.Indent, words.Index - line.Indent);
    }

    [GeneratedRegex(@"^\s*::(?<name>[a-z][\w-]*)(?:\[(?<text>[^\]]*)\](?:\{[^}]*\})?|\{[^}]*\})\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Leaf();

    [GeneratedRegex(@"(?<![\w:`\\]):[a-z][a-z-]*\[(?<text>[^\[\]]+)\](?:\{[^}]*\})?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Inline();

    [GeneratedRegex("""(?<![\w:`\\]):[a-z][a-z-]*\{(?=[^{}]*=)(?:[^{}]*?\b(?:value|label|text|title)\s*=\s*["'](?<text>[^"'{}]*)["'])?[^{}]*\}""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Wordless();
}
