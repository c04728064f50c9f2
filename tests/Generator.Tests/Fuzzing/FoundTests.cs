using Generator.Extraction;
using Generator.Model;
using Generator.Reading;
using Generator.Tests.Extraction;
using Generator.Tests.Gold;
using Generator.Tests.Reading;

namespace Generator.Tests.Fuzzing;

/// <summary>Pages that hostile strings and random ones found faults with.</summary>
public sealed class FoundTests
{
    [Theory]
    // Backticks in one tag make code of the next one, until the first is gone.
    [InlineData("a <a href=\"```\"><script>b</script> c ```\" title='```\"><script>b</script> c ```'>d</a> e")]
    [InlineData("<b title=\"`\"></b> <i>You must rotate keys.</i> `")]
    [InlineData("{{< a \"`\" >}} {{< note >}}\nYou must rotate keys.\n{{< /note >}} `")]
    // Nothing but what closes a container leaves no line.
    [InlineData(":::")]
    [InlineData(":::\u0085")]
    [InlineData("</div>\n:::\n{% endif %}")]
    public void Every_word_is_in_the_ledger_once(string text)
    {
        SourceFile[] files = [new("page.md", text)];
        var documents = DocumentReader.Read(files, new HashSet<string>(StringComparer.Ordinal)).Value;
        var extracted = ControlExtractor.Extract("guide", "2024-01-01", documents, GoldGuide.Rules);

        LedgerTests.AssertComplete(documents, extracted);
        Assert.Empty(QuoteCheck.Check(extracted.Catalog, files, documents));
    }

    [Theory]
    [InlineData("title: \"\\ud83d\\u0041\"\n", "guides/demo/2024-01-01/page.md(2,1): warning GEN323")]
    [InlineData("a: b\ntitle: \"\\UFFFFFFFF\"\n", "guides/demo/2024-01-01/page.md(3,1): warning GEN323")]
    public void An_escape_that_names_no_character_is_told(string yaml, string expected)
    {
        var problems = ContentSet.Read(("page.md", $"---\n{yaml}---\n# Title\n\nWords.\n")).Diagnostics.Concat(CurationReader.Read(new SourceFile("curation.yml", yaml)).Diagnostics).ToList();

        Assert.Contains(problems, p => p.ToString().StartsWith(expected, StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Rule == DiagnosticRules.YamlSyntax && p.Span.File == "curation.yml" && p.Span.Column == 9);
    }

    [Theory]
    // What two dialects leave open ends where the file does, not behind it.
    [InlineData("<TabItem value=\"a\">\n{% if a %}\n\nWords.\n<div>\n    1. \n\nDisable it.\n\n")]
    [InlineData("{% if a %}\n<div>\n\nWords.\n\n")]
    [InlineData("{{< tab >}}\n{% if a %}\n<TabItem value=\"a\">\n\nWords.\n")]
    // A note that is moved behind its lines is the last item of the list there.
    [InlineData("You must rotate keys.^[Each year.]\n- Disable it.")]
    public void Every_place_is_in_the_file(string text)
    {
        var document = Assert.Single(DocumentReader.Read([new SourceFile("page.md", text)], new HashSet<string>(StringComparer.Ordinal)).Value);

        Assert.All(TreeWalk.Blocks(document), b => FuzzTests.AssertWithin(b.Span, text.Split('\n')));
    }
}
