using Generator.Cli.Importing;

namespace Generator.Tests.Importing;

/// <summary>What sources are called, without what belongs to a machine or a person.</summary>
public sealed class SourceAddressTests
{
    [Theory]
    [InlineData("https://me:secret@git.example.com:8443/acme/docs.git?token=x#y", "https://git.example.com:8443/acme/docs.git")]
    [InlineData("https://token@git.example.com/acme/docs/", "https://git.example.com/acme/docs")]
    [InlineData("ssh://git@git.example.com/acme/docs.git", "ssh://git.example.com/acme/docs.git")]
    [InlineData("git@git.example.com:acme/docs.git", "ssh://git.example.com/acme/docs.git")]
    [InlineData("file:///home/me/docs.git", null)]
    [InlineData("/home/me/docs.git", null)]
    [InlineData("../docs", null)]
    [InlineData("C:\\me\\docs", null)]
    [InlineData("C:/me/docs", null)]
    public void Only_addresses_that_mean_the_same_elsewhere_are_shown(string address, string? expected) => Assert.Equal(expected, SourceAddress.Public(address));

    [Theory]
    [InlineData("https://git.example.com/acme/docs.git", "docs")]
    [InlineData("git@git.example.com:docs.git", "docs")]
    [InlineData("/home/me/repo/.git", "repo")]
    [InlineData("C:\\me\\guide.zip", "guide")]
    [InlineData("v1.2", "v1.2")]
    public void The_last_name_of_an_address_is_its_name(string address, string expected) => Assert.Equal(expected, SourceAddress.NameOf(address));

    [Theory]
    [InlineData("Key Vault_Guide 2024-05-01", "key-vault-guide", "2024-05-01")]
    [InlineData("guide-20240501", "guide", "2024-05-01")]
    [InlineData("guide-v1.2", "guide-v1-2", null)]
    [InlineData("guide-2024-13-01", "guide-2024-13-01", null)]
    [InlineData("2024-05-01", "guide", "2024-05-01")]
    [InlineData("§", "guide", null)]
    public void A_name_tells_an_id_and_perhaps_a_day(string name, string id, string? day) =>
        Assert.Equal((id, day), (SourceAddress.IdOf(name), SourceAddress.DayOf(name)?.ToString("yyyy-MM-dd")));

    [Theory]
    [InlineData("repo@v1.2", "repo", "v1.2")]
    [InlineData("a@b/repo@pkg@1.0.0", "a@b/repo", "pkg@1.0.0")]
    [InlineData("https://me@git.example.com/acme/docs@main", "https://me@git.example.com/acme/docs", "main")]
    [InlineData("git@git.example.com:acme/docs.git@release/1.2", "git@git.example.com:acme/docs.git", "release/1.2")]
    [InlineData("https://me@git.example.com/acme/docs", null, null)]
    [InlineData("git@git.example.com:acme/docs.git", null, null)]
    [InlineData("nowhere@v1", null, null)]
    [InlineData("repo@", null, null)]
    public void A_repository_at_a_revision_is_told_from_what_only_has_the_sign_in_it(string text, string? repository, string? revision)
    {
        var found = SourceAddress.AtRevision(text, p => p is "repo" or "a@b/repo");

        Assert.Equal((repository, revision), (found?.Repository, found?.Revision));
    }

    [Theory]
    [InlineData("./docs//security/", "docs/security")]
    [InlineData("docs\\security", "docs/security")]
    [InlineData(".", "")]
    public void Paths_are_written_in_one_way(string path, string expected) => Assert.Equal(expected, SourceAddress.PathOf(path));
}
