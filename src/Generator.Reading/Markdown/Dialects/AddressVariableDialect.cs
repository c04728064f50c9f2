using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Variables in double braces within addresses, <c>[text]({{ site.url }}/page)</c>, <c>({{ "/page" | relative_url }})</c>: for their spaces markdown
/// wouldn't take these for links. A text is the address itself, whatever a filter makes of it; a variable that an address begins with is
/// where the site lies, and so the rest is an address within it.
/// </summary>
internal sealed partial class AddressVariableDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("}}") && (page.Included.Count > 0 || Address().IsMatch(page.Text));

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (!code[index] && line.Mark is null && line.Text.Contains("{{", StringComparison.Ordinal))
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

    [GeneratedRegex("""(?<=\]\(\s*|^\s*\[[^\]]+\]:\s*|(?:href|src)=["']\s*)(?:[^\s(){}"'<>]|\{\{(?![<%])[^{}]*\}\})*\{\{(?![<%])[^{}]*\}\}(?:[^\s(){}"'<>]|\{\{(?![<%])[^{}]*\}\})*""", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Address();

    [GeneratedRegex("""\{\{-?\s*(?:["'](?<text>[^"']*)["']|[.$]?(?<name>[\w.-]+))[^{}]*\}\}""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Filled();
}
