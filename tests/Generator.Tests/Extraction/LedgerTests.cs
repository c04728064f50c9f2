using CsCheck;
using Generator.Extraction;
using Generator.Model;
using Generator.Model.Prose;
using Generator.Tests.Gold;
using Generator.Tests.Reading;

namespace Generator.Tests.Extraction;

/// <summary>Every word of a guide is in the ledger, once, with one disposition.</summary>
public sealed class LedgerTests
{
    private static readonly string[] Pieces =
    [
        "End of support notice: it ends.\n", "# Title<a name=\"t\"></a>", "## Encrypt your data", "------\n#### [ Console ]\n\nChoose Create.\n\n------\n#### [ CLI ]\n\n```\nrun\n```\n\n------",
        "> **Note**  \n> You must rotate keys. This is why.", "**Topics**\n+ [One](#t)\n  + [Two](#t)", "+ **Lead** – Use MFA. Good.", "  + nested: you must sign", "1. Choose Next.",
        "You must encrypt data. See [keys](b.md).", "Clients must support the following:", "This is so. E.g. here.  \nA new line", "| Name | You must |\n| --- | --- |\n| a. B | You must encrypt. |",
        "**Rotate your keys**", "> quoted. Twice.", "```json\n{}\n```", "`code.` Is code.", "", "", "",
    ];

    private static readonly Gen<string> Page = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 14].Select(lines => string.Join('\n', lines));

    [Fact]
    public void No_word_of_a_labelled_guide_is_missing_or_twice()
    {
        foreach (var guide in GoldGuide.All)
            AssertComplete(GoldGuide.DocumentsIn(guide.Folder), guide.Extracted);
    }

    [Fact]
    public void No_word_of_any_page_is_missing_or_twice() =>
        Page.Array[1, 3].Sample(
            pages =>
            {
                var documents = TestDocuments.Read([.. pages.Select((p, i) => ($"{(char)('a' + i)}.md", p))]);
                AssertComplete(documents, ControlExtractor.Extract("guide", "version", documents, GoldGuide.Rules));
            },
            seed: "0000KCfJqGB4",
            iter: 400);

    [Theory]
    [InlineData("Two", Disposition.Navigation, "topic-link")]
    [InlineData("Console", Disposition.Navigation, "tab-label")]
    [InlineData("Name", Disposition.PassedOver, "column-name")]
    [InlineData("Support ends soon.", Disposition.PassedOver, "notice")]
    [InlineData("Title", Disposition.PassedOver, "topic-heading")]
    public void Words_apart_from_the_prose_are_decided_by_what_they_are_for(string text, Disposition disposition, string rule)
    {
        const string Markdown = "End of support notice: On October 7, 2026, it ends. Support ends soon.\n\n# Title<a name=\"t\"></a>\n\n**Topics**\n+ [One](#t)\n  + [Two](#t)\n\n------\n#### [ Console ]\n\nChoose Create.\n\n------\n#### [ CLI ]\n\nRun it.\n\n------\n\n| Name | Use |\n| --- | --- |\n| a | b |\n";
        var extracted = TestDocuments.Extract(Markdown);

        var statement = Assert.Single(extracted.Ledger, s => s.Text == text);
        Assert.Equal((disposition, rule, null), (statement.Disposition, statement.Rule, statement.Control));
        Assert.NotEmpty(Assert.Single(extracted.Rules, r => r.Name == rule).Why);
    }

    internal static void AssertComplete(EquatableArray<Document> documents, ExtractionResult extracted)
    {
        AssertWords(documents, extracted);
        Assert.Equal(extracted.Ledger.Count, extracted.Ledger.Select(s => s.Range).Distinct().Count());
        var controls = extracted.Catalog.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal);
        Assert.All(extracted.Ledger, s => AssertDisposed(s, s.Control is null ? null : controls[s.Control]));
        var places = extracted.Ledger.Where(s => s.Disposition == Disposition.Control).Select(s => s.Range).ToHashSet();
        Assert.Equal(extracted.Catalog.Controls.SelectMany(c => c.Ranges.Concat(c.TitleRanges)).ToHashSet(), places);
    }

    internal static void AssertWords(EquatableArray<Document> documents, ExtractionResult extracted)
    {
        var statements = extracted.Ledger.ToLookup(s => s.Source.File, StringComparer.Ordinal);
        foreach (var document in documents)
            Assert.Equal(WordsOf(TextsOf(document)), WordsOf(statements[document.File].Select(s => s.Text)));
    }

    private static void AssertDisposed(Statement statement, Control? control)
    {
        Assert.Equal(statement.Disposition is Disposition.Control or Disposition.Guidance, control is not null);
        Assert.Equal(statement.Disposition == Disposition.Control, statement.Kind is not null);
        if (statement.Disposition == Disposition.Control)
            Assert.Contains(statement.Range, control!.Ranges.Concat(control.TitleRanges));
        if (statement.Disposition == Disposition.Guidance)
            Assert.True(control!.Guidance.Contains(statement.Text) || control.Context?.Contains(statement.Text, StringComparison.Ordinal) is true, $"{control.Id} came without \"{statement.Text}\"");
    }

    private static IEnumerable<string> TextsOf(Document document) =>
    [
        .. TreeWalk.Texts(document).Select(PlainText.Of),
        .. TreeWalk.Blocks(document).OfType<CodeTabs>().SelectMany(t => t.Tabs).Select(t => t.Label),
        document.Notice is { } notice ? PlainText.Of(notice.Inlines) : "",
    ];

    private static List<string> WordsOf(IEnumerable<string> texts) => [.. texts.SelectMany(GoldScore.Words).Order(StringComparer.Ordinal)];
}
