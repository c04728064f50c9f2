using System.Net;
using System.Text;
using Generator.Exporting;
using Generator.Exporting.Markdown;
using Generator.Model;
using Generator.Tests.Relating;
using Markdig;

namespace Generator.Tests.Exporting;

public sealed class CatalogMarkdownTests
{
    public static TheoryData<string> Markup =>
    [
        "<script>alert(1)</script>", "[a](https://example.com)", "![a](x.png)", "**bold** __bold__ *i* _i_ ~~s~~", "`code`", "@admin and @org/team", "#12 owner/repo#12 !5 $6 ~bug %m &1 GH-7",
        "https://example.com www.example.com", "# heading", "- item", "+ item", "1. item", "2) item", "> quote", "| a | b |", "&amp; &copy;", "<https://example.com>", "\\*a\\*", "</details>", "---", "[x] done", "$x$ and $$y$$", "a :tada: b", "{{ insert: param, x }}",
        "two\nlines\n\n# and a heading",
    ];

    [Theory]
    [MemberData(nameof(Markup))]
    public void Words_of_the_guide_are_text_and_nothing_else(string words)
    {
        var html = Html(CatalogMarkdown.Write(SampleExport.Answered(SampleExport.Of(SampleExport.Saying(words)))));
        var plain = Html(CatalogMarkdown.Write(SampleExport.Answered(SampleExport.Of(SampleExport.Saying(words.Contains('\n') ? "plain\nplain" : "plain")))));

        // The code block is the words' own, so its text is left out of the comparison of elements.
        Assert.Equal(Elements(plain), Elements(html));
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains($"<strong>{line}</strong>", TextOf(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@admin", "@&#8203;admin")]
    [InlineData("repo#12", "repo\\#&#8203;12")]
    [InlineData("GH-7", "GH-&#8203;7")]
    [InlineData("a :tada: b", "a :&#8203;tada: b")]
    [InlineData("http://a.example", "http&#58;//a.example")]
    [InlineData("WWW.a.example", "www&#46;a.example")]
    [InlineData("2025-10-07, 3.5 of 4.", "2025-10-07, 3.5 of 4.")]
    [InlineData("100% of 5 @ home", "100% of 5 @ home")]
    public void Nobody_is_mentioned_and_nothing_is_linked(string words, string expected) => Assert.Equal(expected, MarkdownText.TrackerLine(words));

    [Fact]
    public void A_task_is_ticked_where_its_control_is_satisfied()
    {
        var text = Encoding.UTF8.GetString(CatalogMarkdown.Write(SampleExport.Answered(SampleExport.Of([.. Enumerable.Range(0, 6).Select(i => Sample.Control($"Do {i}."))]))));

        Assert.Equal([" ", " ", "x", " ", " ", " "], text.Split('\n').Where(l => l.StartsWith("- [", StringComparison.Ordinal)).Select(l => l[3..4]));
        Assert.Contains("- [x] **Do 2** (requirement, estimated severity medium, satisfied)\\\n  Do 2.\\\n  <sub>data.do-2, data.md, line 5</sub>\\\n  Note: Note 2.\n", text, StringComparison.Ordinal);
        Assert.Contains("**Do 5** (requirement, estimated severity medium, owner Platform, due 2026-01-31, risk-accepted, to be looked at again)", text, StringComparison.Ordinal);
        Assert.Contains("\n## data\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_begins_with_the_control_s_number()
    {
        var control = Sample.Control("Do it.") with { Label = "1.1", Level = "2", Owner = "Reception", Due = "same day" };

        Assert.Contains("- [ ] 1.1 **Do it** (requirement, level 2, estimated severity medium, owner Reception, due same day)", Encoding.UTF8.GetString(CatalogMarkdown.Write(SampleExport.Of(control))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_that_must_be_looked_at_again_is_not_ticked()
    {
        var control = Sample.Control("Do it.");
        string Of(Answer answer) => Encoding.UTF8.GetString(CatalogMarkdown.Write(SampleExport.Of(control) with { Assessment = new Assessment("guide", "2", "", [answer], []) }));
        var answer = Assessment.BlankOf(control) with { Status = AnswerStatus.Satisfied };

        Assert.Contains("- [x] ", Of(answer), StringComparison.Ordinal);
        Assert.Contains("- [ ] ", Of(answer with { Statement = "000000000000" }), StringComparison.Ordinal);
        Assert.Contains("- [ ] ", Of(answer with { LookAgain = [new LookAgain("1", ["why"])] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Guidance_is_folded_and_code_stays_code()
    {
        var control = Sample.Control("Do it.") with { Context = "Do these:", Guidance = ["It *helps*.", "a:\n  ```\n  b\n"] };
        var text = Encoding.UTF8.GetString(CatalogMarkdown.Write(SampleExport.Of(control)));

        Assert.Contains("  <details><summary>Guidance</summary>\n  \n  Do these:\n  \n  It \\*helps\\*.\n  \n  ````\n  a:\n    ```\n    b\n  ````\n  \n  </details>\n", text, StringComparison.Ordinal);
    }

    private static string Html(byte[] markdown) =>
        Markdown.ToHtml(Encoding.UTF8.GetString(markdown), new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());

    private static string Elements(string html)
    {
        var shown = System.Text.RegularExpressions.Regex.Replace(html, "<pre><code>.*?</code></pre>", "<pre></pre>", System.Text.RegularExpressions.RegexOptions.Singleline);
        return string.Concat(System.Text.RegularExpressions.Regex.Matches(shown, "<[^>]*>").Select(m => m.Value));
    }

    private static string TextOf(string html) => WebUtility.HtmlDecode(html).Replace("\u200B", "", StringComparison.Ordinal);
}
