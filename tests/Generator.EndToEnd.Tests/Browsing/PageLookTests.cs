using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Every kind of page in high contrast and at every width, beside <see cref="PageTests"/>, so that the two run at once.</summary>
public sealed class PageLookTests(SharedTab tab) : IClassFixture<SharedTab>
{
    private static readonly int[] Widths = [1440, 768, 720, 380, 320];

    public static TheoryData<string> Paths => PageTests.Paths;

    // Pages are told of their new width in the next frame.
    private const string WidthOnceShown =
        "new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(() => tell(Math.max(document.documentElement.scrollWidth, innerWidth)))))";

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task High_contrast_is_contrast_enough_and_no_page_scrolls_sideways(string path)
    {
        var page = await tab.ShowAsync(path);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await tab.LookAsync(scheme, Contrast.More);
            Assert.Equal("more", await page.EvaluateAsync<string>("document.documentElement.dataset.contrast"));
            Assert.Empty((await Axe.FindAsync(page, Axe.Colours)).Select(fault => $"{scheme}: {fault}"));
        }

        await tab.LookAsync(ColorScheme.Light);
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.Equal(width, await page.EvaluateAsync<int>(WidthOnceShown));
        }
    }
}
