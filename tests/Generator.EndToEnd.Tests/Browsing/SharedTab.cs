using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>
/// One tab for all tests of a class that only look at pages: a tab of its own costs each of them as much as its page does. What a test has set is set back
/// before the next page is shown, and nothing is stored.
/// </summary>
public sealed class SharedTab(Browser browser) : IAsyncDisposable
{
    // Pages are told of a new look, and have it, in the next frame.
    private const string OnceShown = "new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(tell)))";

    private static readonly (int Width, int Height) Size = (1280, 720);

    private IBrowserContext? _context;
    private IPage? _page;
    private Watch? _watch;

    /// <summary>What went wrong since the page was shown.</summary>
    internal IReadOnlyCollection<string> Faults => _watch!.Faults;

    /// <summary>Shows a page of the built site, in a scheme, without wishes for contrast, in a window of the usual size.</summary>
    internal Task<IPage> ShowAsync(string path, ColorScheme scheme = ColorScheme.Light) => GotoAsync(browser.AddressOf(path), scheme);

    /// <summary>The page of the built site as it is where it is shown already; else shows it.</summary>
    internal async Task<IPage> StayAsync(string path) => _page is { } page && string.Equals(page.Url, browser.AddressOf(path), StringComparison.Ordinal) ? page : await ShowAsync(path);

    /// <summary>The same by an address.</summary>
    internal async Task<IPage> GotoAsync(string address, ColorScheme scheme = ColorScheme.Light)
    {
        _context ??= await browser.OpenAsync();
        _page ??= await _context.NewPageAsync();
        _watch ??= new Watch(_page);
        await LookAsync(scheme);
        await _page.SetViewportSizeAsync(Size.Width, Size.Height);
        _watch.Forget();
        await _page.GotoAsync(address);
        Assert.Equal(0, await _page.EvaluateAsync<int>("localStorage.length"));
        return _page;
    }

    /// <summary>Shows the page that is shown as who wants this scheme and contrast sees it. Nothing moves, so that no colour is on its way to another.</summary>
    internal async Task LookAsync(ColorScheme scheme, Contrast contrast = Contrast.NoPreference)
    {
        await _page!.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, Contrast = contrast, ReducedMotion = ReducedMotion.Reduce });
        await _page.EvaluateAsync(OnceShown);
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is not null)
            await _context.DisposeAsync();
    }
}
