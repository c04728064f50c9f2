using Generator.Cli.Importing;

namespace Generator.Tests.Importing;

/// <summary>A folder is followed where most of its files came from one other.</summary>
public sealed class DirectoryRenameTests
{
    [Theory]
    [InlineData("docs/security", 2, "docs/vault", "docs/vault/a.md>docs/security/a.md", "docs/vault/b.md>docs/security/b.md", "x/a.md>y/a.md")]
    [InlineData("docs/security", 3, "guide", "guide/a.md>docs/security/a.md", "guide/net/b.md>docs/security/net/b.md")]
    [InlineData("docs", 1, "manual", "manual/a.md>docs/b.md")]
    [InlineData("docs", 1, null, "a.md>docs/a.md")]
    [InlineData("docs", 4, null, "old/a.md>docs/a.md", "old/b.md>docs/b.md")]
    [InlineData("docs", 2, null, "one/a.md>docs/a.md", "two/b.md>docs/b.md")]
    [InlineData("docs", 1, null, "old/a.md>docs2/a.md")]
    [InlineData("", 1, null, "old/a.md>a.md")]
    [InlineData("docs/a.md", 1, "docs/b.md", "docs/b.md>docs/a.md")]
    public void The_old_folder_is_found(string path, int files, string? expected, params string[] renames) =>
        Assert.Equal(expected, DirectoryRename.Find(path, files, renames.Select(r => r.Split('>')).Select(r => new GitRename(r[0], r[1]))));
}
