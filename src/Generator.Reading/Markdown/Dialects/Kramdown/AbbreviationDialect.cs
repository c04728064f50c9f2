using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Kramdown;

/// <summary>
/// What an abbreviation stands for, <c>*[RBAC]: role-based access control</c>, on a line of its own: a page shows it where somebody points at the
/// abbreviation, and says nothing by it.
/// </summary>
internal sealed partial class AbbreviationDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("*[");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var line in page.Lines.Where((l, i) => !code[i] && l.Mark is null && Definition().IsMatch(l.Text)))
            line.Blank();
    }

    [GeneratedRegex(@"^ {0,3}\*\[[^\]]+\]:(?:\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Definition();
}
