using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Generator.Cli.Serving;

/// <summary>
/// Serves a site to this machine's own browsers. Pages get one script added, which asks for another that the server holds
/// back until the next build: so pages reload without a connection that their Content-Security-Policy would forbid. While the
/// content has errors, each page says so above the last good site.
/// </summary>
internal sealed class LoopbackServer(LiveSite site) : IAsyncDisposable
{
    private const string ReloadPath = "/_generator/reload.js";
    private const string WaitPath = "/_generator/wait.js";
    private const string StylePath = "/_generator/problems.css";
    private const string NotFound = "<!doctype html><html lang=\"en\"><title>Not found</title><body><p>There is no such page. <a href=\"/\">Home</a></p></body></html>";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".pdf"] = "application/pdf",
        [".txt"] = "text/plain; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".yaml"] = "application/yaml; charset=utf-8",
        [".yml"] = "application/yaml; charset=utf-8",
        [".zip"] = "application/zip",
        [".ico"] = "image/x-icon",
    };

    // All that is text.
    private static readonly string[] Compressed = ["text/html", "text/css", "text/javascript", "application/json", "image/svg+xml"];

    private WebApplication? _app;

    /// <summary>Begins to serve.</summary>
    /// <returns>The address, or <c>null</c> where the port is in use.</returns>
    public async Task<string?> StartAsync(int port, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
        });
        builder.Services.AddResponseCompression(options => options.MimeTypes = Compressed);
        _app = builder.Build();
        _app.UseResponseCompression();
        _app.Run(AnswerAsync);
        try
        {
            await _app.StartAsync(stop);
        }
        catch (IOException)
        {
            return null;
        }
        var addresses = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        return $"{addresses!.Addresses.First()}/";
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        // A page elsewhere could point a name of its own at this machine; only this machine's own names are served.
        if (context.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            Refuse(context);
        else if (IsOfAnotherSite(context.Request))
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else
            await GetAsync(context);
    }

    private static void Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
    }

    // Pages elsewhere may lead here, but not take in what is here: a script of the site, run within another page, would tell it what a guide says.
    private static bool IsOfAnotherSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is ["cross-site" or "same-site"] && request.Headers["Sec-Fetch-Mode"] is not ["navigate"];

    private Task GetAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.XFrameOptions = "SAMEORIGIN";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        var path = context.Request.Path.Value ?? "/";
        return path switch
        {
            ReloadPath => SendAsync(context, ".js", Encoding.UTF8.GetBytes(WaitScript(site.Version))),
            WaitPath => WaitAsync(context),
            StylePath => SendAsync(context, ".css", Encoding.UTF8.GetBytes(ProblemBanner.Style)),
            _ => FileAsync(context, path.TrimStart('/')),
        };
    }

    private async Task WaitAsync(HttpContext context)
    {
        _ = int.TryParse(context.Request.Query["after"], out var version);
        var changed = await site.WaitAsync(version, LongestWait, context.RequestAborted);
        await SendAsync(context, ".js", Encoding.UTF8.GetBytes(changed ? "location.reload();" : WaitScript(version)));
    }

    private Task FileAsync(HttpContext context, string path)
    {
        if (site.Find(path) is not var (name, content))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return SendAsync(context, ".html", WithReload(Encoding.UTF8.GetBytes(NotFound)));
        }
        var ending = Path.GetExtension(name);
        return SendAsync(context, ending, string.Equals(ending, ".html", StringComparison.Ordinal) ? WithReload(content) : content);
    }

    private static async Task SendAsync(HttpContext context, string ending, ReadOnlyMemory<byte> content)
    {
        context.Response.ContentType = MediaTypes.GetValueOrDefault(ending, "application/octet-stream");
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    private byte[] WithReload(ReadOnlyMemory<byte> page)
    {
        var text = Encoding.UTF8.GetString(page.Span);
        var end = text.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return Encoding.UTF8.GetBytes(text.Insert(end < 0 ? text.Length : end, $"{ProblemBanner.Of(site.Problems, StylePath)}<script src=\"{ReloadPath}\"></script>"));
    }

    private static string WaitScript(int version) =>
        $"(() => {{ const s = document.createElement('script'); s.src = '{WaitPath}?after={version}&t=' + Date.now(); s.onerror = () => setTimeout(() => location.reload(), 2000); addEventListener('load', () => setTimeout(() => document.head.append(s), 100)); if (document.readyState === 'complete') document.head.append(s); }})();";
}
