using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Learn;

/// <summary>Names that translators leave as they are, <c>:::no-loc text="Name":::</c>, wherever they stand in a line: they are the name.</summary>
internal sealed partial class FixedNameDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("no-loc");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var line in page.Lines.Where((l, i) => !code[i] && l.Mark is null && l.Text.Contains("no-loc", StringComparison.Ordinal)))
            InlineEdit.Unwrap(line, Name());
    }

    [GeneratedRegex(""":::\s*no-loc\s+text\s*=\s*(?<quote>["'])(?<text>[^"']+)\k<quote>\s*:::""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Name();
}
