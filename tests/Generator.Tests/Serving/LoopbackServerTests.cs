using System.Net;
using Generator.Model;

namespace Generator.Tests.Serving;

/// <summary><c>serve</c> under requests that no browser of a friend sends.</summary>
public sealed class LoopbackServerTests
{
    private const string Host = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private static readonly string[] OddPaths =
    [
        "/../../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%2e%2e%5c%2e%2e%5cwin.ini", "/..\\..\\win.ini", "/....//....//etc/passwd", "//etc/passwd", "///", "/./", "/.%00.html",
        "/index.html%00", "/%00", "/%", "/%zz", "/%c0%ae%c0%ae/etc/passwd", "/%ff%fe", "/%u002e%u002e/", "/index.html/", "/index.html/..", "/guides/a/../../../content/site.yml", "/INDEX.HTML", "/index.html::$DATA",
        "/file:///etc/passwd", "/http://example.com/", "/_generator/../index.html/../x", "/_generator/", "/_generator/wait.js%3fafter=1x", "/?a=%00", "/?" + "a", "/%25%32%65", "/\u00e9", "/a b", "/~root/", "/con", "/aux.html", "/.git/config",
        "/content/site.yml", "/guides/a/identities.yml", "*", "http://evil.example/", "evil.example:80", "", "x", "/" + "\t", "/#x", "/;id", "/$(id)", "/`id`", "/{{7*7}}", "/<script>", "/%3Cscript%3E",
    ];

    [Fact]
    public async Task No_path_leads_out_of_the_site_or_ends_the_server()
    {
        await using var site = await ServedSite.StartAsync();

        foreach (var path in OddPaths.Append("/" + new string('a', 100_000)).Append("/" + string.Concat(Enumerable.Repeat("../", 5000))))
        {
            var answer = await site.SendAsync($"GET {path}{Host}");
            Assert.True(answer is "" || answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal) || (answer == "HTTP/1.1 200 OK" && IsOfTheSite(path)), $"{path[..Math.Min(path.Length, 60)]}: {answer}");
        }
        Assert.Contains("Home", await site.GetAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_reading_is_answered()
    {
        await using var site = await ServedSite.StartAsync();

        foreach (var method in new[] { "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "X" })
            Assert.StartsWith("HTTP/1.1 405", await site.SendAsync($"{method} /{Host}"), StringComparison.Ordinal);
        foreach (var method in new[] { "CONNECT", "G\tT", "GET\0", "", "GET GET", new string('A', 9000) })
            Assert.DoesNotContain("200", await site.SendAsync($"{method} /{Host}"), StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Head, "");
        using var head = await site.AnswerAsync(request);
        Assert.Equal((HttpStatusCode.OK, 0), (head.StatusCode, (await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length));
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: localhost\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost@evil.example\r\n\r\n", "4")]
    [InlineData("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", "421")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", "421")]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n\r\n", "421")]
    [InlineData("GET / HTTP/1.1\r\nHost: 0.0.0.0\r\n\r\n", "421")]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n", "")]
    [InlineData("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", "505")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\n bad folding: x\r\n\r\n", "400")]
    public async Task Foreign_names_and_broken_requests_are_refused(string request, string code)
    {
        await using var site = await ServedSite.StartAsync();

        var answer = await site.SendAsync(request);

        Assert.StartsWith(code.Length == 0 ? "" : $"HTTP/1.1 {code}", answer, StringComparison.Ordinal);
        Assert.Contains("Home", await site.GetAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Huge_headers_are_refused()
    {
        await using var site = await ServedSite.StartAsync();

        Assert.DoesNotContain("200", await site.SendAsync($"GET / HTTP/1.1\r\nHost: localhost\r\nX: {new string('x', 1_000_000)}\r\n\r\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("200", await site.SendAsync($"GET / HTTP/1.1\r\nHost: localhost\r\n{string.Concat(Enumerable.Range(0, 5000).Select(i => $"X{i}: y\r\n"))}\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_sites_take_nothing_in_but_may_lead_here()
    {
        await using var site = await ServedSite.StartAsync();
        async Task<HttpResponseMessage> Get(string path, string from, string mode)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Origin", "https://evil.example" }, { "Sec-Fetch-Site", from }, { "Sec-Fetch-Mode", mode } } };
            return await site.AnswerAsync(request);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await Get("assets/site.js", "cross-site", "no-cors")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Get("index.html", "same-site", "cors")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Get("_generator/wait.js?after=0", "cross-site", "no-cors")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Get("index.html", "cross-site", "navigate")).StatusCode);
        using var own = await Get("assets/site.js", "same-origin", "no-cors");
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(["same-origin"], own.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.Equal(["SAMEORIGIN"], own.Headers.GetValues("X-Frame-Options"));
        Assert.DoesNotContain(own.Headers, h => h.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Clients_that_stop_in_the_middle_keep_nobody_waiting()
    {
        await using var site = await ServedSite.StartAsync();
        var slow = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => site.StopInTheMiddleAsync()));

        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => site.GetAsync("")));

        Assert.All(answers, a => Assert.Contains("Home", a, StringComparison.Ordinal));
        Array.ForEach(slow, c => c.Dispose());
    }

    [Fact]
    public async Task Errors_in_the_content_stand_on_every_page_as_text_until_they_are_mended()
    {
        await using var site = await ServedSite.StartAsync();
        var waiting = site.GetAsync("_generator/wait.js?after=1");

        site.Live.Fail([.. Enumerable.Range(1, 30).Select(i => new Diagnostic(DiagnosticRules.FileUnreadable, SourceSpan.Start($"a<img src=x onerror=alert(1)>\u001b[2J{i}.md"), "</section><script>alert(1)</script>"))]);

        Assert.Equal("location.reload();", await waiting);
        var page = await site.GetAsync("guides/a/checklist.html");
        Assert.Contains("<p>List</p><link rel=\"stylesheet\" href=\"/_generator/problems.css\"><section class=\"generator-problems\" role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains("<h2>30 errors in the content: this is the last good site</h2>", page, StringComparison.Ordinal);
        Assert.Contains("10 more: 'generator check' lists them all.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', page);
        Assert.Contains(".generator-problems {", await site.GetAsync("_generator/problems.css"), StringComparison.Ordinal);
        Assert.Contains("generator-problems", await site.TextAsync("nowhere.html"), StringComparison.Ordinal);

        site.Live.Replace([new OutputFile("index.html", "<body>Mended</body>"u8.ToArray())], "content");

        Assert.DoesNotContain("generator-problems", await site.GetAsync(""), StringComparison.Ordinal);
    }

    // What a server takes away before it looks for a page.
    private static bool IsOfTheSite(string path) => path is "///" or "/./" or "/?a=%00" or "/?a" or "/index.html/.." or "/#x" or "/guides/a/../../../content/site.yml" || path.StartsWith("/_generator/", StringComparison.Ordinal);
}
