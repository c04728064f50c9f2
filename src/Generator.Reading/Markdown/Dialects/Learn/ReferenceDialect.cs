using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects.Learn;

/// <summary>
/// What docfx puts words in the place of: a link without words has the title of the page that it leads to, a name of an interface,
/// <c>&lt;xref:Name&gt;</c>, is itself. Code of another file, <c>[!code-sh[name](file)]</c>, isn't text.
/// </summary>
internal sealed partial class ReferenceDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("[](") || page.Holds("<xref:") || page.Holds("[!code");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var line in page.Lines.Where((l, i) => !code[i] && l.Mark is null))
        {
            InlineEdit.Unwrap(line, Name());
            InlineEdit.Fill(line, Nameless(), m => TitleAt(page, m.Groups["path"].Value) is { } title ? $"[{title}](" : null);
            InlineEdit.Fill(line, Code(), m => WithoutCode(page, line, m));
        }
    }

    private static string? TitleAt(PageLines page, string path)
    {
        if (!page.Options.Files.TryGetValue(GuidePath.Combine(page.File, path), out var file))
            return null;
        var title = Title().Match(file.Text).Groups["title"].Value.Trim();
        return title.Length > 0 && title.AsSpan().IndexOfAny('[', ']', '<') < 0 ? title : null;
    }

    private static string WithoutCode(PageLines page, SourceLine line, Match match)
    {
        page.Report(DiagnosticRules.TagUnknown, line, match.Index, $"The code of '{match.Groups["path"].Value}' isn't in the text.");
        return "";
    }

    [GeneratedRegex(@"<xref:(?<text>[^?<>\s]+)(?:\?[^<>]*)?>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<!!)\[\]\((?=(?<path>[^()\s#?]+)[#?)])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Nameless();

    [GeneratedRegex(@"\[!code(?:-[\w+#]+)?\s*\[[^\]]*\]\((?<path>[^()?#\s]*)[^()]*\)\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex Code();

    [GeneratedRegex("""\A(?:---\r?\n(?:(?!---).*\r?\n)*?title:\s*["']?(?<title>[^"'\r\n]+)|(?:(?!#\s).*\r?\n)*#\s+(?<title>[^\r\n]+))""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Title();
}
