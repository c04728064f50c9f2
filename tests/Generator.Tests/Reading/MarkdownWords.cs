using System.Net;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Tests.Reading;

/// <summary>A second, much simpler reading of markdown, to find words that the real one lost.</summary>
internal static partial class MarkdownWords
{
    // What the tree says in another way: the words of notes and of navigation.
    private static readonly HashSet<string> Structural = ["Note", "NOTE", "Important", "IMPORTANT", "Warning", "WARNING", "Tip", "TIP", "Caution", "CAUTION", "Topics", "Contents"];

    /// <summary>The words that occur more often in the source than in the document.</summary>
    public static IEnumerable<string> Missing(string source, Document document)
    {
        // Brackets that are words' own part them in a tree; here, without them, they are one.
        var text = AllText(document);
        var found = Words(text).CountBy(w => w).ToDictionary();
        var joined = Words(Mark().Replace(text, "")).CountBy(w => w).ToDictionary();
        return Words(Plain(source))
            .CountBy(w => w)
            .Where(w => !Structural.Contains(w.Key) && w.Value > Math.Max(found.GetValueOrDefault(w.Key), joined.GetValueOrDefault(w.Key)))
            .Select(w => $"{w.Key} ({found.GetValueOrDefault(w.Key)} of {w.Value})");
    }

    /// <summary>The text without escapes and entities.</summary>
    public static string Unescape(string text) => WebUtility.HtmlDecode(Escape().Replace(text.Replace(@"\&", "&amp;", StringComparison.Ordinal), "$1"));

    /// <summary>The text without tags of HTML.</summary>
    public static string Untagged(string text) => Tag().Replace(text, " ");

    /// <summary>The letters and digits alone.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string AllText(Document document)
    {
        var texts = TreeWalk.Texts(document).Select(PlainText.Of);
        var alts = TreeWalk.Inlines(document).OfType<Image>().Select(i => i.Alt);
        var code = TreeWalk.Blocks(document).OfType<CodeBlock>().Select(c => Plain($"{c.Language} {c.Text}"));
        var labels = TreeWalk.Blocks(document).OfType<CodeTabs>().SelectMany(t => t.Tabs).Select(t => t.Label);
        var notice = document.Notice is null ? "" : PlainText.Of(document.Notice.Inlines);
        return string.Join('\n', [.. texts, .. alts, .. code, .. labels, notice]);
    }

    /// <summary>The source without tags, addresses and marks; marks part no words, images do (their descriptions may end in a bracket).</summary>
    private static string Plain(string source)
    {
        var parted = Apart().Replace(source, " ").Replace("![", " [ ", StringComparison.Ordinal).Replace("]](", "] ](", StringComparison.Ordinal);
        var text = Address().Replace(Tag().Replace(parted, " "), "]");
        return Unescape(Mark().Replace(text, ""));
    }

    // A soft hyphen or a zero-width space within a word parts it for no reader.
    private static IEnumerable<string> Words(string text) => Word().Matches(InvisibleCharacters.Without(text)).Select(m => m.Value);

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    // What tells about the page, hides from readers, or names a block by a word that becomes its kind.
    [GeneratedRegex(@"\A---\n(.*\n)*?---\n|<!--(.|\n)*?-->|\[!INCLUDE\s*\[[^\]]*\]\([^)]*\)\]|\[![A-Za-z]+[^\]]*\]|^\s*(!!!|\?\?\?\+?) ?\w+|(?<=^ *```[ ]?\w+)[ \t].*$|(?<=\])\[[a-z0-9]+(-[a-z0-9]+)+\]|^ *:::.*$|^ {0,3}\[[^\]^\n][^\]\n]*\]:[ \t]*\S.*$|\(#tab/[^)]*\)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Apart();

    [GeneratedRegex(@"</?(a|br|img|iframe|kbd|p|b|i|div|ul|li|ol|table|tr|td|th|thead|tbody|details|summary|span|sup|sub|strong|em|code|pre|center|u|h[1-6])\b[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\]\(\s*([^()\s]*(\([^()]*\)[^()\s]*)*|[^()\n""]*\.[a-z]{2,5})(\s+""[^""]*"")?\s*\)")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<!\\)[*\[\]`]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();
}
