using Generator.Model;

namespace Generator.Tests.Extraction;

public sealed class GuidanceTests
{
    private const string Must = "You must encrypt the bucket.";

    [Theory]
    // In the control's own paragraph.
    [InlineData("Stores hold templates. You must encrypt the bucket. Templates name accounts.", "Stores hold templates.|Templates name accounts.")]
    [InlineData("You must encrypt the bucket. For more information, see [Keys](keys.md).", "For more information, see Keys.")]
    // In its own list item or note.
    [InlineData("+ Buckets hold templates.\n\n  You must encrypt the bucket.\n\n  Templates name accounts.\n+ Another item.", "Buckets hold templates.|Templates name accounts.")]
    [InlineData("> You must encrypt the bucket.\n>\n> Templates name accounts.", "Templates name accounts.")]
    [InlineData("**Note**  \nStores hold templates. You must encrypt the bucket.", "Stores hold templates.")]
    // Right below, where it goes on.
    [InlineData("You must encrypt the bucket.\n\nThis keeps templates from readers.\n\nThat is all.", "This keeps templates from readers.|That is all.")]
    [InlineData("You must encrypt the bucket.\n\nFor more information, see [Keys](keys.md).", "For more information, see Keys.")]
    [InlineData("You must encrypt the bucket.\n\n**Note**  \nTemplates name accounts.", "Templates name accounts.")]
    [InlineData("You must encrypt the bucket.\n\n**Example:** The following is an example.\n\n```\naws s3\n```", "Example|The following is an example.|aws s3")]
    [InlineData("You must encrypt the bucket.\n\n```\naws s3\n  --sse\n```\n\nTemplates name accounts.", "aws s3\n  --sse")]
    [InlineData("You must encrypt the bucket.\n\nThe following example does so:\n\n```\naws s3\n```", "The following example does so:|aws s3")]
    [InlineData("You must encrypt the bucket. Its templates are the following:\n+ environment templates\n+ service templates", "Its templates are the following:|environment templates|service templates")]
    // And not where it doesn't.
    [InlineData("You must encrypt the bucket.\n\nTemplates name accounts.", "")]
    [InlineData("You must encrypt the bucket.\n\nThis section is about buckets.", "")]
    [InlineData("You must encrypt the bucket.\n\n+ environment templates", "")]
    [InlineData("You must encrypt the bucket.\n\nTemplates name accounts.\n\nThis is known.", "")]
    [InlineData("```\naws s3\n```\n\nYou must encrypt the bucket.", "")]
    [InlineData("You must encrypt the bucket.\n\n### Names\n\nThis is known.", "")]
    [InlineData("You must encrypt the bucket.\n\n| Name | Use |\n| --- | --- |\n| Bucket | This holds templates. |", "")]
    public void What_explains_a_control_comes_with_it_and_nothing_else_does(string markdown, string expected)
    {
        var control = Assert.Single(TestDocuments.Extract($"# Data protection\n\n{markdown}\n").Catalog.Controls, c => c.Statement == Must);

        Assert.Equal(expected, string.Join('|', control.Guidance));
        Assert.Equal(control.Guidance.Count, control.GuidanceRanges.Count);
    }

    [Fact]
    public void A_sentence_between_two_controls_explains_the_one_before_it()
    {
        var controls = TestDocuments.Extract("# Data\n\nYou must encrypt the bucket. It holds templates. You must rotate your keys. They age.\n").Catalog.Controls;

        Assert.Equal([["It holds templates."], ["They age."]], controls.Select(c => c.Guidance.ToArray()));
    }

    [Fact]
    public void Under_a_heading_that_is_a_control_prose_up_to_the_next_control_explains_it()
    {
        var catalog = TestDocuments.Extract("# Security best practices\n\n## Encrypt sensitive data\n\nTemplates name accounts.\n\n+ One of them.\n\nYou must rotate your keys.\n\nNothing more.\n\n### Names\n\nNames are public.\n").Catalog;

        var heading = Assert.Single(catalog.Controls, c => c.Statement == "Encrypt sensitive data");
        Assert.Equal(["Templates name accounts.", "One of them."], heading.Guidance);
        Assert.Empty(Assert.Single(catalog.Controls, c => c.Statement == "You must rotate your keys.").Guidance);
    }

    [Fact]
    public void The_introduction_of_a_list_is_context_of_all_its_controls_and_guidance_of_the_first()
    {
        var extracted = TestDocuments.Extract("# Network\n\nClients must support the following:\n+ Transport Layer Security (TLS)\n+ Cipher suites with perfect forward secrecy\n");
        var introduction = extracted.Ledger.Single(s => s.Text == "Clients must support the following:");

        Assert.Equal((Disposition.Guidance, extracted.Catalog.Controls[0].Id), (introduction.Disposition, introduction.Control));
        Assert.All(extracted.Catalog.Controls, c => Assert.Empty(c.Guidance));
    }

    [Fact]
    public void What_explains_a_control_at_either_of_its_places_comes_with_it()
    {
        var extracted = TestDocuments.Extract(("a.md", "# A\n\nYou must encrypt the bucket. It holds templates.\n"), ("b.md", "# B\n\nYou must encrypt the bucket. It holds templates. It is public.\n"));

        Assert.Equal(["It holds templates.", "It is public."], Assert.Single(extracted.Catalog.Controls).Guidance);
        Assert.Equal(3, extracted.Ledger.Count(s => s.Disposition == Disposition.Guidance));
    }
}
