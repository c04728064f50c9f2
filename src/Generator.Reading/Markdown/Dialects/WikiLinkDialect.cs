using System.Text.RegularExpressions;
using Generator.Model;
using Group = System.Text.RegularExpressions.Group;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Links of wikis, <c>[[Page]]</c>, <c>[[Page#Heading|words]]</c>, and what they embed, <c>![[picture.png|300]]</c>. A page is named by its path or its
/// name alone. Some wikis write the words first: a side that is a page is the target. A page that is embedded is a link to it.
/// </summary>
internal sealed partial class WikiLinkDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("[[");

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (!code[index] && line.Mark is null && line.Text.Contains("[[", StringComparison.Ordinal))
                ReadLinks(page, line);
        }
    }

    private static void ReadLinks(PageLines page, SourceLine line)
    {
        var code = CodeSpans.In(line.Text);
        foreach (var match in Link().Matches(line.Text).Reverse().Where(m => !code.Cover(m.Index)))
        {
            var (address, words) = PartsOf(page, match);
            var isPicture = match.Groups["embed"].Length > 0 && !DocumentNames.IsDocument(address.Split('#')[0]);
            Write(line, match, isPicture ? "![" : "[", words, $"]({Escaped(address)})");
        }
    }

    private static (string Address, Group Words) PartsOf(PageLines page, Match match)
    {
        var (target, words) = (match.Groups["target"], match.Groups["words"]);
        var anchor = match.Groups["anchor"].Value;
        if (words.Length == 0)
            return (AddressOf(page, match, target.Value, anchor), match.Groups["whole"]);
        var (name, place) = words.Value.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? (words.Value[..hash], words.Value[(hash + 1)..]) : (words.Value, "");
        return GuideNames.PageNamed(page, target.Value) is null && GuideNames.PageNamed(page, name) is not null
            ? (AddressOf(page, match, name, place), target)
            : (AddressOf(page, match, target.Value, anchor), words);
    }

    private static string AddressOf(PageLines page, Match match, string target, string anchor)
    {
        // A block within a page has a name that only the wiki knows.
        var place = anchor.Length == 0 || anchor[0] is '^' ? "" : "#" + PageAnchors.Slug(anchor.Split('#')[^1]);
        if (target.Length == 0)
            return place.Length > 0 ? place : "#";
        if (GuideNames.PageNamed(page, target) is { } known)
            return $"/{known}{place}";
        if (match.Groups["embed"].Length > 0 && Path.HasExtension(target))
            return GuideNames.FileNamed(page, target) is { } file ? "/" + file : target;
        return DocumentNames.IsDocument(target) ? target : $"{target}{DocumentNames.Endings[0]}";
    }

    // The words keep their place; only what stands around them is written anew.
    private static void Write(SourceLine line, Match match, string open, Group words, string close)
    {
        var isSize = match.Groups["embed"].Length > 0 && Size().IsMatch(words.Value);
        var shown = isSize ? match.Groups["target"] : words;
        var end = shown.Index + shown.Length;
        line.Replace(end, match.Index + match.Length - end, close);
        // Between a page and its heading stands what a wiki shows there.
        if (line.Text.IndexOf('#', shown.Index, shown.Length) is >= 0 and var hash)
            line.Fill(hash, 1, hash == shown.Index ? "" : " > ");
        line.Replace(match.Index, shown.Index - match.Index, open);
    }

    private static string Escaped(string address) => string.Join('/', address.Split('/').Select(p => string.Join('#', p.Split('#').Select(Uri.EscapeDataString))));

    // In a table its bar has a backslash. What stands in brackets of a link already, or is a number alone, is none.
    [GeneratedRegex(
        """
        (?<![\[\\])(?<embed>!?)\[\[\s*
        (?<whole>(?<target>(?![0-9]+\s*\])[\p{L}\p{N}./_][^\[\]|\#<>"$=]*?|(?=\#))(?:\#(?<anchor>[^\[\]|]+?))?)\s*
        (?:\\?\|\s*(?<words>[^\[\]|]+?)\s*)?
        \]\](?![\](\[])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: -1)]
    private static partial Regex Link();

    [GeneratedRegex(@"^[0-9]+(?:x[0-9]+)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Size();
}
