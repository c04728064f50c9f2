using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary>Images and downloads that go along to the site, and those that don't.</summary>
public sealed class AttachmentTests
{
    private const string Version = "content/guides/demo/2024-01-01";
    private const string Site = "output/site/guides/demo/2024-01-01";

    private static readonly byte[] Dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static Workspace WithFiles()
    {
        var workspace = new Workspace().WithSite("=== guides/demo/2024-01-01/sub/page.md\n# Page\n\n![A \"plan\"](../img/the%20plan.png) [the data](../data.csv) [a tool](../tool.sh) ![Net](../net.svg) ![](gone.png)\n");
        workspace.Write($"{Version}/img/the plan.png", Dot);
        workspace.Write($"{Version}/img/unused.png", Dot);
        workspace.Write($"{Version}/data.csv", "a,b\n");
        workspace.Write($"{Version}/tool.sh", "rm -rf x\n");
        workspace.Write($"{Version}/net.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        return workspace;
    }

    [Fact]
    public void What_pages_refer_to_goes_along_and_nothing_else()
    {
        using var workspace = WithFiles();

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("demo@2024-01-01: 2 pages, 2 controls, 2 files carried along (74 bytes)", run.Output, StringComparison.Ordinal);
        Assert.Equal([$"{Version}/net.svg(1,1): warning GEN151"], run.ErrorLines.Select(l => l[..l.IndexOf(": The", StringComparison.Ordinal)]));
        Assert.Equal(["data.csv", "img/the plan.png"], workspace.Snapshot($"{Site}/files").Keys);
        Assert.Equal(Dot, File.ReadAllBytes(workspace.PathOf($"{Site}/files/img/the plan.png")));
        var html = File.ReadAllText(workspace.PathOf($"{Site}/pages/sub/page.html"));
        Assert.Contains("<img src=\"../../files/img/the%20plan.png\" alt=\"A &quot;plan&quot;\" loading=\"lazy\" decoding=\"async\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../files/data.csv\" title=\"data.csv, 4 bytes\">the data</a>", html, StringComparison.Ordinal);
        Assert.Contains("“../tool.sh”", html, StringComparison.Ordinal);
        Assert.Contains("[Image: Net]", html, StringComparison.Ordinal);
        Assert.Contains("[Image: gone.png]", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_build_copies_what_changed_and_removes_what_is_gone()
    {
        using var workspace = WithFiles();
        GeneratorProgram.Usual.Run(workspace.Root, "build");

        var second = GeneratorProgram.Usual.Run(workspace.Root, "build");
        workspace.Write($"{Version}/data.csv", "b,a\n");
        File.Delete(workspace.PathOf($"{Version}/img/the plan.png"));
        var third = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Contains(" 0 written, ", second.Output, StringComparison.Ordinal);
        Assert.Equal(0, third.ExitCode);
        Assert.Equal("b,a\n", File.ReadAllText(workspace.PathOf($"{Site}/files/data.csv")));
        Assert.Equal(["data.csv"], workspace.Snapshot($"{Site}/files").Keys);
    }

    [Fact]
    public void A_link_to_another_file_and_a_large_one_stay_behind()
    {
        using var workspace = WithFiles();
        File.Delete(workspace.PathOf($"{Version}/data.csv"));
        File.CreateSymbolicLink(workspace.PathOf($"{Version}/data.csv"), workspace.PathOf("content/site.yml"));
        using (var large = File.Create(workspace.PathOf($"{Version}/img/the plan.png")))
            large.SetLength(25_000_001);

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Contains($"{Version}/data.csv(1,1): warning GEN151: It is a link to another file.", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"{Version}/img/the plan.png(1,1): warning GEN152: It is 25.0 MB, more than 25.0 MB.", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace.PathOf($"{Site}/files")));
    }

    [Fact]
    public async Task Serve_has_them_too()
    {
        using var workspace = WithFiles();
        using var server = await Server.StartAsync(GeneratorProgram.Usual, workspace);

        using var answer = await server.Client.GetAsync(new Uri("guides/demo/2024-01-01/files/img/the%20plan.png", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("image/png", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(Dot, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Names_of_pages_with_spaces_other_letters_and_endings_work_through()
    {
        using var workspace = new Workspace().WithSite("=== guides/demo/2024-01-01/Größe & co/über uns.md\n# Us\n\nYou must rotate your keys.\n=== guides/demo/2024-01-01/security.mdx\n# More security\n\nYou must lock your doors. See [us](<Größe & co/über uns.md>).\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.True(File.Exists(workspace.PathOf($"{Site}/pages/Größe & co/über uns.html")));
        Assert.True(File.Exists(workspace.PathOf($"{Site}/pages/security.html")));
        Assert.Contains("href=\"Gr%C3%B6%C3%9Fe%20%26%20co/%C3%BCber%20uns.html\"", File.ReadAllText(workspace.PathOf($"{Site}/pages/security.mdx.html")), StringComparison.Ordinal);
    }
}
