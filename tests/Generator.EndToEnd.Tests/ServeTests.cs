using System.Net;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>serve</c> as a browser meets it.</summary>
public sealed class ServeTests
{
    [Theory]
    [MemberData(nameof(GeneratorProgram.Both), MemberType = typeof(GeneratorProgram))]
    public async Task It_serves_the_site_and_a_change_comes_through(GeneratorProgram program)
    {
        var stop = TestContext.Current.CancellationToken;
        using var workspace = new Workspace().WithSite();
        using var server = await Server.StartAsync(program, workspace);

        var before = await server.GetAsync("guides/demo/2024-01-01/checklist.html");
        var waiting = server.Client.GetStringAsync("_generator/wait.js?after=1", stop);
        workspace.Write("content/guides/demo/2024-01-01/more.md", "# More\n\nYou should rotate the access keys.\n");
        var script = await waiting;
        var after = await server.GetAsync("guides/demo/2024-01-01/checklist.html");

        Assert.DoesNotContain("rotate the access keys", before, StringComparison.Ordinal);
        Assert.Equal("location.reload();", script);
        Assert.Contains("rotate the access keys", after, StringComparison.Ordinal);
        Assert.Contains("/_generator/reload.js", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_compressed_for_browsers_that_take_it()
    {
        using var workspace = new Workspace().WithSite();
        using var server = await Server.StartAsync(GeneratorProgram.Usual, workspace);
        using var request = new HttpRequestMessage(HttpMethod.Get, "") { Headers = { { "Accept-Encoding", "br" } } };

        var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Contains("Test site", await server.GetAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_change_leaves_the_last_good_site()
    {
        using var workspace = new Workspace().WithSite();
        using var server = await Server.StartAsync(GeneratorProgram.Usual, workspace);

        workspace.Write("content/site.yml", "title: [");
        var told = await server.ErrorLineAsync("GEN201");

        Assert.Contains("content/site.yml", told, StringComparison.Ordinal);
        var page = await server.GetAsync("");
        Assert.Contains("Test site", page, StringComparison.Ordinal);
        Assert.Matches(@"<li>content/site\.yml\(\d+,\d+\): error GEN201: ", page);

        Directory.Move(workspace.PathOf("content"), workspace.PathOf("away"));
        await server.ErrorLineAsync("GEN101");
        Assert.Contains("error GEN101: ", await server.GetAsync(""), StringComparison.Ordinal);

        workspace.Write("away/site.yml", "title: Mended site\n");
        Directory.Move(workspace.PathOf("away"), workspace.PathOf("content"));
        Assert.DoesNotContain("generator-problems", await server.PageWithAsync("", "Mended site"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_this_machines_own_names_are_answered()
    {
        var stop = TestContext.Current.CancellationToken;
        using var workspace = new Workspace().WithSite();
        using var server = await Server.StartAsync(GeneratorProgram.Usual, workspace);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "") { Headers = { Host = "evil.example" } };

        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await server.Client.SendAsync(foreign, stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Client.GetAsync("no/such/page.html", stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Client.GetAsync("..%2f..%2fcontent/site.yml", stop)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.Client.PostAsync("", null, stop)).StatusCode);
    }

    /// <summary>With LONG=1 10,000 requests, 200 at a time; else few.</summary>
    [Fact]
    public async Task Many_requests_beside_clients_that_stopped_in_the_middle_leave_the_memory_flat()
    {
        var (requests, atOnce) = Environment.GetEnvironmentVariable("LONG") == "1" ? (10_000, 200) : (400, 50);
        using var workspace = new Workspace().WithSite();
        using var server = await Server.StartAsync(GeneratorProgram.Usual, workspace);
        var slow = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => server.StopInTheMiddleAsync()));

        Assert.Equal(0, await server.FailuresOfAsync(requests / 5, atOnce));
        var before = server.WorkingSet;
        Assert.Equal(0, await server.FailuresOfAsync(requests, atOnce));
        var after = server.WorkingSet;

        TestContext.Current.TestOutputHelper?.WriteLine($"working set: {before:N0} bytes before, {after:N0} after");
        // What a collection may leave for the next; a page kept for each request would be several times that.
        Assert.True(after < before + (64 << 20), $"{before:N0} bytes before, {after:N0} after");
        Array.ForEach(slow, c => c.Dispose());
    }
}
