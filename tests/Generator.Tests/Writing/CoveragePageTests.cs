using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Writing;
using Generator.Writing.Noting;
using Generator.Writing.Pages;
using static Generator.Tests.Writing.PageHtml;

namespace Generator.Tests.Writing;

public sealed class CoveragePageTests
{
    private const string Folder = "guides/courier/2023-04-18";

    private static readonly GuideVersion Version = SampleSite.Make().Guides[0].Versions[2];
    private static readonly Outcome<EquatableArray<OutputFile>> Written = WriteSample();
    private static readonly Dictionary<string, string> Pages = Of(Written);
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
            var expected = Version.Extraction.Ledger.Where(s => s.Source.File == document.File && s.Disposition == Disposition.PassedOver).Select(s => (s.Rule, s.Text)).Order().ToList();
            Assert.Equal(expected.Count > 0, topic.Contains("<details", StringComparison.Ordinal));
            if (expected.Count > 0)
                Assert.Equal(expected, Listed(topic).Select(e => (e.Rule, e.Text)).Order());
        }
    }

    [Fact]
    public void A_line_leads_to_the_block_that_holds_the_sentence()
    {
        var entries = Topics.Where(t => t.Contains("<details", StringComparison.Ordinal)).SelectMany(t => Listed(t).Select(e => (Page: Attributes(t, "href")[0], e.Block, e.Text))).ToList();
        Assert.NotEmpty(entries);
        foreach (var (href, line, text) in entries)
        {
            var block = Matches(Pages[$"{Folder}/{Uri.UnescapeDataString(href)}"], $" id=\"site-line-{line}\".*?</(p|td|th|h[1-6])>")[0];
            var words = Words("<span" + Regex.Replace(block, "<span class=\"image-alt\">.*?</span>", "", RegexOptions.None, TimeSpan.FromSeconds(1)));
            Assert.Contains(text, words.Replace('\n', ' '), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_sentence_of_several_versions_is_written_once()
    {
        var guide = SampleSite.Make().Guides[0];
        var passed = guide.Versions.SelectMany(v => v.Extraction.Ledger).Where(s => s.Disposition == Disposition.PassedOver).ToList();
        var written = Written.Value.Where(f => f.Path.StartsWith("guides/courier/passed-over/", StringComparison.Ordinal)).Sum(f => Data(f).GetProperty("sentences").GetArrayLength());

        Assert.InRange(written, passed.Select(s => s.Text).Distinct().Count(), passed.Count - 1);
    }

    [Fact]
    public void A_rule_says_why_and_its_words_stay_words()
    {
        var reasons = JsonDocument.Parse(Matches(Pages[$"{Folder}/coverage.html"], "(?<=data-rule-reasons>).*?(?=</script>)")[0]).RootElement;

        Assert.Contains(reasons.EnumerateObject(), r => r.Value.GetString() == $"Says nothing, not even {SampleSite.Hostile}.");
    }

    [Fact]
    public void The_overview_and_the_tabs_lead_to_it() =>
        Assert.Equal(2, Attributes(Pages[$"{Folder}/index.html"], "href").Count(h => h == "coverage.html"));

    [Fact]
    public void A_hundred_pages_of_fifty_sentences_stay_one_page_to_scroll()
    {
        var large = CoverageOf(100, 50);

        Assert.DoesNotContain("<details open", large, StringComparison.Ordinal);
        Assert.Equal(100, Matches(large, "Read the 5[0-9] passed over").Count);
        Assert.InRange(large.Length, 1, 150_000);
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

    // What the page's script makes of the topic's.
    private static IEnumerable<(string Rule, int Block, string Text)> Listed(string topic)
    {
        var path = $"{Folder}/{Uri.UnescapeDataString(Attributes(topic, "data-script")[0])}".Replace("2023-04-18/../", "", StringComparison.Ordinal);
        var data = Data(Assert.Single(Written.Value, f => f.Path == path));
        Assert.Equal(Attributes(topic, "data-topic")[0], data.GetProperty("topic").GetString());
        return data.GetProperty("versions").GetProperty("2023-04-18").EnumerateArray().SelectMany(rule =>
            rule.GetProperty("places").EnumerateArray().Select(n => n.GetInt32()).Chunk(3)
                .Select(p => (rule.GetProperty("rule").GetString()!, p[0] - p[1], data.GetProperty("sentences")[p[2]].GetString()!)));
    }

    private static JsonElement Data(OutputFile script)
    {
        var text = Encoding.UTF8.GetString(script.Content.Span);
        return JsonDocument.Parse(text[(text.IndexOf('(', StringComparison.Ordinal) + 1)..text.LastIndexOf(')')]).RootElement;
    }
}
