using System.Text;
using Generator.Extraction;
using Generator.Model;
using Generator.Model.Prose;
using Generator.Tests.Extraction;
using Generator.Writing.Json;
using Generator.Writing.Noting;

namespace Generator.Tests.Reading;

/// <summary>Characters that no reader sees: words are read as they look, and what could hide something is told.</summary>
public sealed class UnseenCharacterTests
{
    private const string Plain = "# Data at rest\n\n**Note**\nYou must encrypt all data. Never share `the-key` with *anyone*.\n\n| Control | Owner |\n| --- | --- |\n| Rotate keys every 90 days. | Platform |\n";

    /// <summary>Each character as a source file may hold it, and whether it is told.</summary>
    public static TheoryData<string, bool> Characters => new()
    {
        { "\u00AD", false }, { "\u034F", false }, { "\u200B", false }, { "\u200C", false }, { "\u200D", false }, { "\u200E", false }, { "\u200F", false }, { "\u061C", false },
        { "\u2060", false }, { "\u2063", false }, { "\uFEFF", false }, { "\uFE0F", false }, { "\u180E", false },
        { "\u202A", true }, { "\u202B", true }, { "\u202C", true }, { "\u202D", true }, { "\u202E", true }, { "\u2066", true }, { "\u2067", true }, { "\u2068", true }, { "\u2069", true },
        { "\u206A", true }, { "\uFFF9", true }, { "\uFFFF", true }, { "\U000E0041", true }, { "\U000E0100", true }, { "\0", true }, { "\u0008", true }, { "\u001B", true }, { "\u007F", true }, { "\u009B", true },
    };

    [Theory]
    [MemberData(nameof(Characters))]
    public void Words_are_read_through_them(string character, bool isTold)
    {
        // Within every word and at both ends of it, in code, cells, labels and emphasis alike.
        var marked = string.Concat(Plain.Select(c => char.IsAsciiLetter(c) ? $"{character}{c}{character}" : c.ToString()));

        var read = MarkdownSet.Read((MarkdownSet.Page, marked));

        Assert.Equal(Texts(MarkdownSet.Read((MarkdownSet.Page, Plain)).Value), Texts(read.Value));
        Assert.Equal(isTold ? ["page.md(1,3) GEN334"] : [], MarkdownSet.Problems(read));
        AssertSameControls(Plain, marked);
    }

    [Theory]
    [InlineData("&shy;")]
    [InlineData("&ZeroWidthSpace;")]
    [InlineData("&lrm;")]
    [InlineData("&#x202E;")]
    [InlineData("&#27;")]
    [InlineData("&#xE0041;")]
    [InlineData("&#xFEFF;")]
    public void So_they_are_where_the_source_names_them(string entity) =>
        AssertSameControls("# Data\n\nYou must encrypt all data.\n", $"# Da{entity}ta\n\nYou must en{entity}crypt all{entity} data.\n");

    [Theory]
    [InlineData("می‌خواهم")]
    [InlineData("👩‍💻 and 1️⃣ and ❤️b")]
    [InlineData("שלום‏.")]
    [InlineData("葛󠄀")]
    public void Those_that_shape_what_stands_before_them_stay(string words)
    {
        Assert.Equal(words, PlainText.Of(Assert.IsType<Paragraph>(MarkdownSet.Body(words).Root.Blocks[0]).Inlines));
        Assert.Empty(MarkdownSet.Problems(words));
    }

    [Fact]
    public void The_first_that_could_hide_something_is_told_with_its_place_and_how_many_there_are()
    {
        var read = MarkdownSet.Read((MarkdownSet.Page, "# T\u00ADitle\n\nIf access\u200B is \u202E granted\u202C ask.\n\nStop\u2066 here."));

        Assert.Equal("page.md(3,15): warning GEN334: The character U+202E is seen by no reader, nor are 2 others of its kind on this page; it is left out. " + DiagnosticRules.UnseenCharacter.Fix, Assert.Single(read.Diagnostics).ToString());
        Assert.Equal(["Title", "If access is granted ask.", "Stop here."], Texts(read.Value));
    }

    [Fact]
    public void Places_behind_them_stay_those_of_the_file()
    {
        var read = MarkdownSet.Read((MarkdownSet.Page, "# Title\n\n\u200Bwo\u00ADrds [x](go\u200Bne.md)"));

        Assert.Equal(["page.md(3,9) GEN301"], MarkdownSet.Problems(read));
    }

    [Fact]
    public void Text_of_another_file_is_read_alike()
    {
        var read = MarkdownSet.Read((MarkdownSet.Page, "# Title\n\n{% include parts/rules.md %}"), ("parts/rules.md", "Never sh\u200Bare a \u202Ekey."));

        Assert.Equal(["Title", "Never share a key."], Texts(read.Value));
        Assert.Equal(["page.md(3,1) GEN334"], MarkdownSet.Problems(read));
    }

    [Fact]
    public void A_million_of_them_on_a_line_are_read_in_one_pass()
    {
        var read = MarkdownSet.Read((MarkdownSet.Page, $"# Title\n\nwo{new string('\u200B', 1_000_000)}rds"));

        Assert.Equal(["Title", "words"], Texts(read.Value));
    }

    private static void AssertSameControls(string plain, string marked)
    {
        var (expected, actual) = (TestDocuments.Extract(plain), TestDocuments.Extract(marked));
        Assert.NotEmpty(expected.Catalog.Controls);
        Assert.Equal(Encoding.UTF8.GetString(CatalogJson.Write(expected.Catalog)), Encoding.UTF8.GetString(CatalogJson.Write(actual.Catalog)));
        Assert.Equal(expected.Ledger.Select(s => s.Text), actual.Ledger.Select(s => s.Text));
        Assert.Empty(QuoteCheck.Check(actual.Catalog, [new SourceFile("page.md", marked)], TestDocuments.Read(("page.md", marked))));
    }

    private static List<string> Texts(IEnumerable<Document> documents) => [.. documents.SelectMany(TreeWalk.Texts).Select(PlainText.Of)];
}
