using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Mkdocs;

/// <summary>The language of inline code at its beginning, <c>#!sh ls</c> or <c>:::sh ls</c>, which colours it and isn't shown.</summary>
internal sealed partial class CodeLanguageDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("#!") || page.Holds("`:::") || page.Holds("` :::");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var line in page.Lines.Where((l, i) => !code[i] && l.Mark is null))
            InlineEdit.Unwrap(line, Begins());
    }

    [GeneratedRegex(@"(?<text>`+ ?)(?:#!|:::)[a-z][\w+-]*\s+(?=[^\s`])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Begins();
}
