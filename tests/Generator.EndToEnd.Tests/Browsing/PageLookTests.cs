using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Every kind of page in high contrast and at every width, beside <see cref="PageTests"/>, so that the two run at once.</summary>
public sealed class PageLookTests(Browser browser)
{
    private static readonly int[] Widths = [1440, 768, 720, 380, 320];

    public static TheoryData<string> Paths => PageTests.Paths;

    // What else axe looks at is the same in every colour.
    [Theory]
    [MemberData(nameof(Paths))]
    public async Task High_contrast_is_contrast_enough(string path)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, Contrast = Contrast.More });
            var page = await context.NewPageAsync();
            await page.GotoAsync(browser.AddressOf(path));

            Assert.Empty((await Axe.FindAsync(page, "color-contrast", "link-in-text-block")).Select(fault => $"{scheme}: {fault}"));
        }
    }

    // Pages are told of their new width in the next frame.
    private const string WidthOnceShown =
        "new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(() => tell(Math.max(document.documentElement.scrollWidth, innerWidth)))))";

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task No_page_scrolls_sideways(string path)
    {
        await using var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.AddressOf(path));
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.Equal(width, await page.EvaluateAsync<int>(WidthOnceShown));
        }
    }
}
