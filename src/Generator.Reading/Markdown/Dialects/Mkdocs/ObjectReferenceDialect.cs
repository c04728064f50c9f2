using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Mkdocs;

/// <summary>
/// What a build documents out of code, <c>::: module.Class</c> with options indented below: it isn't in the text, and a note says so. Nothing closes it.
/// </summary>
internal sealed partial class ObjectReferenceDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("::: ");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (code[i] || page.Lines[i].Mark is not null || Object().Match(page.Lines[i].Text) is not { Success: true } match)
                continue;
            var options = OptionsBelow(page.Lines, i);
            if (!match.Groups["name"].Value.Contains('.', StringComparison.Ordinal) && options == 0)
                continue;
            page.Lines[i].Fill(0, page.Lines[i].Text.Length, LeftOut.Note("reference of code", match.Groups["name"].Value));
            for (; options > 0; options--)
                page.Lines[++i].Blank();
        }
    }

    /// <summary>How many lines of options stand right below a line.</summary>
    private static int OptionsBelow(List<SourceLine> lines, int at)
    {
        if (at + 1 >= lines.Count || !Option().IsMatch(lines[at + 1].Text))
            return 0;
        var end = at + 1;
        while (end < lines.Count && !lines[end].IsBlank && lines[end].Indent >= 2)
            end++;
        return end - at - 1;
    }

    [GeneratedRegex(@"^:::\s+(?<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Object();

    [GeneratedRegex(@"^\s{2,}(?:handler|options|selection|rendering|inventories)\s*:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Option();
}
