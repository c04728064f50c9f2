using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects.Learn;

/// <summary>
/// What docfx puts words in the place of: a link without words has the title of the page that it leads to, or where that isn't there its file's name;
/// a name of an interface, <c>&lt;xref:Name&gt;</c>, <c>&lt;xref href="Name"&gt;</c>, <c>@Name.Of.It</c>, is itself. Code of another file, <c>[!code-sh[name](file)]</c>, isn't text.
/// </summary>
internal sealed partial class ReferenceDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("[](") || page.Holds("<project:") || page.Holds("<xref") || page.Holds("@") || page.Holds("[!code");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var line in page.Lines.Where((l, i) => !code[i] && l.Mark is null))
        {
            InlineEdit.Unwrap(line, Name());
            InlineEdit.Unwrap(line, SignedName());
            InlineEdit.Fill(line, Nameless(), m => TitleAt(page, m.Groups["path"].Value) is { } title ? $"[{title}](" : null);
            InlineEdit.Fill(line, Code(), m => WithoutCode(page, line, m));
        }
    }

    private static string? TitleAt(PageLines page, string path)
    {
        if (!page.Options.Files.TryGetValue(GuidePath.Combine(page.File, path), out var file))
            return NameOf(path);
        var title = Title().Match(file.Text).Groups["title"].Value.Trim();
        return title.Length > 0 && title.AsSpan().IndexOfAny('[', ']', '<') < 0 ? title : null;
    }

    // An index is called by its folder.
    private static string? NameOf(string path)
    {
        if (!DocumentNames.IsDocument(path) || path.Contains("://", StringComparison.Ordinal))
            return null;
        var parts = DocumentNames.WithoutEnding(path).Split('/', StringSplitOptions.RemoveEmptyEntries).Where(p => p is not ("." or "..")).ToArray();
        var name = parts is [.., var folder, "index" or "README" or "readme" or "_index"] ? folder : parts.LastOrDefault() ?? "";
        return name.Any(char.IsLetterOrDigit) && !name.AsSpan().ContainsAny('[', ']', '<') ? ReadableWords.Of(name) : null;
    }

    private static string WithoutCode(PageLines page, SourceLine line, Match match)
    {
        page.Report(DiagnosticRules.TagUnknown, line, match.Index, $"The code of '{match.Groups["path"].Value}' isn't in the text.");
        return "";
    }

    [GeneratedRegex("""<xref:(?<text>[^?<>\s]+)(?:\?[^<>]*)?>|<xref\s+href="(?<text>[^"?<>]+)[^<>]*>(?:</xref>)?""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Name();

    // What a handle or an address has before its sign, and what calls it, is none.
    [GeneratedRegex("""(?<![^\s(])@(?:"(?<text>[A-Za-z_][\w.]*)"|(?<text>[A-Z]\w*(?:\.[A-Z]\w*)+)(?![\w(]|\.\w))""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex SignedName();

    [GeneratedRegex(@"(?<!!)\[\]\((?=(?<path>[^()\s#?]+)[#?)])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Nameless();

    [GeneratedRegex(@"\[!code(?:-[\w+#]+)?\s*\[[^\]]*\]\((?<path>[^()?#\s]*)[^()]*\)\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex Code();

    [GeneratedRegex("""\A(?:---\r?\n(?:(?!---).*\r?\n)*?title:\s*["']?(?<title>[^"'\r\n]+)|(?:(?!#\s).*\r?\n)*#\s+(?<title>[^\r\n]+))""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Title();
}
