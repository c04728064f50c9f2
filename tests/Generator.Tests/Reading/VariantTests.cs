using Generator.Extraction;
using Generator.Model;
using Generator.Reading;
using Generator.Tests.Gold;

namespace Generator.Tests.Reading;

/// <summary>Alternatives of which a reader needs one: which are wanted, and whose name a control has as its context.</summary>
public sealed class VariantTests
{
    private const string Conditions = "ifdef::cloud[]\nIn the cloud.\nendif::[]\nifdef::local[]\nOn your machine.\nendif::[]\nifndef::cloud[]\nNot in the cloud.\nendif::[]\n";

    [Theory]
    [InlineData("", "", "tabs|  [cloud]|    p In the cloud.|  [local]|    p On your machine.|  [not cloud]|    p Not in the cloud.")]
    [InlineData("cloud", "", "tabs|  [cloud]|    p In the cloud.")]
    [InlineData("local", "", "tabs|  [local]|    p On your machine.")]
    [InlineData("not cloud", "", "tabs|  [not cloud]|    p Not in the cloud.")]
    [InlineData("", "cloud", "p In the cloud.|tabs|  [local]|    p On your machine.")]
    public void Conditions_of_AsciiDoc_are_decided_by_variables_and_else_chosen_by_variants(string variant, string variable, string tree) =>
        Assert.Equal(tree, Tree(Conditions, variant, variable));

    [Theory]
    [InlineData("portal", "tabs|  [Portal]|    p Click.")]
    [InlineData("shell", "tabs|  [Shell]|    p Run.")]
    [InlineData("other", "tabs|  [Portal]|    p Click.|  [Shell]|    p Run.")]
    public void Tabs_of_AsciiDoc_are_chosen(string variant, string tree) =>
        Assert.Equal(tree, Tree("[tabs]\n====\nPortal::\n+\nClick.\n\nShell::\n+\nRun.\n====\n", variant, ""));

    [Fact]
    public void A_condition_that_is_without_a_wanted_variant_does_not_hold() =>
        Assert.Equal("p Always.", Tree("Always.\n\nifndef::cloud[]\nNot in the cloud.\nendif::[]\n", "cloud", ""));

    [Theory]
    [InlineData(MarkdownSet.Page, "# Vault\n\n::: zone pivot=\"portal\"\n\n## Encrypt every backup\n\nYou must rotate the keys.\n\n- You must lock the door.\n\n::: zone-end\n\n## Logs\n\nYou must keep the logs.\n")]
    [InlineData(MarkdownSet.AsciiDocPage, "= Vault\n\nifdef::portal[]\n== Encrypt every backup\n\nYou must rotate the keys.\n\n* You must lock the door.\nendif::[]\n\n== Logs\n\nYou must keep the logs.\n")]
    public void A_variant_around_a_heading_is_the_context_of_the_heading_and_of_what_stands_below_it(string file, string text)
    {
        var read = MarkdownSet.Read((file, text));

        var controls = ControlExtractor.Extract("guide", "2024-01-01", read.Value, GoldGuide.Rules).Catalog.Controls;

        Assert.Equal(["Encrypt every backup: portal", "You must rotate the keys.: portal", "You must lock the door.: portal", "You must keep the logs.: "], controls.Select(c => $"{c.Statement}: {c.Context}"));
    }

    [Fact]
    public void Of_variants_within_each_other_all_names_are_the_context()
    {
        var read = MarkdownSet.Read((MarkdownSet.Page, "# Vault\n\n::: zone pivot=\"cloud\"\n\n## Keys\n\n# [Portal](#tab/portal)\n\nYou must rotate the keys.\n\n---\n\n::: zone-end\n"));

        Assert.Equal("cloud, Portal", Assert.Single(ControlExtractor.Extract("guide", "2024-01-01", read.Value, GoldGuide.Rules).Catalog.Controls).Context);
    }

    private static string Tree(string text, string variant, string variable)
    {
        var options = ReadingOptions.None with
        {
            Variants = variant.Length > 0 ? new HashSet<string>([variant]) : ReadingOptions.None.Variants,
            Variables = variable.Length > 0 ? new Dictionary<string, string> { [variable] = "" } : ReadingOptions.None.Variables,
        };
        var read = DocumentReader.Read([new SourceFile(MarkdownSet.AsciiDocPage, "= Title\n\n" + text)], new HashSet<string>(), options);
        return TreeText.Of(Assert.Single(read.Value).Root.Blocks).Replace('\n', '|');
    }
}
