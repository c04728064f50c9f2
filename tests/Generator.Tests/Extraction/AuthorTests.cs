using Generator.Extraction;
using Generator.Model;
using Generator.Tests.Gold;

namespace Generator.Tests.Extraction;

/// <summary>Who speaks in a guide is told by all its sentences together, unless <c>guide.yml</c> says it.</summary>
public sealed class AuthorTests
{
    private const string House = "Every contractor must have a sponsor. Employees must wear a badge. Visitors must be escorted by staff. The door is locked at night.";

    private const string Product = "You must rotate your keys. You can encrypt your data. Your administrators should review access. The service encrypts your backups.";

    [Fact]
    public void A_house_that_speaks_of_its_staff_is_an_organization() => Assert.Equal(GuideAuthor.Organization, AuthorOf(House));

    [Fact]
    public void A_product_that_speaks_to_its_reader_is_a_providers() => Assert.Equal(GuideAuthor.Provider, AuthorOf(Product));

    [Fact]
    public void A_product_for_organizations_is_still_a_providers() =>
        Assert.Equal(GuideAuthor.Provider, AuthorOf(string.Join(' ', Enumerable.Repeat("You can add your account to the organization. You can set up your roles. Your accounts are listed by you. You see your bill. You name your units. You close your accounts.", 10))));

    [Fact]
    public void Many_duties_of_whoever_it_may_be_are_a_standard() =>
        Assert.Equal(GuideAuthor.Standard, AuthorOf(string.Join(' ', Enumerable.Repeat("Keys SHALL be rotated every year. A key opens a lock. Locks have been built for ages. Some of them are round. Others are square. Iron was used first. Brass came later. Smiths made them by hand. They rust in the rain.", 80))));

    [Theory]
    [InlineData(GuideAuthor.Provider)]
    [InlineData(GuideAuthor.Standard)]
    public void What_somebody_said_holds(GuideAuthor said) =>
        Assert.Equal(said, ControlExtractor.Extract("guide", "2024-01-01", TestDocuments.Read(("page.md", "# Page\n\n" + House)), GoldGuide.Rules, said).Catalog.Author);

    private static GuideAuthor AuthorOf(string text) => TestDocuments.Extract(("page.md", "# Page\n\n" + text)).Catalog.Author;
}
