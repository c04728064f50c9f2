using System.Net;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Writing;
using static Generator.Tests.Writing.PageHtml;

namespace Generator.Tests.Writing;

public sealed class CoveragePageTests
{
    private const string Folder = "guides/courier/2023-04-18";

    private static readonly GuideVersion Version = SampleSite.Make().Guides[0].Versions[2];
    private static readonly Dictionary<string, string> Pages = Of(WriteSample());
    private static readonly IReadOnlyList<string> Topics = Matches(Pages[$"{Folder}/coverage.html"], "<section class=\"coverage-topic\".*?</section>");

    [Fact]
    public void Every_document_has_its_figures()
    {
        Assert.Equal(Version.Documents.Count, Topics.Count);
        foreach (var (document, topic) in Version.Documents.Zip(Topics))
        {
            var statements = Version.Extraction.Ledger.Where(s => s.Source.File == document.File).ToList();
            int[] expected = [.. Enum.GetValues<Disposition>().Select(d => statements.Count(s => s.Disposition == d))];
            Assert.Equal(expected, Matches(topic, "(?<=<b>)[0-9]+(?=</b>)").Select(int.Parse));
        }
    }

    [Fact]
    public void What_was_passed_over_is_listed_once_under_its_rule_and_nothing_else_is()
    {
        foreach (var (document, topic) in Version.Documents.Zip(Topics))
        {
            var expected = Version.Extraction.Ledger.Where(s => s.Source.File == document.File && s.Disposition == Disposition.PassedOver).Select(s => (s.Rule, s.Text));
            var listed = Matches(topic, "<h3>.*?</ul>").SelectMany(g => Entries(g).Select(e => (Words(Matches(g, "<code>.*?</code>")[0]), e.Text)));
            Assert.Equal(expected.Order(), listed.Order());
        }
    }

    [Fact]
    public void A_line_leads_to_the_block_that_holds_the_sentence()
    {
        var entries = Topics.SelectMany(Entries).ToList();
        Assert.NotEmpty(entries);
        foreach (var (href, text) in entries)
        {
            var parts = href.Split('#');
            var page = Pages[$"{Folder}/{Uri.UnescapeDataString(parts[0])}"];
            var block = Matches(page, $" id=\"{Regex.Escape(parts[1])}\".*?</(p|td|th|h[1-6])>")[0];
            var words = Words("<span" + Regex.Replace(block, "<span class=\"image-alt\">.*?</span>", "", RegexOptions.None, TimeSpan.FromSeconds(1)));
            Assert.Contains(text, words.Replace('\n', ' '), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_rule_says_why_and_its_words_stay_words() =>
        Assert.Contains($"Says nothing, not even {WebUtility.HtmlEncode(SampleSite.Hostile)}.", Pages[$"{Folder}/coverage.html"], StringComparison.Ordinal);

    [Fact]
    public void The_overview_and_the_tabs_lead_to_it() =>
        Assert.Equal(2, Attributes(Pages[$"{Folder}/index.html"], "href").Count(h => h == "coverage.html"));

    [Fact]
    public void A_hundred_pages_of_fifty_sentences_stay_one_page_to_scroll()
    {
        var html = Pages[$"{Folder}/coverage.html"];
        var large = CoverageOf(100, 50);

        Assert.DoesNotContain("<details open", html + large, StringComparison.Ordinal);
        Assert.Equal(5_000, Matches(large, "Sentence number [0-9]+ of a page[.]").Count);
        Assert.InRange(large.Length, 1, 1_500_000);
    }

    private static string CoverageOf(int pages, int sentences)
    {
        var documents = Enumerable.Range(0, pages).Select(p => Long(p, sentences)).ToArray();
        var catalog = new Catalog("courier", "2023-04-18", [], []);
        var ledger = SampleLedger.Of(documents, catalog).Select(s => s with { Disposition = Disposition.PassedOver }).ToEquatableArray();
        var version = Version with { Documents = documents.ToEquatableArray(), Extraction = new ExtractionResult(catalog, ledger) { Rules = SampleLedger.Rules } };
        var site = SampleSite.Make();
        var large = site with { Guides = [new Guide(site.Guides[0].Info, [version])] };
        return Of(SiteWriter.Write(large, TemplateFolder.Read()))[$"{Folder}/coverage.html"];
    }

    private static Document Long(int page, int sentences)
    {
        var document = new SampleDocument($"page-{page}.md");
        return document.Make($"Page {page}", [.. Enumerable.Range(0, sentences).Select(i => document.Paragraph($"Sentence number {i} of a page."))]);
    }

    private static IEnumerable<(string Href, string Text)> Entries(string html) =>
        Matches(html, "<li><a .*?</li>").Select(e => (Attributes(e, "href")[0], Words(Matches(e, "</a> <span>.*?</span>")[0]).Trim()));
}
