using Generator.EndToEnd.Tests.Running;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Generator.EndToEnd.Tests.Browsing.Browser))]

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>The machine's own Chromium or Chrome, and the site of the committed content, built once for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly Workspace _workspace = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The folder of the built site.</summary>
    internal string Site => _workspace.PathOf("site");

    public ValueTask InitializeAsync()
    {
        var run = GeneratorProgram.Usual.Run(Repository.Root, "build", "--output", Site);
        return run.ExitCode == 0 ? ValueTask.CompletedTask : throw new InvalidOperationException($"The site wasn't built: {run.Errors}");
    }

    /// <summary>The <c>file://</c> address of a page of the site.</summary>
    internal string AddressOf(string path) => new Uri(Path.Combine(Site, path)).AbsoluteUri;

    /// <summary>A fresh profile of the browser; the test is skipped where there is none, in CI it fails.</summary>
    internal async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var path = FindBrowser();
        Repository.Require(path is not null, "No Chromium or Chrome is on PATH; tests/run.sh says how to install one.");
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return await _browser.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _workspace.Dispose();
    }

    internal static string? FindBrowser()
    {
        if (Environment.GetEnvironmentVariable("BROWSER_PATH") is { Length: > 0 } named)
            return named;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}
