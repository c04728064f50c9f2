using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Names of places as Elastic's documentation has them: of a heading in brackets behind its words, <c>## Title [name-of-it]</c>, and of any place
/// between three dollar signs, <c>$$$name$$$</c>.
/// </summary>
internal sealed partial class HeadingAnchorDialect : IDialect
{
    // What else pages of those who name headings so hold.
    private static readonly string[] Signs = ["$$$", "applies_to", "mapped_pages:", "{note}", "{tip}", "{important}", "{warning}", "{dropdown}", "{tab-set}", "{step}", "{stepper}", "{icon}`"];

    public bool IsIn(PageLines page) => (page.Holds("]") && page.Holds("#")) || page.Holds("$$$");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        var isSigned = Array.Exists(Signs, s => page.Text.Contains(s, StringComparison.Ordinal)) || Sign().IsMatch(page.Text);
        foreach (var (index, line) in page.Lines.Index())
        {
            if (code[index] || line.Mark is not null)
                continue;
            while (line.Text.StartsWith('#') && Name().Match(line.Text) is { Success: true } match && IsName(page, match.Groups["name"].Value, isSigned || match.Groups["sign"].Length > 0))
                line.Replace(match.Index, match.Length, Anchor(match));
            InlineEdit.Fill(line, Place(), Anchor);
        }
    }

    // A single word may be one of the heading's own; then nothing leads to it.
    private static bool IsName(PageLines page, string name, bool isSigned) =>
        name.AsSpan(1).ContainsAny('-', '_') || ((isSigned || page.Options.LinkedNames.Contains(name)) && !page.Text.Contains($"[{name}]:", StringComparison.Ordinal));

    private static string Anchor(Match match) => $"<a name=\"{match.Groups["name"].Value}\"></a>";

    // A name of several words behind another heading, and a substitution by its bare name, which is no variable of other builds.
    [GeneratedRegex(@"^#{1,6}\s.*[^\s#\]]\s+\[[a-z0-9]+(?:-[a-z0-9]+)+\]\s*$|(?<![{\w$.])\{\{[a-z][a-z0-9-]*\}\}(?!\})", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: -1)]
    private static partial Regex Sign();

    // Other names that the heading has stand behind it already; how far along it is stands before them, and is no word of it.
    [GeneratedRegex(@"(?<=[^\s#\]]\s*)(?:\s+\[(?i:preview|beta|experimental|deprecated|new)\])*\s+\[(?<sign>#)?(?<name>_?[a-z0-9]+(?:[-_]+[a-z0-9]+)*)\](?=(?:\s*<a name=""[^""]*""></a>)*\s*$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Name();

    [GeneratedRegex(@"\$\$\$(?<name>[\w.:/-]+)\$\$\$ ?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Place();
}
