using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace Generator.Tests.Fuzzing;

/// <summary>Pages that mix what all dialects know with ordinary sentences, hostile strings and any characters and bytes.</summary>
internal static partial class AnyText
{
    private static readonly string[] Sentences =
    [
        "You must encrypt all data at rest.", "Rotate keys every 90 days.", "Never share a password.", "We recommend that you use MFA.", "You should log each access, e.g. by a trail.", "The provider encrypts backups.",
        "If you use roles, restrict them to those who need them.", "Do not disable logging unless a ticket says so.", "Backups aren't encrypted.", "This is not recommended.", "For example, see the console.", "Choose **Create**.",
        "Ensure that the following hold:", "Before you begin, read this.", "All admins must approve each request (see U.S. law, Rev. 5).", "Set `tls` to \"1.3\".", "Why? Because.", "MUST NOT be public!", "", "word",
    ];

    // Where lines begin, and what stands within them.
    private static readonly string[] Marks =
    [
        "# ", "## ", "###### ", "- ", "+ ", "* ", "1. ", "a) ", "> ", "> [!NOTE] ", "    ", "  ", "\t", "| ", " | ", "| --- | --- |", "|-|", "```", "~~~", "``` {.json}", "------", "***", "===", "=== \"Tab\"", "!!! note ", "??? warning", ":::note", ":::",
        "::: {.tip}", "{{< note >}}", "{{< /note >}}", "{{% x %}}", "{% if a %}", "{% else %}", "{% endif %}", "{% raw %}", "{% endraw %}", "{% comment %}", "{{ x }}", "{{", "}}", "{: .a}", "{#x}", "<div>", "</div>", "<b>", "</b>", "<table><tr><td>", "</td></tr></table>", "<li>", "</li></ul>",
        "<details><summary>", "</summary>", "</details>", "<Tabs>", "<TabItem value=\"a\">", "</TabItem>", "</Tabs>", "<a name=\"x\"></a>", "<br>", "<!--", "-->", "[^1]", "[^1]: ", "[a](b.md#x)", "[a]: b.md", "[a][]", "![i](i.png)", "[", "](", ")", "**", "__", "*", "_", "~~", "`", "``",
        "\\", "&amp;", "&shy;", "&#x202E;", "&lt;", "<https://a.example>", "$[x]", "<%= x %>", "--8<-- \"b.md\"", "{% include b.md %}", "include::b.adoc[]", "[!INCLUDE [b](b.md)]", "ifdef::a[]", "endif::[]", "|===", "====", "NOTE: ", "= ", "== ", ":a: b", "term:: ", ": ", "- [ ] ", "- [x] ", "---", "+++",
        "title: x", "**Topics**", "**Note**  ", "#### [ Console ]", "export const x = 1", "import X from './b.mdx'", "[[b]]", "==x==", "{++x++}", "{--x--}", "@include b.md", "•", "→", "–", "…", "“", "”", "©",
    ];

    private static readonly string[] Ends = ["\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", " ", "", "  \n", "\\\n", "\n    ", "\n  ", "\u2028", "\u0085"];

    private static readonly string[] Odd = ["\0", "\u001B[2J", "\u00AD", "\u200B", "\u200D", "\u202E", "\u2066", "\uFEFF", "\uFFFD", "\uE000", "\U000E0041", "\u0301", "😀", "ﬁ", "Ａ", "ß", "İ", "ſ", "עברית", "\u00A0", "\v", "\f", "\u007F", "\u0085", "\uFFFF"];

    /// <summary>The examples of all dialects, in pieces as they stand between blank lines.</summary>
    private static readonly string[] Examples =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Generator.Tests", "Specs"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(f => Example().Matches(File.ReadAllText(f).ReplaceLineEndings("\n"))).SelectMany(m => m.Groups["text"].Value.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)),
    ];

    private static readonly string[] Hostile = [.. SharedCases.Read("hostile.json").EnumerateObject().SelectMany(k => k.Value.EnumerateArray()).Select(s => s.GetString()!)];

    private static readonly Gen<string> Piece = Gen.Frequency((8, Of(Sentences)), (8, Of(Marks)), (4, Of(Examples)), (1, Of(Hostile)), (1, Of(Odd)), (1, Gen.String[Gen.Char["#*_-+<>[]()`|\\ \n\r\t!a1.:&;\"{}%=$~^@'"], 0, 12]), (1, Gen.String[0, 6]));

    /// <summary>A page.</summary>
    public static Gen<string> Page { get; } = Gen.Select(Piece, Of(Ends), (piece, end) => piece + end).Array[0, 24].Select(string.Concat);

    /// <summary>A page as bytes, now and then with some that are no text.</summary>
    public static Gen<byte[]> Bytes { get; } = Gen.Frequency((6, Page.Select(Encoding.UTF8.GetBytes)), (1, Gen.Select(Page, Gen.Byte.Array[0, 4], Gen.Double.Unit, Spliced)), (1, Page.Select(Encoding.Unicode.GetBytes)), (1, Gen.Byte.Array[0, 60]));

    /// <summary>The words of a paragraph.</summary>
    public static Gen<string> Words { get; } = Gen.Frequency((6, Of(Sentences)), (2, Of([" ", ".", "?", "!", "…", "\n", ". ", "e.g. ", "(", ")", "\"", "”", "1.2", "U.S. ", "No. ", "...", ": ", "; ", "🙂", "\u0301", "/", "#", "`"])), (1, Of(Odd)), (1, Gen.String[0, 6])).Array[0, 14].Select(string.Concat);

    /// <summary>A text that was right until something was done to it: parts are left out, said twice, or put in.</summary>
    public static Gen<string> Broken(params string[] texts) => Gen.Select(Of(texts), Gen.Select(Gen.Double.Unit, Gen.Int[0, 30], Gen.OneOf(Of(Odd), Of(Hostile), Of(["{", "}", "[", "]", ",", ":", "\"", "- ", "\n", "  ", "&a ", "*a", "!!x ", "|", ">", "null", "1e999", "-0", "\\ud800", "\t", "'", "#", "<", "../", "9999999999"]), Gen.Const(""))).Array[1, 4], Applied);

    private static string Applied(string text, (double At, int Count, string Put)[] changes)
    {
        foreach (var (at, count, put) in changes)
        {
            var start = (int)(at * text.Length);
            text = string.Concat(text.AsSpan(0, start), put, text.AsSpan(Math.Min(text.Length, start + count)));
        }
        // A pair of surrogates that was cut apart is in no file.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }

    private static byte[] Spliced(string page, byte[] bytes, double at)
    {
        var text = Encoding.UTF8.GetBytes(page);
        var start = (int)(at * text.Length);
        return [.. text[..start], .. bytes, .. text[start..]];
    }

    private static Gen<string> Of(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    [GeneratedRegex(@"^~~~~ page [^\n]*\n(?<text>(?:(?!~~~~)[^\n]*\n)*)~~~~$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
