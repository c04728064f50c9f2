using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Variables within addresses, <c>[text]({{ site.url }}/page)</c>, <c>({{ "/page" | relative_url }})</c> and those of Ruby's templates or in <c>$[]</c>: for their spaces markdown
/// wouldn't take these for links. A text is the address itself, whatever a filter makes of it; a variable that an address begins with is
/// where the site lies, and so the rest is an address within it.
/// </summary>
internal sealed partial class AddressVariableDialect : IDialect
{
    public bool IsIn(PageLines page) => VariableNames.MayBeIn(page) && (page.Included.Count > 0 || Address().IsMatch(page.Text));

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (!code[index] && line.Mark is null && VariableNames.MayBeIn(line.Text))
                InlineEdit.Fill(line, Address(), m => Written(page, line, m));
        }
    }

    private static string Written(PageLines page, SourceLine line, Match address) =>
        Filled().Replace(address.Value, m => ValueOf(page, line, address.Index + m.Index, m, isFirst: Filled().Replace(address.Value[..m.Index], "").Length == 0));

    private static string ValueOf(PageLines page, SourceLine line, int index, Match match, bool isFirst)
    {
        if (match.Groups["text"].Success)
            return match.Groups["text"].Value.Trim();
        var name = match.Groups["name"].Value;
        return page.ValueOrReport(name, line, index) ?? (isFirst ? "" : ReadableWords.Of(name).Replace(' ', '-'));
    }

    [GeneratedRegex(
        """
        (?<=\]\(\s*|^\s*\[[^\]]+\]:\s*|(?:href|src)=["']\s*)
        (?:[^\s(){}"'<>]|\{\{(?![<%])[^{}]*\}\}|<%=[^%<>]*%>)*
        (?:\{\{(?![<%])[^{}]*\}\}|<%=[^%<>]*%>|\$\[[A-Za-z_][\w.-]*\])
        (?:[^\s(){}"'<>]|\{\{(?![<%])[^{}]*\}\}|<%=[^%<>]*%>)*
        """,
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: -1)]
    private static partial Regex Address();

    [GeneratedRegex("""\{\{-?\s*(?:["'](?<text>[^"']*)["']|[.$]?(?<name>[\w.-]+))[^{}]*\}\}|<%=+\s*@?(?<name>[\w.]+)[^%<>]*%>|\$\[(?<name>[A-Za-z_][\w.-]*)\]""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Filled();
}
