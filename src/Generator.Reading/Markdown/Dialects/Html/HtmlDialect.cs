using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Dialects.Tags;

namespace Generator.Reading.Markdown.Dialects.Html;

/// <summary>
/// HTML and components within markdown, and what else a page of MDX holds: imports, exports and comments in braces say nothing,
/// and no indentation makes code there.
/// </summary>
internal sealed partial class HtmlDialect : IDialect
{
    private static readonly HtmlLanguage Language = new();

    public bool IsIn(PageLines page) => page.Holds("</") || page.Holds("/>") || page.Holds("<li") || page.Holds("<img") || page.Holds("{/*") || BlockTag().IsMatch(page.Text) || IsMdx(page);

    public void Read(PageLines page)
    {
        if (IsMdx(page))
        {
            ReadModules(page);
            BraceComments.Blank(page);
            Expressions.Read(page);
            ReadNothings(page);
        }
        if (page.Holds("Badge"))
            Badges.TakeOut(page);
        if (page.Holds("{/*"))
            Comments.TakeOut(page, Comment(), EndOfComment());
        TagPass.Run(page, Language);
    }

    private static bool IsMdx(PageLines page) =>
        page.File.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase) || (page.Text.Contains("import ", StringComparison.Ordinal) && ImportLine().IsMatch(page.Text));

    private static void ReadModules(PageLines page)
    {
        page.HasIndentedCode = false;
        var code = page.CodeLines();
        var isWithin = false;
        foreach (var (index, line) in page.Lines.Index())
        {
            if (code[index] || line.Mark is not null)
                continue;
            isWithin = isWithin ? !line.IsBlank && !line.Text.StartsWith("</", StringComparison.Ordinal) : ModuleLine().IsMatch(line.Text);
            if (isWithin)
                line.Blank();
        }
    }

    /// <summary>Takes out fragments without a name, and spaces in braces.</summary>
    private static void ReadNothings(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var line in page.Lines.Where((l, i) => !code[i] && l.Mark is null))
        {
            for (var match = Nothing().Match(line.Text); match.Success; match = Nothing().Match(line.Text))
                line.Remove(match.Index, match.Length);
        }
    }

    [GeneratedRegex(@"\{/\*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\*/\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex EndOfComment();

    // One that is never closed may be all there is.
    [GeneratedRegex(@"^\s*<(?:details|div|section|[A-Z][A-Za-z.]*)[\s>]|[^\s]<p[\s>]|<[A-Z][A-Za-z.]*\s+[\w-]+\s*=", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex BlockTag();

    [GeneratedRegex("""^import\s.+\sfrom\s+['"]|^import\s+['"]|^import\s+(?:[\w$]+\s*,\s*)?\{[^{};"']*\}\s*from\s*['"]""", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex ImportLine();

    [GeneratedRegex("""^(?:import\s+(?:['"{*]|[\w$]+(?:\s*,|\s+from\b))|export\s+(?:const|let|var|function|default|async|class|\{|\*))""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex ModuleLine();

    [GeneratedRegex("""</?>|\{\s*(?:" *"|' *')\s*\}""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Nothing();
}
