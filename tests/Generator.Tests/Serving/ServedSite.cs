using System.Net.Sockets;
using System.Text;
using Generator.Cli.Serving;
using Generator.Model;

namespace Generator.Tests.Serving;

/// <summary>A small site, served within the test.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly LoopbackServer _server;

    private ServedSite(LiveSite live, LoopbackServer server, Uri address)
    {
        (Live, _server) = (live, server);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public LiveSite Live { get; }

    private HttpClient Client { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<ServedSite> StartAsync()
    {
        var live = new LiveSite();
        live.Replace([Page("index.html", "<p>Home</p>"), Page("guides/a/checklist.html", "<p>List</p>"), new OutputFile("assets/site.js", "var words = 1;"u8.ToArray())], "content");
        var server = new LoopbackServer(live);
        return new ServedSite(live, server, new Uri((await server.StartAsync(0, Stop))!));
    }

    /// <summary>The text at a path, which must be there.</summary>
    public Task<string> GetAsync(string path) => Client.GetStringAsync(path, Stop);

    /// <summary>The text at a path, whether it is there or is told not to be.</summary>
    public async Task<string> TextAsync(string path)
    {
        using var answer = await Client.GetAsync(path, Stop);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    /// <summary>What a request is answered by.</summary>
    public async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request) => await Client.SendAsync(request, Stop);

    /// <summary>Sends bytes as they are and returns the answer's first line; empty where the server just hangs up.</summary>
    public async Task<string> SendAsync(string request)
    {
        using var client = await ConnectAsync();
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), Stop);
            return await new StreamReader(stream, Encoding.Latin1).ReadLineAsync(Stop) ?? "";
        }
        catch (IOException)
        {
            // It may hang up while it is still sent to.
            return "";
        }
    }

    /// <summary>Connects, sends half a request and says no more.</summary>
    public async Task<TcpClient> StopInTheMiddleAsync()
    {
        var client = await ConnectAsync();
        await client.GetStream().WriteAsync("GET / HTTP/1.1\r\nHost: loc"u8.ToArray(), Stop);
        return client;
    }

    private async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", Client.BaseAddress!.Port, Stop);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }

    private static OutputFile Page(string path, string body) =>
        new(path, Encoding.UTF8.GetBytes($"<!doctype html><html lang=\"en\"><head><title>T</title></head><body>{body}</body></html>"));
}
