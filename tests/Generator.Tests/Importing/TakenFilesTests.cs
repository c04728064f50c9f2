using Generator.Cli.Importing;

namespace Generator.Tests.Importing;

/// <summary>Which files are a guide's, and which paths may be written.</summary>
public sealed class TakenFilesTests
{
    [Theory]
    [InlineData("a/iam.md", true, true)]
    [InlineData("iam.MARKDOWN", true, true)]
    [InlineData("iam.mdx", true, true)]
    [InlineData("iam.adoc", true, true)]
    [InlineData("img/a b.PNG", true, false)]
    [InlineData("toc.yml", true, false)]
    [InlineData("run.sh", false, false)]
    [InlineData("a.js", false, false)]
    [InlineData("a.html", false, false)]
    [InlineData("a.exe", false, false)]
    [InlineData("Makefile", false, false)]
    [InlineData(".github/iam.md", false, true)]
    public void Pages_and_what_they_show_are_taken_and_nothing_that_runs(string path, bool taken, bool page) =>
        Assert.Equal((taken, page), (TakenFiles.IsTaken(path), TakenFiles.IsPage(path)));

    [Theory]
    [InlineData("a/b c.md", true)]
    [InlineData("..a/b..md", true)]
    [InlineData("../a.md", false)]
    [InlineData("a/../b.md", false)]
    [InlineData("/a.md", false)]
    [InlineData("a//b.md", false)]
    [InlineData("C:a.md", false)]
    [InlineData("a\\b.md", false)]
    [InlineData("a\0.md", false)]
    [InlineData("", false)]
    public void A_path_must_stay_where_it_is_put(string path, bool safe) => Assert.Equal(safe, TakenFiles.IsSafe(path));
}
