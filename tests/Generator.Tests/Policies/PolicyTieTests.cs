using Generator.Model;
using Generator.Tests.Extraction;

namespace Generator.Tests.Policies;

public sealed class PolicyTieTests
{
    private const string Code = "```\n{\"Effect\": \"Allow\", \"Action\": \"a:B\", \"Resource\": \"*\"}\n```\n";

    [Fact]
    public void A_policy_illustrates_the_nearest_control_before_it_in_its_section()
    {
        var catalog = TestDocuments.Extract($"# Keys<a name=\"top\"></a>\n\nYou must encrypt the bucket\\. You must rotate keys\\. For example:\n\n{Code}\nYou must log calls\\.\n").Catalog;

        Assert.Equal([0, 1, 0], catalog.Controls.Select(c => c.Policies.Count));
        Assert.Equal(new ControlSource("page.md", "top", 5, 7), catalog.Controls[1].Policies[0]);
    }

    [Fact]
    public void A_heading_that_asks_for_something_is_the_sections_first_control()
    {
        var control = Assert.Single(TestDocuments.Extract($"# Security\n\n## Restrict access to the bucket\n\nFor example:\n\n{Code}").Catalog.Controls);

        Assert.Single(control.Policies);
    }

    [Fact]
    public void A_control_of_another_section_has_nothing_to_do_with_it() =>
        Assert.All(TestDocuments.Extract($"# Security\n\nYou must encrypt the bucket.\n\n## Example\n\n{Code}").Catalog.Controls, c => Assert.True(c.Policies.IsEmpty));

    [Fact]
    public void The_second_place_of_a_control_counts_like_the_first()
    {
        var catalog = TestDocuments.Extract(("a.md", "# A\n\nYou must encrypt your data.\n"), ("b.md", $"# B\n\nYou must encrypt your data.\n\n{Code}")).Catalog;

        Assert.Equal("b.md", Assert.Single(Assert.Single(catalog.Controls).Policies).File);
    }
}
