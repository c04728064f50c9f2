using Generator.Model;

namespace Generator.Tests.Extraction;

public sealed class TaggerTests
{
    [Theory]
    [InlineData("You must use multi-factor authentication with each account.", "identity")]
    [InlineData("You must rotate your access keys.", "credentials")]
    [InlineData("You must encrypt your data at rest.", "encryption-at-rest")]
    [InlineData("You must encrypt data at rest and in transit.", "encryption-at-rest encryption-in-transit")]
    [InlineData("You must encrypt your data in transit.", "encryption-in-transit")]
    [InlineData("Clients must support TLS 1.2.", "encryption-in-transit")]
    [InlineData("You must encrypt the volume with a customer managed key.", "encryption-at-rest keys")]
    [InlineData("You must keep the logs of all calls for a year.", "logging")]
    [InlineData("You must set an alarm on failed calls.", "monitoring")]
    [InlineData("You must close inbound ports in each security group.", "network")]
    [InlineData("You must install security updates within a week.", "patching")]
    [InlineData("You must back up the database every day.", "backup-and-recovery")]
    [InlineData("You must grant only the permissions that a task needs.", "identity least-privilege")]
    [InlineData("You must use aws:SourceArn to prevent the confused deputy problem.", "confused-deputy")]
    [InlineData("You must scan every container image.", "supply-chain")]
    [InlineData("You must name an owner for each workload.", "")]
    public void A_controls_words_tell_its_tags(string sentence, string expected) =>
        Assert.Equal(expected, TagsOf($"# Security\n\n{sentence}\n"));

    [Theory]
    [InlineData("You must log in to the secrets manager.", "")]
    [InlineData("You must log in, and keep the log.", "logging")]
    public void An_excluding_phrase_takes_its_own_words_only(string sentence, string expected) =>
        Assert.Equal(expected, TagsOf($"# Security\n\n{sentence}\n"));

    [Fact]
    public void What_a_control_leans_on_tells_too() =>
        Assert.Equal("encryption-in-transit network", TagsOf("# Security\n\nClients must support the following within the VPN:\n+ Newer protocols\\.\n+ Cipher suites\\.\n"));

    [Fact]
    public void A_title_above_tells_at_any_depth() =>
        Assert.Equal("confused-deputy", TagsOf("# The confused deputy\n\n## Advice\n\nYou must name the caller.\n"));

    [Fact]
    public void A_title_beside_does_not() =>
        Assert.Equal("", TagsOf("# Security\n\n## The confused deputy\n\nIt is old.\n\n## Advice\n\nYou must name the caller.\n"));

    private static string TagsOf(string markdown) =>
        string.Join(' ', TestDocuments.Extract(markdown).Catalog.Controls.Last(c => c.Statement.Length > 0).Tags);
}
