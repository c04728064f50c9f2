namespace Generator.Tests.Extraction;

public sealed class TitledControlsTests
{
    [Theory]
    [InlineData("## Rotate your access keys\n\nKeys grow old. We recommend that you rotate access keys every 90 days.\n")]
    [InlineData("+ **Rotate your access keys** – Keys grow old. We recommend that you rotate access keys every 90 days.\n")]
    [InlineData("**Rotate your access keys**\n\nKeys grow old.\n\nWe recommend that you rotate access keys every 90 days.\n")]
    public void An_instruction_above_is_the_title_of_the_control_that_says_it_again(string markdown)
    {
        var extracted = TestDocuments.Extract("# Credentials\n\n" + markdown);

        var control = Assert.Single(extracted.Catalog.Controls);
        Assert.Equal(("Rotate your access keys", "We recommend that you rotate access keys every 90 days."), (control.Title, control.Statement));
        Assert.Equal("page.rotate-access-keys", control.Id);
        Assert.Equal(control.Id, Assert.Single(extracted.Ledger, s => s.Text == control.Title).Control);
        Assert.Single(control.TitleRanges);
    }

    [Theory]
    [InlineData("## Rotate your access keys\n\nYou should encrypt your buckets.\n")]
    [InlineData("## Rotate your access keys\n\nKeys grow old.\n")]
    [InlineData("## Rotate your access keys\n\nYou can rotate access keys to protect your data.\n")]
    [InlineData("## Rotate your access keys\n\n## Other\n\nYou should rotate your access keys.\n")]
    public void It_stays_a_control_of_its_own_where_nothing_beneath_says_it(string markdown) =>
        Assert.Contains(TestDocuments.Extract("# Credentials\n\n" + markdown).Catalog.Controls, c => c.Statement == "Rotate your access keys");

    [Fact]
    public void Of_several_the_one_that_says_most_of_it_has_the_title()
    {
        var controls = TestDocuments.Extract("# Credentials\n\n## Rotate and protect access keys\n\nYou should rotate your access keys. You should protect and rotate all access keys.\n").Catalog.Controls;

        Assert.Equal(["Rotate your access keys", "Rotate and protect access keys"], controls.Select(c => c.Title));
    }
}
