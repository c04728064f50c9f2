using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Myst;

/// <summary>Lines that say nothing in MyST: comments, which a percent sign begins, and breaks between blocks, <c>+++ {"name": "value"}</c>.</summary>
internal sealed partial class CommentDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Text.StartsWith("% ", StringComparison.Ordinal) || page.Holds("\n%") || page.Holds("\n+++");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        var isMyst = page.Holds("`{") || page.Holds(":::{") || page.Holds("}`") || page.Holds(")=\n");
        var begins = true;
        foreach (var (index, line) in page.Lines.Index())
        {
            var isComment = !code[index] && line.Mark is null && (Break().IsMatch(line.Text) || ((isMyst || begins) && Comment().IsMatch(line.Text)));
            if (isComment)
                line.Blank();
            begins = line.IsBlank;
        }
    }

    [GeneratedRegex(@"^ {0,3}%(?:\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\+\+\+\s*(?:\{.*\}\s*)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Break();
}
