using System.Diagnostics;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Generator.EndToEnd.Tests.Running;

/// <summary>A running <c>serve</c>.</summary>
internal sealed class Server : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly Channel<string> _errors = Channel.CreateUnbounded<string>();

    private Server(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = Patience };
        _process.ErrorDataReceived += (_, line) => _errors.Writer.TryWrite(line.Data ?? "");
        _process.BeginErrorReadLine();
    }

    public HttpClient Client { get; }

    /// <summary>The memory that the process has, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts on a free port and waits until it serves.</summary>
    public static async Task<Server> StartAsync(GeneratorProgram program, Workspace workspace)
    {
        var process = program.Start(workspace.Root, null, "serve", "--port", "0");
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("Serving ", StringComparison.Ordinal))
                return new Server(process, new Uri(line.Split(' ')[1].TrimEnd(',')));
        }
        throw new InvalidOperationException("serve ended: " + await process.StandardError.ReadToEndAsync(patience.Token));
    }

    public Task<string> GetAsync(string path) => Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    /// <summary>Waits for a build whose page at <paramref name="path"/> holds <paramref name="word"/>.</summary>
    public async Task<string> PageWithAsync(string path, string word)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var page = await Client.GetStringAsync(path, patience.Token);
            if (page.Contains(word, StringComparison.Ordinal))
                return page;
            await Task.Delay(50, patience.Token);
        }
    }

    /// <summary>Waits for a line on standard error that holds <paramref name="word"/>.</summary>
    public async Task<string> ErrorLineAsync(string word)
    {
        using var patience = new CancellationTokenSource(Patience);
        await foreach (var line in _errors.Reader.ReadAllAsync(patience.Token))
        {
            if (line.Contains(word, StringComparison.Ordinal))
                return line;
        }
        throw new InvalidOperationException($"serve said nothing of {word}.");
    }

    /// <summary>Asks for pages, some of which there aren't, so many at a time, and counts what isn't answered as it should be.</summary>
    public async Task<int> FailuresOfAsync(int requests, int atOnce)
    {
        string[] paths = ["", "guides/demo/2024-01-01/checklist.html", "nowhere.html", "..%2f..%2fetc/passwd"];
        var failures = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, requests), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (i, stop) =>
        {
            var number = i % paths.Length;
            using var answer = await Client.GetAsync(paths[number], stop);
            if (answer.IsSuccessStatusCode != number < 2)
                Interlocked.Increment(ref failures);
        });
        return failures;
    }

    /// <summary>Connects, sends half a request and says no more.</summary>
    public async Task<TcpClient> StopInTheMiddleAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(Client.BaseAddress!.Host, Client.BaseAddress.Port);
        await client.GetStream().WriteAsync("GET / HTTP/1.1\r\nHost: loc"u8.ToArray());
        return client;
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
