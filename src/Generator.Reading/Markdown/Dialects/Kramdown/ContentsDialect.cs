using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Kramdown;

/// <summary>Lines that a build puts the page's contents in the place of: <c>[TOC]</c>, <c>[[_TOC_]]</c>, <c>{:toc}</c> below an item. They say nothing.</summary>
internal sealed partial class ContentsDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Text.Contains("toc", StringComparison.OrdinalIgnoreCase);

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (code[i] || line.Mark is not null || !Contents().IsMatch(line.Text))
                continue;
            // Of a list that the contents stand for there is one item, whose words nobody sees.
            if (line.Text.Contains("{:", StringComparison.Ordinal) && i > 0 && ListMarker.Of(page.Lines[i - 1].Text) is not null)
                page.Lines[i - 1].Blank();
            line.Blank();
        }
    }

    [GeneratedRegex(@"^\s*(?:\[\[?_?TOC_?\]\]?|\$\{toc\}|\{:\s*toc[^}]*\}|\[\[toc\]\]|@\[toc\](?:\([^)]*\))?|<!--\s*toc\s*-->)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex Contents();
}
