using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Addresses with blanks, <c>[text](my page.md)</c>, and the size that a wiki sets behind a picture's, <c>(picture.png =300x)</c>: many tools take them
/// where CommonMark sees no link. Blanks are written as CommonMark has them, where the address looks like one or a page is there; a size says nothing.
/// </summary>
internal sealed partial class SpacedAddressDialect : IDialect
{
    public bool IsIn(PageLines page) => page.IsMixed || Gap().IsMatch(page.Text);

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (!code[index] && line.Mark is null && line.Text.Contains("](", StringComparison.Ordinal))
                Mend(page, line);
        }
    }

    private static void Mend(PageLines page, SourceLine line)
    {
        var code = CodeSpans.In(line.Text);
        foreach (var match in Spaced().Matches(line.Text).Reverse())
        {
            var address = match.Groups["address"];
            if (code.Cover(match.Index) || !(Shape().IsMatch(address.Value) || IsPage(page, address.Value)))
                continue;
            if (match.Groups["size"] is { Success: true } size)
                line.Remove(size.Index, size.Length);
            foreach (var blank in Enumerable.Range(address.Index, address.Length).Where(i => line.Text[i] is ' ' or '\t').Reverse())
                line.Replace(blank, 1, "%20");
        }
    }

    private static bool IsPage(PageLines page, string address) =>
        address.Contains(' ', StringComparison.Ordinal) && GuideNames.PageAt(page, address.Split('#')[0]) is not null;

    [GeneratedRegex(@"\]\([^()\n]*[ \t]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Gap();

    // Perhaps with blanks within, or a size behind it. Parentheses within an address pair up; a title may stand behind it.
    [GeneratedRegex(
        """
        (?<=\]\(\s*)
        (?<address>[^\s()<>"{}](?:[^()<>"{}\n]|\([^()<>"{}\n]*\))*?)
        (?<size>\s+=[0-9]*%?x[0-9]*%?)?
        (?=(?:\s+"[^"\n]*"|\s+'[^'\n]*')?\s*\))
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: -1)]
    private static partial Regex Spaced();

    // A path from a root or a folder, a place in the page, an address on the network, a file's name.
    [GeneratedRegex(@"^(?:\.{0,2}/|#|https?://)|\.[A-Za-z]\w{0,4}(?:[#?].*)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Shape();
}
