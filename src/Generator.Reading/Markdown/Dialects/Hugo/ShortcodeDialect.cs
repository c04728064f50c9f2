using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Dialects.Tags;

namespace Generator.Reading.Markdown.Dialects.Hugo;

/// <summary>Shortcodes, as Hugo and those who took them over have them: <c>{{&lt; name "argument" &gt;}}...{{&lt; /name &gt;}}</c>, with percent signs too. What stands
/// between <c>{{/*</c> and <c>*/}}</c> is a comment.</summary>
internal sealed partial class ShortcodeDialect : IDialect
{
    private static readonly ShortcodeLanguage Language = new();

    public bool IsIn(PageLines page) => page.Holds("{{<") || page.Holds("{{%") || Begins().IsMatch(page.Text);

    public void Read(PageLines page)
    {
        if (Begins().IsMatch(page.Text))
            Comments.TakeOut(page, Begins(), Ends());
        var code = page.CodeLines();
        // One that is shown and not run is code.
        foreach (var line in page.Lines.Where((l, i) => !code[i] && l.Mark is null))
            InlineEdit.Fill(line, Shown(), m => $"`{m.Value.Replace("/*", "", StringComparison.Ordinal).Replace("*/", "", StringComparison.Ordinal)}`");
        TagPass.Run(page, Language);
    }

    [GeneratedRegex(@"\{\{-?\s*/\*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Begins();

    [GeneratedRegex(@"\*/\s*-?\}\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\{\{[<%]/\*(?:(?!\*/).)*\*/[>%]\}\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Shown();
}
