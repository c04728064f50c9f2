using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Gitlab;

/// <summary>
/// For which editions a page or section of GitLab's holds: lines of bold names below <c>DETAILS:</c>, or a list of them in the shortcode <c>details</c>. They say something
/// about the text, as front matter does, and are none.
/// </summary>
internal sealed partial class PageDetailsDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("DETAILS:") || page.Holds("{{< details >}}");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var end = code[i] || page.Lines[i].Mark is not null ? i : EndOf(page.Lines, i);
            for (; i < end; i++)
                page.Lines[i].Blank();
        }
    }

    /// <summary>The line behind the last of the details that begin at a line; the line itself where none do.</summary>
    private static int EndOf(List<SourceLine> lines, int at)
    {
        if (Head().Match(lines[at].Text) is { Success: true } head)
        {
            var end = lines.FindIndex(at + 1, l => !Field().IsMatch(l.Text)) is >= 0 and var next ? next : lines.Count;
            return end > at + 1 || head.Groups["field"].Success ? end : at;
        }
        if (lines[at].Text.AsSpan().Trim() is not "{{< details >}}")
            return at;
        var last = lines.FindIndex(at + 1, l => !l.IsBlank && !Item().IsMatch(l.Text));
        return last > 0 && lines[last].Text.AsSpan().Trim() is "{{< /details >}}" && lines[at..last].Exists(l => Edition().IsMatch(l.Text)) ? last + 1 : at;
    }

    [GeneratedRegex(@"^\s*DETAILS:\s*(?<field>\*\*[A-Z].*)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s*\*\*[A-Z][\w -]*(?::\*\*|\*\*:)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Field();

    [GeneratedRegex(@"^\s*[-*]\s+[A-Z][\w -]*:\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Item();

    [GeneratedRegex(@"^\s*[-*]\s+(?:Tier|Offering):\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Edition();
}
