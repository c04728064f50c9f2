using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Markdown;
using Generator.Reading.Markdown.Dialects.AsciiDoc;

namespace Generator.Reading.Drafting;

/// <summary>
/// What the top of a page tells about it, in whatever dialect it is written: the front matter, or the attributes below an AsciiDoc title,
/// and the first heading, which is looked for line by line. What isn't understood tells nothing.
/// </summary>
/// <param name="File">The page's path.</param>
/// <param name="Heading">The first heading's words, or <c>null</c>.</param>
/// <param name="Keys">The keys above the text.</param>
internal sealed partial record PageHead(string File, string? Heading, FrontMatterKeys Keys)
{
    /// <summary>The title that the keys give, or <c>null</c>.</summary>
    public string? NamedTitle => Keys.ValueOf("title") is { } title && Clean(title) is { Length: > 0 } words ? words : null;

    /// <summary>The title: what readers see comes first.</summary>
    public string? Title => Heading ?? NamedTitle;

    /// <summary>Where <see cref="Title"/> stands, for people.</summary>
    public string TitleFrom => Heading is null ? $"\"title\" of {File}" : $"the first heading of {File}";

    /// <summary>Reads the top of a page.</summary>
    public static PageHead Of(SourceFile file)
    {
        var lines = SourceLine.Split(file.Text);
        var keys = FrontMatterKeys.In(file.Path, lines) ?? new FrontMatterKeys(Header.AttributesIn(lines), -1);
        return new PageHead(file.Path, HeadingIn([.. lines.Skip(keys.Last + 1).Select(l => l.Text)]), keys);
    }

    private static string? HeadingIn(IReadOnlyList<string> lines)
    {
        string? lesser = null;
        var fence = "";
        for (var i = 0; i < lines.Count; i++)
        {
            var mark = FenceMark().Match(lines[i]).Value.Trim();
            if (mark.Length > 0)
                fence = fence.Length == 0 ? mark : mark.StartsWith(fence, StringComparison.Ordinal) ? "" : fence;
            if (mark.Length > 0 || fence.Length > 0)
                continue;
            if (TitleAt(lines, i) is { Length: > 0 } title)
                return title;
            lesser ??= LesserHeading().Match(lines[i]) is { Success: true } match ? Clean(match.Groups["words"].Value) : null;
        }
        return lesser;
    }

    private static string? TitleAt(IReadOnlyList<string> lines, int index)
    {
        if (TopHeading().Match(lines[index]) is { Success: true } match)
            return Clean(match.Groups["words"].Value);
        var underlined = index + 1 < lines.Count && Underline().IsMatch(lines[index + 1]);
        return underlined ? Clean(lines[index]) : null;
    }

    // The words of a heading without what shapes them, its number, and what only a build knows.
    private static string Clean(string text)
    {
        var bare = Markup().Replace(LinkShape().Replace(Variable().Replace(text, ""), "${words}"), "");
        return string.Join(' ', Number().Replace(EscapeShape().Replace(bare, "${mark}"), "").TrimEnd('#').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"^ {0,3}(?:`{3,}|~{3,})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex FenceMark();

    [GeneratedRegex(@"^[#=]\s+(?<words>\S.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex TopHeading();

    [GeneratedRegex(@"^[#=]{2,6}\s+(?<words>\S.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex LesserHeading();

    [GeneratedRegex(@"^={2,}\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Underline();

    [GeneratedRegex(@"!?\[(?<words>[^\]]*)\]\([^)]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex LinkShape();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}|\$?\{[\w.-]+\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^\s*(?:[0-9]+(?:\.[0-9]+)*[.)]|[0-9]+(?:\.[0-9]+)+)\s+(?=\p{L})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Number();

    // Tags, attributes in braces, emphasis and code.
    [GeneratedRegex(@"<[^>]*>|\{[#:.][^}]*\}|[*`]|(?<!\w)_|_(?!\w)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\\(?<mark>[!-/:-@\[-`{-~])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex EscapeShape();
}
