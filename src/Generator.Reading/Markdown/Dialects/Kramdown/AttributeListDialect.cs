using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Kramdown;

/// <summary>
/// Lines that name attributes for the page below, <c>{:new_window: target="_blank"}</c>, or ask for a list of such lines, and words that an attribute makes a
/// label of, <c>[Beta]{: tag-blue}</c>. The lines say nothing to a reader, and the brackets neither.
/// </summary>
internal sealed partial class AttributeListDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("{:") || page.Holds("attribute-definition-list");

    /// <summary>Whether a line names attributes.</summary>
    public static bool IsDefinition(string line) => Definition().IsMatch(line);

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (code[index] || line.Mark is not null || !line.Text.Contains('{', StringComparison.Ordinal))
                continue;
            if (IsDefinition(line.Text))
                line.Blank();
            else
                Unwrap(page, line);
        }
    }

    private static void Unwrap(PageLines page, SourceLine line)
    {
        var code = CodeSpans.In(line.Text);
        foreach (var match in Label().Matches(line.Text).Reverse().Where(m => !code.Cover(m.Index) && !IsReference(page, m.Groups["text"].Value)))
        {
            // A tag is a label beside the words, and no word of theirs: one that comes before them has a line of its own.
            var isTag = match.Groups["tag"].Success;
            var end = match.Index + match.Length;
            if (isTag && ListMarker.Behind(line.Text[..match.Index]).IsWhiteSpace() && line.Text.IndexOf('}', end) is > 0 and var last && last + 1 < line.Text.Length)
                line.Replace(last + 1, 0, "<br>");
            line.Replace(end - 1, 1, isTag ? "**" : "");
            line.Replace(match.Index, 1, isTag ? "**" : "");
        }
    }

    // A reference whose address stands elsewhere on the page is a link.
    private static bool IsReference(PageLines page, string name) =>
        page.Lines.Exists(l => l.Text.AsSpan().TrimStart().StartsWith($"[{name}]:", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^\s*(?:\{:\s?[\w-]+:[^{}]*\}|\{\{\s*(?:[\w-]+\.)*attribute-definition-list\s*\}\})\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?<![\]!\\])\[(?<text>[^\[\]]+)\](?=\{:(?<tag>\s*\.?tag)?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Label();
}
