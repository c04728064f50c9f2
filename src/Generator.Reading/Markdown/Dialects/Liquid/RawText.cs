using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Liquid;

/// <summary>
/// What stands between <c>{% raw %}</c> and its end is shown as it is: its braces get a backslash, so that nothing takes them for tags or variables and
/// markdown shows them. Code needs none.
/// </summary>
internal sealed partial class RawText : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("endraw");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        var isRaw = false;
        foreach (var line in page.Lines.Where((l, i) => !code[i] && l.Mark is null))
        {
            var from = 0;
            while (InlineEdit.Next(line, Limit(), from) is { } limit)
            {
                var added = isRaw ? Escape(line, from, limit.Index) : 0;
                isRaw = limit.Groups["end"].Length == 0;
                from = limit.Index + added;
                line.Remove(from, limit.Length);
            }
            if (isRaw)
                Escape(line, from, line.Text.Length);
        }
    }

    /// <summary>Puts backslashes between the braces of a part of a line; returns how many.</summary>
    private static int Escape(SourceLine line, int from, int to)
    {
        var added = 0;
        var code = CodeSpans.In(line.Text);
        foreach (var brace in Braces().Matches(line.Text).Where(m => m.Index >= from && m.Index < to && !code.Cover(m.Index)).Reverse())
        {
            line.Replace(brace.Index + 1, 0, "\\");
            added++;
        }
        return added;
    }

    [GeneratedRegex(@"\{%-?\s*(?<end>end)?raw\s*-?%\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Limit();

    [GeneratedRegex(@"\{(?=[{%])|%(?=\})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Braces();
}
